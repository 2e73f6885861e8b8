import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Shops of other makes and countries: what stands beside a price on their pages, and what of it is none.

const names = ['Crossbill Oak Lamp 40 cm', 'Crossbill Brass Nutcracker', 'Crossbill Tea Towel, set of 3'];
/** A list of three cards; `price` draws the price block of one. */
const listOf = (price: (at: number) => string, link = (at: number) => `/p/goods-${at}-8812${at}`): string =>
  `<h1>All goods</h1><div class="grid">${names.map((name, at) => `<div class="tile"><a href="${link(at)}"><img src="/i/${at}.jpg" alt="${name}"></a><h3><a href="${link(at)}">${name}</a></h3>${price(at)}</div>`).join('')}</div>`;
const rows = (...prices: (string | null)[]) => names.map((title, at) => ({ title, price: prices[at] ?? null }));
const pounds = [50, 35, 24];
const product = (name: string, more: object) =>
  jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name, ...more });

export const besidePrices: readonly Layout[] = [
  {
    name: 'a list whose old price is all that can be read, the new one drawn with a count of offers behind it',
    url: 'https://parts.example.ca/drives',
    html: pageOf(
      listOf(
        (at) =>
          `<ul class="price"><li class="price-was">$<span class="price-was-data">6${at}.99</span></li><li class="price-current">$<strong>5${at}</strong><sup>.99</sup> <a>(6 Offers)</a></li></ul>`,
      ),
      { title: 'Drives' },
    ),
    expect: rows('50.99 CAD', '51.99 CAD', '52.99 CAD'),
  },
  {
    name: 'a list with a usual price, what is taken off it, and the price',
    url: 'https://lampes.example.fr/12-lampes',
    html: pageOf(
      listOf(
        (at) =>
          `<div class="product-price-and-shipping"><span class="regular-price">5${at},00&nbsp;€</span><span class="discount-percentage">-20%</span><span class="price">4${at},90&nbsp;€</span></div>`,
      ),
      { lang: 'fr' },
    ),
    expect: rows('40.9 EUR', '41.9 EUR', '42.9 EUR'),
  },
  {
    name: 'a list that sets its cents above the line',
    url: 'https://shop.example.ca/all',
    html: pageOf(listOf((at) => `<div class="zz">$<b>${pounds[at]}</b><sup>95</sup></div>`)),
    expect: rows('50.95 CAD', '35.95 CAD', '24.95 CAD'),
  },
  {
    name: 'a list with whole prices among those with cents, each in one text',
    url: 'https://magaza.example.com.tr/lambalar',
    html: pageOf(
      listOf(
        (at) =>
          `<div class="prc-box-orgnl">4.899 TL</div><div class="prc-box-dscntd">${['3.149 TL', '2.299,90 TL', '1.749 TL'][at]}</div>`,
      ),
      { lang: 'tr' },
    ),
    expect: rows('3149 TRY', '2299.9 TRY', '1749 TRY'),
  },
  {
    name: 'a list in dinars, one of its goods sold out',
    url: 'https://boutique.example.tn/lampes',
    html: pageOf(
      listOf((at) => (at === 2 ? '<b>Epuisé</b>' : `<span class="price">${at + 1}&nbsp;299,500&nbsp;DT</span>`)),
      { lang: 'fr' },
    ),
    expect: rows('1299.5 TND', '2299.5 TND'),
  },
  {
    name: 'a list whose prices have a former one inside them, and one by the kilogram before them',
    url: 'https://kontor.example.de/Tee/',
    html: pageOf(
      listOf(
        (at) =>
          `<p class="product-price-unit">Inhalt: 0.5 Kilogramm <span>(19,90 €* / 1 Kilogramm)</span></p><span class="product-price">3${at},90 €*<span class="list-price"><span class="list-price-price">4${at},90 €*</span> (20% gespart)</span></span>`,
      ),
      { lang: 'de' },
    ),
    expect: rows('30.9 EUR', '31.9 EUR', '32.9 EUR'),
  },
  {
    name: 'a list whose pictures are called by maker and name',
    url: 'https://tienda.example.com.co/busca?q=x',
    html: pageOf(
      `<div class="grid">${names.map((name, at) => `<div class="cell"><a class="pod" href="/product/8812345${at}/goods"><img src="/i/${at}.jpg" alt="FINCH - ${name}"><div><b class="pod-title">FINCH</b><b class="pod-subTitle">${name}</b></div><ol class="prices"><li>$ 1.649.90${at}</li><li><span class="crossed">$ 2.599.900</span></li></ol></a></div>`).join('')}</div>`,
      { lang: 'es' },
    ),
    expect: names.map((title, at) => ({ title, id: `8812345${at}`, price: `164990${at} COP` })),
  },
  {
    name: 'a shop whose data names the lowest of all offers, of used goods perhaps',
    url: 'https://winkel.example.nl/p/lamp/9300000123456789/',
    html: pageOf(
      `<h1>Crossbill Wandlamp Eik</h1><div class="price-block"><span class="promo-price">39<sup class="promo-price__fraction">99</sup> €</span></div><button>In winkelwagen</button><div class="others"><span class="offer-price">€ 36,50</span> tweedehands</div>`,
      {
        lang: 'nl',
        head: product('Crossbill Wandlamp Eik', {
          offers: { '@type': 'AggregateOffer', lowPrice: 36.5, priceCurrency: 'EUR', offerCount: 3 },
        }),
      },
    ),
    expect: { title: 'Crossbill Wandlamp Eik', id: '9300000123456789', price: null },
  },
  {
    name: 'a shop whose address and data name two codes of one make',
    url: 'https://magaza.example.com/crossbill-lamba-pm-HBC00005Z5G9Y',
    html: pageOf('<h1>Crossbill Masa Lambası</h1><span class="price">899,00 TL</span>', {
      lang: 'tr',
      head: product('Crossbill Masa Lambası', {
        sku: 'HBCV00005Z5G9Z',
        offers: { '@type': 'Offer', price: 899, priceCurrency: 'TRY' },
      }),
    }),
    expect: { title: 'Crossbill Masa Lambası', id: null, price: '899 TRY' },
  },
  {
    name: 'a shop without headings: the tags bear its mark before the name, its data names the goods',
    url: 'https://item.example.co.jp/mise/10001234/',
    html: pageOf(
      `<div itemscope itemtype="http://schema.org/Product"><meta itemprop="name" content="【送料無料】イスカ印 くるみ割り 1個"><img itemprop="image" src="https://img.example.co.jp/kurumi01.jpg"><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="3480"><meta itemprop="priceCurrency" content="JPY"><span class="price2">3,480円</span></div><div>メーカー希望小売価格 5,980円</div></div>`,
      {
        lang: 'ja',
        title: '【交喙市場】【送料無料】イスカ印 くるみ割り 1個：イスカ商店',
        head: '<meta property="og:title" content="【交喙市場】【送料無料】イスカ印 くるみ割り 1個：イスカ商店">',
      },
    ),
    expect: { title: '【送料無料】イスカ印 くるみ割り 1個', id: '10001234', price: '3480 JPY' },
  },
  {
    name: 'a shop that tags its goods and says in no data what they cost',
    url: 'https://toko.example.com/crossbill/lampu-meja-kayu-jati',
    html: pageOf(
      `<h1>Lampu Meja Kayu Jati Crossbill</h1><div class="price" data-testid="lblPrice">Rp1.250.000</div><span data-testid="lblOriginalPrice">Rp1.500.000</span><button>+ Keranjang</button>`,
      {
        lang: 'id',
        head: '<meta property="og:type" content="product"><meta property="og:title" content="Jual Lampu Meja Kayu Jati Crossbill - Toko Finch"><meta property="og:image" content="https://img.example.com/lampu.jpg">',
      },
    ),
    expect: {
      title: 'Lampu Meja Kayu Jati Crossbill',
      price: '1250000 IDR',
      image: 'https://img.example.com/lampu.jpg',
    },
  },
];

