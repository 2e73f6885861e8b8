import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Lists with goods beside them, and prices that stand under names of other kinds.

const each = (many: number, draw: (n: number) => string): string =>
  Array.from({ length: many }, (_, at) => draw(at + 1)).join('');

const beans = (n: number): string =>
  `<li class="product type-product post-41${n}2 instock"><a href="https://shop.example.nl/product/bonen-nummer-${n}/" class="woocommerce-LoopProduct-link"><img src="https://shop.example.nl/uploads/bonen-${n}-324x324.jpg" alt=""><h2 class="woocommerce-loop-product__title">Crossbill Bonen Nummer ${n}</h2><span class="price"><bdi><span>&euro;</span>&nbsp;1${n},95</bdi></span></a><a href="?add-to-cart=41${n}2" data-product_id="41${n}2" class="button add_to_cart_button">In winkelwagen</a></li>`;
const rated = (n: number): string =>
  `<li><a href="https://shop.example.nl/product/thee-nummer-${n}/"><img src="https://shop.example.nl/uploads/thee-${n}.jpg" alt=""><span class="product-title">Crossbill Thee Nummer ${n}</span></a><span class="amount"><bdi><span>&euro;</span>&nbsp;${n},50</bdi></span></li>`;

/** Cards whose price is named after what is added to it, and whose addresses end in letters, or in figures. */
const bottle = (code: string, price: string): string =>
  `<div class="dui-card searchresultitem"><div><a href="https://item.mall.example.jp/crossbill/${code}/?variantId=${code}"><img src="https://img.example.jp/${code}.jpg" alt="クロスビル 水筒 ${code}"></a></div><h2><a href="https://item.mall.example.jp/crossbill/${code}/?variantId=${code}">クロスビル 水筒 ${code}</a></h2><div class="price--3z price-with-price-plus-shipping--Bq">${price}<span>円</span></div></div>`;
const bottles = [
  ['th-a', '1,980'],
  ['jnl-b', '2,780'],
  ['sb-1000', '1,280'],
  ['kb-d', '3,480'],
] as const;

/** A page of one thing that several sellers offer, new and used, of whom the page shows one first. */
const reader = {
  '@type': 'Product',
  name: 'Crossbill Liseuse Clara 6 pouces',
  sku: '20218853',
  offers: {
    '@type': 'AggregateOffer',
    lowPrice: '119.9',
    highPrice: '169.0',
    offerCount: '3',
    priceCurrency: 'EUR',
    offers: [159.99, 149, 119.9].map((price) => ({ '@type': 'Offer', price: `${price}`, priceCurrency: 'EUR' })),
  },
};

export const listsWithOthers: readonly Layout[] = [
  {
    name: 'a category beside which the best rated stand, half as many as it has itself',
    url: 'https://shop.example.nl/product-categorie/koffiebonen/',
    html: pageOf(
      `<main><h1>Koffiebonen</h1><ul class="products columns-3">${each(5, beans)}</ul></main><div class="widget-area" role="complementary"><div class="widget"><span class="widget-title">Best beoordeeld</span><ul class="product_list_widget">${each(3, rated)}</ul></div></div>`,
      { lang: 'nl-NL' },
    ),
    expect: [1, 2, 3, 4, 5].map((n) => ({ title: `Crossbill Bonen Nummer ${n}`, price: `1${n}.95 EUR` })),
  },
  {
    name: 'cards of one list whose addresses end in letters, or in figures',
    url: 'https://search.mall.example.jp/search/mall/%E6%B0%B4%E7%AD%92/',
    html: pageOf(
      `<main><h1>水筒</h1><div class="dui-cards">${bottles.map(([code, price]) => bottle(code, price)).join('')}</div></main>`,
      { lang: 'ja' },
    ),
    expect: bottles.map(([code, price]) => ({
      title: `クロスビル 水筒 ${code}`,
      price: `${price.replace(',', '')} JPY`,
      image: `https://img.example.jp/${code}.jpg`,
    })),
  },
  {
    name: 'a price that a name for tests alone calls so, beside lower ones of other sellers',
    url: 'https://www.shop.example.com.tr/crossbill-supurge-p-HBCV00006Y4HEY',
    html: pageOf(
      '<main><div class="a1"><h1>Crossbill Robot Süpürge Beyaz</h1><div data-test-id="price"><div data-test-id="prev-price" class="u1"><span>24.999,00 TL</span></div><div data-test-id="default-price" class="b1"><span>18.249,90 TL</span></div></div><button>Sepete ekle</button></div><section id="other-merchants"><h2>Diğer satıcılar</h2><div><a href="/magaza/a">A</a><span class="price">17.849,00 TL</span><button>Ürüne git</button></div><div><a href="/magaza/b">B</a><span class="price">18.100,00 TL</span><button>Ürüne git</button></div></section></main>',
      {
        lang: 'tr',
        title: 'Crossbill Robot Süpürge Beyaz',
        head: jsonLd({
          '@type': 'Product',
          name: 'Crossbill Robot Süpürge Beyaz',
          sku: 'HBCV00006Y4HEY',
          offers: { '@type': 'Offer', price: '18249.90', priceCurrency: 'TRY' },
        }),
      },
    ),
    expect: { title: 'Crossbill Robot Süpürge Beyaz', price: '18249.9 TRY' },
  },
  {
    name: 'of several sellers the one whose price stands first, where the data names the lowest, and each',
    url: 'https://www.shop.example.fr/a20218853/crossbill-liseuse',
    html: pageOf(
      '<main><h1>Crossbill Liseuse Clara 6 pouces</h1><div class="buyBox"><span class="oldPrice">169€<sup>99</sup></span><span class="userPrice">159€<sup>99</sup></span><button>Ajouter au panier</button></div><div class="others"><a href="#neuf"><span>2 neufs dès</span> <b>149€<sup>00</sup></b></a><a href="#occ"><span>1 occasion dès</span> <b>119€<sup>90</sup></b></a></div></main>',
      { lang: 'fr', title: 'Crossbill Liseuse Clara 6 pouces', head: jsonLd(reader) },
    ),
    expect: { title: 'Crossbill Liseuse Clara 6 pouces', price: '159.99 EUR' },
  },
];
