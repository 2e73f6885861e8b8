import { jsonLd, type Layout, pageOf } from '../layout.ts';

// Shops of any make, which nobody of us has seen: what their data, their tags and their pages agree on in ways of their own.

const shop = 'https://shop.example.com';
const product = (more: Record<string, unknown>) =>
  jsonLd({ '@context': 'https://schema.org', '@type': 'Product', name: 'Crossbill Walnut Kernels 1 kg', ...more });
const offer = (price: string, priceCurrency = 'EUR') => ({ '@type': 'Offer', price, priceCurrency });
const tags = (named: Record<string, string>) =>
  Object.entries(named)
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .join('');
const heading = '<h1>Crossbill Walnut Kernels 1 kg</h1>';
const card = (n: number, more = '') =>
  `<li class="product"><a href="/walnuts-${n}-p10000${n}.html"><img src="/pictures/walnuts-${n}.jpg" alt="Crossbill Walnuts No. ${n}"></a><h3 class="name">Crossbill Walnuts No. ${n}</h3><span class="prc">${n},50 €</span>${more}<button>In den Warenkorb</button></li>`;
const cards = (from: number, to: number, more = '') =>
  Array.from({ length: to - from + 1 }, (_, index) => card(from + index, more)).join('');

export const anyShop: readonly Layout[] = [
  {
    name: 'cents set off in an element of their own agree with the data',
    url: `${shop}/p/walnut-kernels`,
    html: pageOf(
      `<main>${heading}<span class="promo">24<sup>95</sup></span><del>29,95</del><p>Used from € 14,00</p></main>`,
      {
        lang: 'nl',
        head: product({ offers: offer('24.95') }),
      },
    ),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: '24.95 EUR' },
  },
  {
    name: 'data that parts thousands, of a currency without small change',
    url: `${shop}/p/walnut-kernels`,
    html: pageOf(`<main>${heading}<b class="price">18,500원</b></main>`, {
      lang: 'ko',
      head: product({ offers: offer('18,500', 'KRW') }),
    }),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: '18500 KRW' },
  },
  {
    name: 'an old code of money in the data',
    url: `${shop}/p/walnut-kernels`,
    html: pageOf(`<main>${heading}<b class="price">2 190 ₽</b></main>`, {
      lang: 'ru',
      head: product({ offers: offer('2190', 'RUR') }),
    }),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: '2190 RUB' },
  },
  {
    name: 'a number in the name of the goods is no code, though the address and the title bear it',
    url: `${shop}/product--walnut-cracker-km-2041/1779873114`,
    html: pageOf('<main><h1>Walnut Cracker KM-2041</h1></main>', {
      title: 'Walnut Cracker KM-2041 — buy at a low price',
      head: product({ name: 'Walnut Cracker KM-2041' }),
    }),
    expect: { title: 'Walnut Cracker KM-2041', id: '1779873114' },
  },
  {
    name: 'a code behind its mark in the address, the variant behind it left aside',
    url: `${shop}/walnut-kernels-p123456789.html?spid=123456790&itemId=5`,
    html: pageOf(`<main>${heading}</main>`, { head: product({ sku: '9981234567890' }) }),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', id: '123456789' },
  },
  {
    name: 'a name without its maker in the data, with it in the heading',
    url: `${shop}/walnuts`,
    html: pageOf(`<main>${heading}<b class="price">9,50 €</b></main>`, {
      lang: 'de',
      head: product({ name: 'Walnut Kernels 1 kg', brand: { name: 'Crossbill' }, offers: offer('9.50') }),
    }),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: '9.5 EUR' },
  },
  {
    name: 'a group with an offer and pictures of its own, its variant with others',
    url: `${shop}/walnuts`,
    html: pageOf(`<main>${heading}<span class="prc">749,90 TL</span></main>`, {
      lang: 'tr',
      head: product({
        '@type': 'ProductGroup',
        image: { '@type': 'ImageObject', contentUrl: [`${shop}/big.jpg`, `${shop}/bag.jpg`] },
        offers: offer('749.9', 'TRY'),
        hasVariant: [{ '@type': 'Product', name: 'Small', image: `${shop}/small.jpg`, offers: offer('599.9', 'TRY') }],
      }),
    }),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: '749.9 TRY', image: `${shop}/big.jpg` },
  },
  {
    name: 'of a group without pictures, variants that differ tell none',
    url: `${shop}/walnuts`,
    html: pageOf(`<main>${heading}</main>`, {
      head: product({
        '@type': 'ProductGroup',
        hasVariant: ['a', 'b'].map((name) => ({ '@type': 'Product', name, image: `${shop}/${name}.jpg` })),
      }),
    }),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', image: null },
  },
  {
    name: 'from and to in the data: the first price below the heading is one of them',
    url: `${shop}/walnuts`,
    html: pageOf(
      `<main>${heading}<div data-test-id="prev-price">2.499,00 TL</div><div data-test-id="default"><span>1.849,00 TL</span></div><p>Other sellers 1.899,00 TL</p></main>`,
      {
        lang: 'tr',
        head: product({
          offers: { '@type': 'AggregateOffer', lowPrice: 1849, highPrice: 2199, priceCurrency: 'TRY' },
        }),
      },
    ),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: '1849 TRY' },
  },
  {
    name: 'from and to in the data: the first price below the heading is neither',
    url: `${shop}/walnuts`,
    html: pageOf(
      `<main>${heading}<div><span>1.999,00 TL</span></div><p>Other sellers from</p><span>1.849,00 TL</span></main>`,
      {
        lang: 'tr',
        head: product({
          offers: { '@type': 'AggregateOffer', lowPrice: 1849, highPrice: 2199, priceCurrency: 'TRY' },
        }),
      },
    ),
    expect: { title: 'Crossbill Walnut Kernels 1 kg', price: null },
  },
  {
    name: 'no heading of the first rank: what the tags name stands in another',
    url: `${shop}/products/detail/318`,
    html: pageOf(
      '<main><h2 class="ec-title">美濃焼 飯碗 青白磁</h2><p class="price01">通常価格 <span>￥2,420</span></p><p class="price02">￥1,980</p></main>',
      {
        lang: 'ja',
        title: '蔵 / 美濃焼 飯碗 青白磁',
        head: tags({
          'og:type': 'og:product',
          'og:title': '美濃焼 飯碗 青白磁',
          'product:price:amount': '1980',
          'product:price:currency': 'JPY',
        }),
      },
    ),
    expect: { title: '美濃焼 飯碗 青白磁', price: '1980 JPY', id: '318' },
  },
  {
    name: 'tags with a sale: the usual price is none',
    url: `${shop}/product/detail.html?product_no=1207&cate_no=42`,
    html: pageOf('<main><h2>리넨 앞치마</h2><b id="product_price">42,000원</b><b id="sale_price">33,600원</b></main>', {
      lang: 'ko',
      head: tags({
        'og:type': 'product',
        'og:title': '리넨 앞치마',
        'product:price:amount': '42000',
        'product:price:currency': 'KRW',
        'product:sale_price:amount': '33600',
      }),
    }),
    expect: { title: '리넨 앞치마', price: '33600 KRW', id: '1207' },
  },
  {
    name: 'a word before the name in every title of the shop',
    url: `${shop}/walnuts/oak-board`,
    html: pageOf('<main><h1>Talenan Kayu Jati 30cm</h1><div class="price">Rp87.500</div></main>', {
      lang: 'id',
      title: 'Jual Talenan Kayu Jati 30cm - Toko Kayu',
      head: tags({
        'og:type': 'product',
        'og:title': 'Jual Talenan Kayu Jati 30cm - Toko Kayu',
        'product:price:amount': '87500',
        'product:price:currency': 'IDR',
      }),
    }),
    expect: { title: 'Talenan Kayu Jati 30cm', price: '87500 IDR' },
  },
  {
    name: 'no data at all: the host says whose roubles they are',
    url: 'https://shop.example.ru/walnuts',
    html: pageOf('<main><h1>Орехи грецкие 1 кг</h1><s>4 590 р.</s><h2>3 990 р.</h2><button>В корзину</button></main>', {
      lang: 'ru',
      title: 'Орехи грецкие 1 кг',
    }),
    expect: { title: 'Орехи грецкие 1 кг', price: '3990 RUB' },
  },
  {
    name: 'a list of cards alike, others beside it; none of it in data',
    url: `${shop}/nuts/?page=1`,
    html: pageOf(
      `<main><h1>Nüsse</h1><ul class="goods">${cards(1, 6)}</ul></main><section class="recently-viewed"><ul>${cards(8, 9)}</ul></section>`,
      { lang: 'de' },
    ),
    expect: [1, 2, 3, 4, 5, 6].map((n) => ({
      title: `Crossbill Walnuts No. ${n}`,
      id: `10000${n}`,
      price: `${n}.5 EUR`,
      image: `${shop}/pictures/walnuts-${n}.jpg`,
    })),
  },
  {
    name: 'a list of cards with old prices under names of their own',
    url: `${shop}/nuts/`,
    html: pageOf(`<main><ul class="goods">${cards(1, 3, '<div class="prc-orgnl">99,00 €</div>')}</ul></main>`, {
      lang: 'de',
    }),
    expect: [1, 2, 3].map((n) => ({ title: `Crossbill Walnuts No. ${n}`, price: `${n}.5 EUR` })),
  },
  {
    name: 'two lists of the same make on one page are no list',
    url: `${shop}/`,
    html: pageOf(
      `<main><section><div><ul class="goods">${cards(1, 4)}</ul></div></section><div><ul class="goods">${cards(5, 8)}</ul></div></main>`,
      { lang: 'de' },
    ),
    expect: [],
  },
  {
    name: 'goods in a cart are no list',
    url: `${shop}/cart`,
    html: pageOf(`<main><ul class="goods">${cards(1, 4)}</ul></main>`, { lang: 'de' }),
    expect: [],
  },
  {
    name: 'other goods below a product that could not be read are no list',
    url: `${shop}/walnuts`,
    html: pageOf(
      `<main><h3>Walnuts</h3><button>In den Warenkorb</button><ul class="goods">${cards(1, 4)}</ul></main>`,
      { lang: 'de' },
    ),
    expect: [],
  },
  {
    name: 'a short name, with the shop’s behind a dash in the title',
    url: `${shop}/shop/p/brass-ruler`,
    html: pageOf('<main><h1>Brass Ruler</h1><div class="product-price">£18.50</div></main>', {
      lang: 'en-GB',
      title: 'Brass Ruler — Ink & Oak',
      head: tags({
        'og:type': 'product',
        'og:title': 'Brass Ruler — Ink & Oak',
        'product:price:amount': '18.50',
        'product:price:currency': 'GBP',
      }),
    }),
    expect: { title: 'Brass Ruler', price: '18.5 GBP' },
  },
  {
    name: 'no data and no heading: a name in a box that the title begins with, a link to buy by',
    url: 'https://item.example.cn/100045678901.html',
    html: pageOf(
      '<main><div class="sku-name">核桃仁 办公室零食 1kg 原味</div><span class="p-price"><i>￥</i><b>59.90</b></span><a class="btn-special" href="#">加入购物车</a></main>',
      { lang: 'zh-CN', title: '【核桃 HT-200】核桃仁 办公室零食 1kg 原味【行情 报价】' },
    ),
    expect: { title: '核桃仁 办公室零食 1kg 原味', price: '59.9 CNY', id: '100045678901' },
  },
  {
    name: 'a list of goods of many shops, on another host of the same site, each in a folder of its own',
    url: 'https://search.market.example/mall/towel/',
    html: pageOf(
      `<div class="results">${[1, 2, 3].map((n) => `<div class="result"><a href="https://item.market.example/shop-${n}/1000041${n}/"><img src="https://img.market.example/${n}.jpg" alt="バスタオル ${n}枚 セット"></a><h2><a href="https://item.market.example/shop-${n}/1000041${n}/">バスタオル ${n}枚 セット</a></h2><div class="price">${n},480<span>円</span></div><a href="https://www.market.example/shop-${n}/">タオル店</a></div>`).join('')}</div>`,
      { lang: 'ja' },
    ),
    expect: [1, 2, 3].map((n) => ({
      title: `バスタオル ${n}枚 セット`,
      id: `1000041${n}`,
      price: `${n}480 JPY`,
      image: `https://img.market.example/${n}.jpg`,
    })),
  },
  {
    name: 'a list whose old prices only a style sheet strikes: of two nobody knows which holds',
    url: `${shop}/search?q=fan`,
    html: pageOf(
      `<div class="a">${[1, 2, 3].map((n) => `<div class="b"><a href="/fan-${n}/p/itm${n}aaa?pid=F${n}AA"><img src="/f${n}.jpg" alt="Crossbill Ceiling Fan ${n}"></a><a class="t" title="Crossbill Ceiling Fan ${n}" href="/fan-${n}/p/itm${n}aaa?pid=F${n}AA">Crossbill Ceiling Fan ${n}</a><div class="c">₹1,49${n}</div>${n > 1 ? '<div class="d">₹2,299</div>' : ''}</div>`).join('')}</div>`,
    ),
    expect: [1, 2, 3].map((n) => ({ title: `Crossbill Ceiling Fan ${n}`, price: n > 1 ? null : '1491 INR' })),
  },
  {
    name: 'a list whose cards set the cents off in an element called so',
    url: `${shop}/l/kettles/`,
    html: pageOf(
      `<ul class="list">${[1, 2, 3].map((n) => `<li class="item"><a href="/kettle/930000011${n}/"><img src="/k${n}.jpg" alt="Crossbill Kettle ${n}"></a><a class="product-title" href="/kettle/930000011${n}/">Crossbill Kettle ${n}</a><span class="promo-price">€ ${n}9<sup class="promo-price__fraction">95</sup></span></li>`).join('')}</ul>`,
      { lang: 'nl' },
    ),
    expect: [1, 2, 3].map((n) => ({ title: `Crossbill Kettle ${n}`, id: `930000011${n}`, price: `${n}9.95 EUR` })),
  },
];
