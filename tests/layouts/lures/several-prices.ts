import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Pages of one thing that say more than one price, mark or picture: which of them is meant, and where nobody can tell.

const lamp = 'Crossbill Reading Lamp, brass';
const product = (more: object) => jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: lamp, ...more });
const offer = (price: string, priceCurrency: string) => ({ offers: { '@type': 'Offer', price, priceCurrency } });
const shop = 'https://shop.example.co.uk/products/crossbill-reading-lamp';

const prices: readonly Layout[] = [
  {
    name: 'microdata of another day in a <meta>; the page asks less and says what is saved',
    url: 'https://lampy.example.ru/catalog/lampy/lampa-klest/',
    html: pageOf(
      '<div itemscope itemtype="http://schema.org/Product"><h1>Лампа настольная Клёст, латунь</h1><meta itemprop="name" content="Лампа настольная Клёст, латунь"><div class="pay"><div class="price-old">5 900 руб.</div><div class="price-current">5 200 руб.</div><div>Экономия 700 руб.</div></div><a class="btn">В корзину</a><span itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="5900"><meta itemprop="priceCurrency" content="RUB"></span></div>',
      { lang: 'ru', title: 'Лампа настольная Клёст, латунь купить' },
    ),
    expect: { title: 'Лампа настольная Клёст, латунь', price: '5200 RUB' },
  },
  {
    name: 'data in the money of the shop, the page in that of the visitor',
    url: shop,
    html: pageOf(
      `<h1>${lamp}</h1><div><span class="amount">€64,00</span></div><div>Free delivery over €75</div><button>Add to cart</button><script>Shop.currency = {"active":"EUR","rate":"0.93"};</script>`,
      { head: product(offer('69.00', 'USD')), title: `${lamp} – Finch` },
    ),
    expect: { title: lamp, price: '64 EUR' },
  },
  {
    name: 'a true sum that holds with a code only',
    url: shop,
    html: pageOf(
      `<h1>${lamp}</h1><div class="sum"><span>£40.00</span><s>£50.00</s><span>-20%</span><div>Price after code FINCH20</div></div><button>Add to cart</button>`,
      { title: `${lamp} – Finch` },
    ),
    expect: { title: lamp, price: null },
  },
  {
    name: 'a price of data that only the card of other goods shows',
    url: shop,
    html: pageOf(
      `<h1>${lamp}</h1><div class="price">£129.00</div><button>Add to basket</button><div class="more"><h3>You may also like</h3><a href="/products/nut"><img src="/nut.jpg">Crossbill Nutcracker</a><span class="price">£99.00</span></div>`,
      { head: product(offer('99.00', 'GBP')), title: `${lamp} – Finch` },
    ),
    expect: { title: lamp, price: null },
  },
  {
    name: 'allegro: data of another day, and what the page asks',
    url: 'https://allegro.pl/oferta/lampa-crossbill-mosiadz-15500011223',
    html: pageOf(
      '<h1>Lampa Crossbill mosiądz</h1><div itemscope itemtype="http://schema.org/Product"><meta itemprop="name" content="Lampa Crossbill mosiądz"><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="199.00"><meta itemprop="priceCurrency" content="PLN"></div></div><div><span aria-label="219,00 zł">219,<span>00</span> zł</span></div>',
      { lang: 'pl', title: 'Lampa Crossbill mosiądz 15500011223 - Allegro.pl' },
    ),
    expect: { title: 'Lampa Crossbill mosiądz', price: null },
  },
  {
    name: 'without and with the tax, said in brackets behind each',
    url: 'https://shop.example.jp/item/90011/',
    html: pageOf(
      '<h1>イスカ印 読書灯 真鍮</h1><div><span>7,800円</span>（税抜）<span>8,580円</span>（税込）</div><button>カートに入れる</button>',
      { lang: 'ja', title: 'イスカ印 読書灯 真鍮 | フィンチ' },
    ),
    expect: { title: 'イスカ印 読書灯 真鍮', price: null },
  },
  {
    name: 'the sign of money in the place of the point, a price of a club below it, others in data',
    url: 'https://www.example.fr/lampes/f-117-crossbill.html',
    html: pageOf(
      `<h1>${lamp}</h1><div><div>Prix de comparaison : <s>399,99 €</s></div><div>-52%</div><p class="prix">189<sup>€99</sup></p></div><div>Zorp à volonté : 184,29 €</div><div>ou 4x <b>48,63 €</b></div>`,
      {
        lang: 'fr',
        title: `${lamp} - Finch`,
        head: product({
          offers: { '@type': 'AggregateOffer', lowPrice: '179.00', highPrice: '249.00', priceCurrency: 'EUR' },
        }),
      },
    ),
    expect: { title: lamp, price: '189.99 EUR' },
  },
  {
    name: 'lazada on a small screen: the price above the heading, other goods below it',
    url: 'https://www.lazada.com.ph/products/pdp-i4400011223-s5500011223.html',
    html: pageOf(
      `<div class="swiper"><img class="item-gallery__image" src="https://img.lazcdn.com/g/p/crossbill.jpg"></div><div class="m"><span>₱</span><span>285.00</span><s>₱345.00</s><span>-17%</span></div><h1>${lamp}</h1><div><span>4.9</span>/5 <span>(156)</span></div><div>Voucher ₱50 off</div><div class="x7"><span>Crossbill Nutcracker</span><span>₱199.00</span><span>4.7</span><span>(3021)</span></div>`,
      { title: `${lamp} | Lazada PH` },
    ),
    expect: {
      title: lamp,
      price: '285 PHP',
      rating: 4.9,
      reviews: 156,
      image: 'https://img.lazcdn.com/g/p/crossbill.jpg',
    },
  },
];

