import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Shops nobody knows, without data: what heads the page, where the price stands, and what only looks like one.

/** The card of other goods beside what a page is of. */
const other = '<div class="product-card"><a href="/x"><img src="/x.jpg" alt="Wool rug"></a><span>€ 12,49</span></div>';

export const withoutData: readonly Layout[] = [
  {
    name: 'no way to buy is drawn; the parts of the page are called those of one thing',
    url: 'https://laden.example.de/lampen/klest-tischlampe-eiche-40-cm/',
    html: pageOf(
      `<div class="pdp_grid"><div class="pdp_gallery"><img src="https://img.example.de/klest.jpg"></div><h1 class="pdp_name">Klest Tischlampe Eiche 40 cm</h1><div class="pdp_price">69,99 €</div><div>oder 11,99 € mtl. in 6 Raten</div>${other}</div>`,
      { lang: 'de', title: 'Klest Tischlampe Eiche 40 cm online kaufen | Laden' },
    ),
    expect: { title: 'Klest Tischlampe Eiche 40 cm', price: '69.99 EUR', image: 'https://img.example.de/klest.jpg' },
  },
  {
    name: 'a price between the picture and the heading; below it an instalment',
    url: 'https://toko.example.id/product/lampu-meja-jati/',
    html: pageOf(
      '<img class="product-photo" src="https://img.example.id/jati.jpg"><div class="harga"><span>Rp149.000</span><del>Rp180.000</del></div><h1 class="product-title">Lampu Meja Kayu Jati 40 cm</h1><div>Cicilan mulai dari Rp12.400/bulan</div>',
      { lang: 'id', title: 'Lampu Meja Kayu Jati 40 cm' },
    ),
    expect: { title: 'Lampu Meja Kayu Jati 40 cm', price: '149000 IDR' },
  },
  {
    name: 'other amounts between picture and heading than below it: nobody knows which is asked',
    url: 'https://toko.example.id/product/lampu-meja-jati/',
    html: pageOf(
      '<img class="product-photo" src="https://img.example.id/jati.jpg"><div>Rp149.000</div><h1 class="product-title">Lampu Meja Kayu Jati 40 cm</h1><div><b>Rp99.000</b></div>',
      { lang: 'id', title: 'Lampu Meja Kayu Jati 40 cm' },
    ),
    expect: { title: 'Lampu Meja Kayu Jati 40 cm', price: null },
  },
  {
    name: 'figures without their money under the name of a price, and an amount of something else behind them',
    url: 'https://winkel.example.nl/p/klest-tafellamp-eiken/930000001234/',
    html: pageOf(
      '<main><h1>Klest Tafellamp Eiken 40 cm</h1><span class="promo-price">27<sup>99</sup></span><div>Ook leuk <span>€ 49,99</span></div></main>',
      { lang: 'nl', title: 'Klest Tafellamp Eiken 40 cm | winkel' },
    ),
    expect: { title: 'Klest Tafellamp Eiken 40 cm', price: null },
  },
  {
    name: 'the usual price in a box of its own before the one that holds, and what is saved behind it',
    url: 'https://tienda.example.es/lamparas/318-lampara-de-roble.html',
    html: pageOf(
      '<div class="product-cover"><img src="/roble.jpg"></div><h1>Lámpara de mesa de roble 40 cm</h1><div class="product-prices"><div class="product-discount"><span class="regular-price">29,95 €</span></div><div class="product-price"><div class="current-price"><span class="current-price-value">24,95&nbsp;€</span><span class="discount">Ahorre 5,00&nbsp;€</span></div></div></div><button>Añadir al carrito</button>',
      { lang: 'es', title: 'Lámpara de mesa de roble 40 cm' },
    ),
    expect: { title: 'Lámpara de mesa de roble 40 cm', price: '24.95 EUR' },
  },
  {
    name: 'cents behind a comma that nobody sees',
    url: 'https://loja.example.com.br/produto/luminaria-de-mesa/',
    html: pageOf(
      '<h1>Luminária de mesa carvalho 40 cm</h1><span class="money" aria-label="189 reais com 90 centavos"><span>R$</span><span>189</span><span class="visually-hidden">,</span><span class="money__cents">90</span></span><button>Comprar</button>',
      { lang: 'pt-BR', title: 'Luminária de mesa carvalho 40 cm - Loja' },
    ),
    expect: { title: 'Luminária de mesa carvalho 40 cm', price: '189.9 BRL' },
  },
  {
    name: 'a heading that only the picture bears too; the title says a slogan, and other goods follow in cards',
    url: 'https://cho.example.vn/den-ban/den-go-soi-1kg',
    html: pageOf(
      `<img src="/soi.jpg" alt="Đèn bàn gỗ sồi 40 cm"><div><h1>Đèn bàn gỗ sồi 40 cm</h1><div>450.000₫</div><div>(45.000₫/100g)</div><button>MUA</button></div><section><h2>Sản phẩm liên quan</h2>${[1, 2, 3].map((n) => `<div class="box"><a href="/den-ban/den-${n}"><img src="/${n}.jpg" alt="Đèn tre số ${n}"><h3>Đèn tre số ${n}</h3></a><div class="product_price">${n}20.000₫</div><button>MUA</button></div>`).join('')}</section>`,
      { lang: 'vi', title: 'Đèn gỗ giá tốt tại Chợ' },
    ),
    expect: { title: 'Đèn bàn gỗ sồi 40 cm', price: '450000 VND' },
  },
  {
    name: 'a badge in the heading is no part of the name',
    url: 'https://fr.shein.com/Crossbill-Robe-fleurie-p-18573021-cat-1727.html',
    html: pageOf(
      '<div class="product-intro"><h1 class="product-intro__head-name"><div class="label-1">Tendances</div><span>Robe à imprimé floral, manches bouffantes</span></h1></div>',
      { lang: 'fr', title: 'Robe à imprimé floral, manches bouffantes | SHEIN FR' },
    ),
    expect: { title: 'Robe à imprimé floral, manches bouffantes', id: '18573021' },
  },
  {
    name: 'sold out in its data, and no price on the page',
    url: 'https://shop.example.co.uk/products/oak-lamp',
    html: pageOf('<h1>Oak table lamp, 40 cm</h1><p>Sold out</p><div>Delivery £3.95</div>', {
      head: jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Oak table lamp, 40 cm',
        offers: {
          '@type': 'Offer',
          price: '35.00',
          priceCurrency: 'GBP',
          availability: 'https://schema.org/OutOfStock',
        },
      }),
      title: 'Oak table lamp, 40 cm – Finch',
    }),
    expect: { title: 'Oak table lamp, 40 cm', price: null, availability: 'out-of-stock' },
  },
  {
    name: 'a page that sells, in Vietnamese: how many are to be bought is a field, a sign of the shop stands above the name',
    url: 'https://cho.example.vn/den-ban-crossbill-p273927912.html?spid=273927914',
    html: pageOf(
      `<main><div class="gallery"><img src="https://i.example.vn/cache/750/den-273927912.jpg" alt="Đèn bàn gỗ sồi Crossbill 40 cm" width="600"></div><div class="info"><img src="https://i.example.vn/upload/chinh-hang.png" alt="is-authentic" width="89"><h1>Đèn bàn gỗ sồi Crossbill 40 cm</h1><div class="product-price"><div>1.290.000<sup>₫</sup></div><del>1.990.000<sup>₫</sup></del></div></div><aside><label>Số Lượng</label><input value="1"><h4>Tạm tính</h4><div>1.290.000<sup>₫</sup></div><button>Mua ngay</button><button>Thêm vào giỏ</button></aside><table><tr><td>SKU</td><td>8146621905513</td></tr></table></main>`,
      { lang: 'vi', title: 'Đèn bàn gỗ sồi Crossbill 40 cm' },
    ),
    expect: { title: 'Đèn bàn gỗ sồi Crossbill 40 cm', price: '1290000 VND' },
  },
];