/** Of two prices nobody knows which is asked: what only a style sheet or a word nobody knows tells apart. What is said to be for some only is passed over. */
export const haggling: readonly Layout[] = [
  ['in two colours', '<p><span class="text-gray-400">£50.00</span> <span class="font-bold">£40.00</span></p>'],
  ['behind a word', '<span class="x1">£50.00</span><span class="x2">Sale £40.00</span>'],
  ['called a sale', '<span class="price">£50.00</span><span class="sale">£40.00</span>'],
  ['behind a word nobody knows', '<div class="price">£50.00</div><div>With zorp £42.00</div>'],
  ['for members', '<div class="price">£50.00</div><div>With card £42.00</div>', '50 GBP'],
].flatMap(([name = '', block = '', price]) => [
  {
    name: `a list with two prices, one of them ${name}`,
    url: 'https://shop.example.co.uk/all',
    html: pageOf(listOf(() => block)),
    expect: rows(...names.map(() => price ?? null)),
  },
  {
    name: `a product with two prices, one of them ${name}`,
    url: 'https://shop.example.co.uk/p/oak-lamp',
    html: pageOf(`<h1>${names[0]}</h1><div class="buy">${block}<button>Add to cart</button></div>`, {
      title: names[0],
    }),
    expect: { title: names[0], price: price ?? null },
  },
]);
