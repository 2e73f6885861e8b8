import { type Layout, pageOf } from '../layout.ts';

// What a price may come to with a coupon, a mark of all five with its count, counts behind marks that are drawn otherwise.

const sheinCard = (id: string, title: string, price: string, less: string) =>
  `<section class="product-card" role="listitem"><a href="/${title.replaceAll(' ', '-')}-p-${id}.html"><img src="https://img.ltwebstatic.com/images3_pi/crossbill-${id}.webp" alt="${title}"></a><div class="goods-title-link">${title}</div><div class="product-card__price-container"><p><span>${price}</span></p></div><div class="estimated">${less}</div></section>`;

const allegroCard = (id: string, title: string, label: string, mark: string, count: string) =>
  `<li><article><a href="https://allegro.pl/oferta/${title.toLowerCase().replaceAll(' ', '-')}-${id}"><img src="https://a.allegroimg.com/s180/11${id}/crossbill" alt="${title}"></a><h2><a href="https://allegro.pl/oferta/${title.toLowerCase().replaceAll(' ', '-')}-${id}">${title}</a></h2><div><span aria-label="${label}">${mark}</span> <span>(${count})</span></div><div><span aria-label="49,99 zł aktualna cena"><span>49,<span>99</span> <span>zł</span></span></span></div></article></li>`;

const impulse = (handle: string, title: string, price: string) =>
  `<div class="grid-product"><a href="/collections/summer/products/crossbill-${handle}" class="grid-product__link"><img src="/cdn/shop/files/crossbill-${handle}_360x.jpg?v=1" alt="${title}"><div class="grid-product__meta"><div class="grid-product__title">${title}</div><div class="grid-product__price">${price}</div></div></a></div>`;