const marks: readonly Layout[] = [
  {
    name: 'temu: a mark of five in words, and other goods with a price and a mark of their own',
    url: 'https://www.temu.com/de/leselampe-g-601099500011223.html',
    html: pageOf(
      '<img src="https://img.kwcdn.com/product/crossbill.jpg"><h1>Leselampe Crossbill, Messing, dimmbar</h1><div aria-label="4.6 von fünf Sternen">4.6</div><div id="goods_price"><div aria-label="9,84€"><span>9</span><span>,84</span><span>€</span></div><span>UVP <s>31,99€</s></span><span>-69%</span></div><div class="k3"><span>Nussknacker</span><span>16,47€</span><span>4.8</span><span>(2.341)</span></div>',
      { lang: 'de', title: 'Leselampe Crossbill, Messing | Temu Germany' },
    ),
    expect: {
      title: 'Leselampe Crossbill, Messing, dimmbar',
      price: '9.84 EUR',
      rating: 4.6,
      reviews: null,
      image: 'https://img.kwcdn.com/product/crossbill.jpg',
    },
  },
  {
    name: 'a mark of who sells, in a part that only a marker names',
    url: 'https://www.example.ru/kazan/lampy/lampa_klest_3900011223',
    html: pageOf(
      '<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Лампа настольная Клёст</h1><span itemprop="price" content="1850">1 850 ₽</span><span itemprop="priceCurrency" content="RUB"></span><div data-marker="seller-info"><span>4,9</span><a>37 отзывов</a></div></div>',
      { lang: 'ru', title: 'Лампа настольная Клёст купить в Казани' },
    ),
    expect: { title: 'Лампа настольная Клёст', rating: null, reviews: null },
  },
];

const pictures: readonly Layout[] = [
  {
    name: 'an address in data with places to be filled in, as the page fills them',
    url: shop,
    html: pageOf(
      `<img src="https://img.example.com/icons/i.svg"><img src="https://img.example.com/image/128/128/ab/nut-1.jpeg?q=70"><img src="https://img.example.com/image/416/416/ab/lamp-1.jpeg?q=70"><h1>${lamp}</h1><div class="price">£129.00</div>`,
      {
        head: product({
          ...offer('129.00', 'GBP'),
          image: 'https://img.example.com/image/{@width}/{@height}/ab/lamp-1.jpeg?q={@quality}',
        }),
        title: `${lamp} – Finch`,
      },
    ),
    expect: { title: lamp, price: '129 GBP', image: 'https://img.example.com/image/416/416/ab/lamp-1.jpeg?q=70' },
  },
  {
    name: 'a gallery whose first picture is yet to come, and pictures of buyers',
    url: shop,
    html: pageOf(
      `<div class="product-gallery"><img src="data:image/gif;base64,R0"><img src="https://img.example.com/lamp-2.jpg"></div><h1>${lamp}</h1><b class="price">£25.00</b><button>Add to basket</button><div class="ugc-slider"><img src="https://img.example.com/u/1.jpg"></div>`,
      { title: `${lamp} – Finch` },
    ),
    expect: { title: lamp, price: '25 GBP', image: null },
  },
  {
    name: 'a code of goods before that of its variant, at the end of an address',
    url: 'https://www.example.com.bd/products/crossbill-reading-lamp-i378011223-s1895011223.html',
    html: pageOf(
      `<h1>${lamp}</h1><span class="price">৳ 5,900</span><button>Buy Now</button><div class="gallery"><img src="https://img.example.com/lamp.jpg"></div>`,
      { title: `${lamp} | Finch` },
    ),
    expect: { title: lamp, id: '378011223', price: '5900 BDT', image: 'https://img.example.com/lamp.jpg' },
  },
];

export const severalPrices: readonly Layout[] = [...prices, ...marks, ...pictures];