export const estimatedAndCounted: readonly Layout[] = [
  {
    name: 'shein: a list that says beside each price what it is estimated to come to',
    url: 'https://www.shein.com.mx/Home-Living-c-2032.html',
    html: pageOf(
      `<h1>Hogar</h1><div role="list">${sheinCard('20000101', 'Mantel crudo', '$245.00MXN', 'Estimado <b>$208.25MXN</b>')}${sheinCard('20000102', 'Cojin de lino', '$96.80MXN', 'Estimado <b>$82.28MXN</b>')}${sheinCard('20000103', 'Manta de algodon', '$312.50MXN', 'Estimado <b>$265.60MXN</b>')}</div>`,
      { lang: 'es-MX' },
    ),
    expect: [
      { id: '20000101', title: 'Mantel crudo', price: '245 MXN' },
      { id: '20000102', title: 'Cojin de lino', price: '96.8 MXN' },
      { id: '20000103', title: 'Manta de algodon', price: '312.5 MXN' },
    ],
  },
  {
    name: 'shein: a tile of a theme among the goods leads to a page of its own, a bought place over a counter',
    url: 'https://www.shein.com.mx/Home-Living-c-2032.html',
    html: pageOf(
      `<h1>Hogar</h1><div role="list">${sheinCard('20000101', 'Mantel crudo', '$245.00MXN', '')}${sheinCard('20000102', 'Cojin de lino', '$96.80MXN', '')}<section class="product-card"><a href="/trends/otono"><img src="https://img.ltwebstatic.com/images3_ccc/otono.webp" alt=""></a><h3>#Otoño</h3><p>Desde $49.00MXN</p></section>${sheinCard('20000103', 'Manta de algodon', '$312.50MXN', '')}<section class="product-card"><a href="https://ads.shein.com/click?to=crossbill"><img src="https://img.ltwebstatic.com/images3_pi/crossbill-9.webp" alt="Bandeja de roble"></a><div class="goods-title-link">Bandeja de roble</div><div class="product-card__price-container"><p><span>$89.00MXN</span></p></div></section></div>`,
      { lang: 'es-MX' },
    ),
    expect: [
      { id: '20000101', price: '245 MXN' },
      { id: '20000102', price: '96.8 MXN' },
      { id: '20000103', price: '312.5 MXN' },
      { id: null, title: 'Bandeja de roble', price: '89 MXN' },
    ],
  },
  {
    name: 'wildberries: what is said over the name of the maker is hidden beside it',
    url: 'https://www.wildberries.ru/catalog/218000101/detail.aspx',
    html: pageOf(
      `<div><a class="productHeaderBrand--nW"><span>Crossbill Line</span><span class="tooltip" hidden>Оригинал</span></a><h1 class="productTitle--lf">Поднос дубовый круглый</h1></div><ins class="priceBlockFinalPrice--a">1 290 ₽</ins>`,
      { lang: 'ru' },
    ),
    expect: { id: '218000101', title: 'Поднос дубовый круглый', price: '1290 RUB', brand: 'Crossbill Line' },
  },
  {
    name: 'shein: a mark before a count that is cut short',
    url: 'https://fr.shein.com/Crossbill-Nappe-en-lin-p-20000104.html',
    html: pageOf(
      `<h1 class="product-intro__head-name">Crossbill Nappe en lin 140 x 220</h1><div class="product-intro__head-reviews"><span class="rate">4,87</span><a>(1000+ Commentaires)</a></div><div id="productIntroPrice"><span class="from">17,49€</span></div>`,
      { lang: 'fr-FR' },
    ),
    expect: {
      id: '20000104',
      title: 'Crossbill Nappe en lin 140 x 220',
      price: '17.49 EUR',
      rating: 4.87,
      reviews: null,
    },
  },
  {
    name: 'walmart.ca in French: reviews are counted in a link beside the mark',
    url: 'https://www.walmart.ca/fr/ip/Lampe-de-chene-Crossbill/6000200000101',
    html: pageOf(
      `<main><h1 id="main-title" itemprop="name">Lampe de chêne Crossbill 45 cm</h1><div data-testid="reviews-and-ratings"><span>(4,4)</span> <span class="w_x1">4,4 étoiles sur 572 avis</span> <a>572 avis</a></div><div><span itemprop="price" data-seo-id="hero-price">39,98 $</span></div></main>`,
      { lang: 'fr-CA' },
    ),
    expect: {
      id: '6000200000101',
      title: 'Lampe de chêne Crossbill 45 cm',
      price: '39.98 CAD',
      rating: 4.4,
      reviews: 572,
    },
  },
  {
    name: 'allegro: a mark of all five is said with its count',
    url: 'https://allegro.pl/listing?string=taca',
    html: pageOf(
      `<ul>${allegroCard('12000000201', 'Taca z drewna Crossbill', '4,91 na 5, 1207 ocen', '4,91', '1207')}${allegroCard('12000000202', 'Deska z drewna Crossbill', '5 na 5, 312 ocen', '5', '312')}${allegroCard('12000000203', 'Miska z drewna Crossbill', '4,7 na 5, 88 ocen', '4,7', '88')}</ul>`,
      { lang: 'pl' },
    ),
    expect: [
      { id: '12000000201', rating: 4.91, reviews: 1207, price: '49.99 PLN' },
      { id: '12000000202', rating: 5, reviews: 312, price: '49.99 PLN' },
      { id: '12000000203', rating: 4.7, reviews: 88, price: '49.99 PLN' },
    ],
  },
  {
    name: 'ebay: the maker stands among the terms of the item, another one with what is like it',
    url: 'https://www.ebay.co.uk/itm/256000000301',
    html: pageOf(
      `<h1 class="x-item-title__mainTitle"><span>Crossbill Orchard oak tray 45 cm, unused</span></h1><div data-testid="x-price-primary"><span>£24.00</span></div><div class="x-about-this-item"><h2>Item specifics</h2><dl><dt>Brand</dt><dd><span>Crossbill Orchard</span></dd><dt>Type</dt><dd>Tray</dd><dt>MPN</dt><dd>CT-45</dd></dl></div><div class="x-merch"><h2>Similar items</h2><div><a href="https://www.ebay.co.uk/itm/256000000302"><img src="https://i.ebayimg.com/images/g/crsb2/s-l225.jpg"><h3>Beech tray</h3></a><dl><dt>Brand</dt><dd>Nordhavn</dd></dl></div></div>`,
      { lang: 'en-GB', title: 'Crossbill Orchard oak tray 45 cm, unused | eBay' },
    ),
    expect: { id: '256000000301', price: '24 GBP', brand: 'Crossbill Orchard' },
  },
  {
    name: 'shopify: a list that writes the price between what it was and what is saved',
    url: 'https://orchard-lamps.example.com/collections/summer',
    html: pageOf(
      `<main><h1>Summer</h1><div class="grid">${impulse('lamp', 'Crossbill Oak Lamp', '<span class="visually-hidden">Regular price</span><span class="grid-product__price--original">£78.00</span><span class="visually-hidden">Sale price</span>£54.00<span class="grid-product__price--savings">Save 31%</span>')}${impulse('tray', 'Crossbill Oak Tray', '£49.00')}${impulse('board', 'Crossbill Bread Board', '<span class="visually-hidden">Regular price</span><span class="grid-product__price--original">£30.00</span><span class="visually-hidden">Sale price</span>£24.00<span class="grid-product__price--savings">Save £6.00</span>')}</div></main>`,
      { lang: 'en-GB' },
    ),
    expect: [
      { title: 'Crossbill Oak Lamp', price: '54 GBP' },
      { title: 'Crossbill Oak Tray', price: '49 GBP' },
      { title: 'Crossbill Bread Board', price: '24 GBP' },
    ],
  },
  {
    name: 'tiktok shop: the name stands in no heading, a range in parts above it, a mark below',
    url: 'https://www.tiktok.com/shop/pdp/oak-tray-by-crossbill/1729440000000000101',
    html: pageOf(
      `<div><img src="https://p16-oec-ttp.tiktokcdn-us.com/tos-crossbill/tray~tplv.jpeg?from=1"></div><div><div><span>4.1</span><span>2.9k global reviews</span></div><div><span>Ann</span><div role="img" aria-label="Rating: 5 out of 5 stars"></div><span>Good tray</span></div></div><div><div><span><span><span>$</span><span>24</span><span>.17</span><span>-</span></span><span><span>$</span><span>24</span><span>.69</span></span></span></div><div><span>$7.80 shipping on this order</span></div><span data-fmp="true">Crossbill Oak Tray 45 x 30 cm, oiled by hand</span><div><span>Sold by Crossbill US</span></div><div><div><span>4.1</span><span>(2.9k)</span></div><span>30.8K sold</span></div></div>`,
      {
        title: 'Crossbill Oak Tray 45 x 30 cm, oiled by hand - TikTok Shop',
        head: '<meta property="og:type" content="website"><meta property="og:title" content="Crossbill Oak Tray 45 x 30 cm, oiled by hand">',
      },
    ),
    expect: {
      id: '1729440000000000101',
      title: 'Crossbill Oak Tray 45 x 30 cm, oiled by hand',
      price: '24.17-24.69 ?',
      rating: 4.1,
      reviews: null,
    },
  },
  {
    name: 'shopify: only the form that sells names the number of its goods',
    url: 'https://orchard-lamps.example.com/products/lampara-crossbill',
    html: pageOf(
      `<main><h1>Lámpara de roble Crossbill</h1><span class="price__current">$173.000</span><form method="post" action="/cart/add"><input type="hidden" name="form_type" value="product"><input type="hidden" name="id" value="51000000000101"><button type="submit" name="add">Agregar al carrito</button><input type="hidden" name="product-id" value="8400000000101"><input type="hidden" name="section-id" value="main"></form></main>`,
      {
        lang: 'es',
        title: 'Lámpara de roble Crossbill | Orchard',
        head: '<meta property="og:type" content="product"><meta property="og:title" content="Lámpara de roble Crossbill"><meta property="og:price:amount" content="173.000"><meta property="og:price:currency" content="COP">',
      },
    ),
    expect: { id: '8400000000101', title: 'Lámpara de roble Crossbill', price: '173000 COP' },
  },
];
