import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (head: string, rows: readonly string[]) =>
  `<table><thead>${head}</thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

const beast = (n: number, code: string, price: string) =>
  cells('td', [
    `<div class="goods-cell_pic" style="background-image:url(&quot;https://img.kwcdn.com/product/open/crossbill-${n}.jpg&quot;)"></div><div class="goods-cell_goodsName">橡木台灯 ${n} 号 暖光 床头</div><div>SPU ID：60200000${n}</div><div>SKC ID：70300000${n}</div>`,
    code,
    price,
    `${n}4`,
    `4.${n}`,
    `${n}08`,
  ]);

/** A list of Temu's whose codes stand together below the group of the goods. */
const joined: Layout = {
  name: 'temu: a group over two joined codes, marks below a group of how goods do, money in yuan, one code of three',
  url: 'https://agentseller.temu.com/goods/list',
  html: pageOf(
    table(
      `<tr><th colspan="1">商品信息</th><th colspan="3">SKU信息</th><th colspan="2">商品表现</th></tr><tr>${cells('th', ['SPU/SKC', 'SKU货号', '申报价格', '库存', '商品评分', '评价数'])}</tr>`,
      [beast(1, 'OAK-1-WH', '¥21.00'), beast(2, 'OAK-2-WH等4款', '¥22.50')],
    ),
    { lang: 'zh' },
  ),
  expect: two.map((n) => ({
    title: `橡木台灯 ${n} 号 暖光 床头`,
    id: `60200000${n}`,
    sku: n === 1 ? 'OAK-1-WH' : null,
    price: `${n === 1 ? 21 : 22.5} CNY`,
    image: `https://img.kwcdn.com/product/open/crossbill-${n}.jpg`,
    stock: n * 10 + 4,
    rating: 4 + n / 10,
    reviews: n * 100 + 8,
  })),
};

/** The rows of one listing, its variants and their sum, as `sum` calls it. */
const grouped = (n: number, title: string, sum: string, prices: readonly string[]) => {
  const goods = `<td rowspan="${prices.length + 1}"><img src="https://img.kwcdn.com/product/open/crossbill-${n}.jpg"><p>${title}</p><p>SPU：60300000${n}</p><p>热卖中</p></td>`;
  return [
    ...prices.map((price, at) => `${at === 0 ? goods : ''}${cells('td', [`颜色 ${at}`, price, `${n}${at}`])}`),
    cells('td', [sum, '-', prices.reduce((all, _, at) => all + Number(`${n}${at}`), 0)]),
  ];
};
const sums = (lang: string, sum: string): Layout => ({
  name: `temu in ${lang}: variants below one cell and the row of their sum; short titles in Chinese`,
  url: 'https://agentseller.temu.com/stock/fully-mgt/sale-manage/main',
  html: pageOf(
    table(`<tr>${cells('th', ['商品信息', '规格', '申报价格', '可用库存'])}</tr>`, [
      ...grouped(1, '厨房橡木砧板 加厚款', sum, ['¥9.90']),
      ...grouped(2, '折叠水杯 便携旅行', sum, ['¥14.00', '¥14.00', '¥14.00']),
      ...grouped(3, '儿童餐椅 可折叠', sum, ['¥31.00', '¥32.00']),
    ]),
    { lang },
  ),
  expect: [
    { title: '厨房橡木砧板 加厚款', id: '603000001', price: lang === 'zh' ? '9.9 CNY' : '9.9 ?', stock: 10 },
    { title: '折叠水杯 便携旅行', id: '603000002', price: lang === 'zh' ? '14 CNY' : '14 ?', stock: 63 },
    // Without codes of their own, prices that differ are not known to be of variants.
    { title: '儿童餐椅 可折叠', id: '603000003', price: null, stock: 61 },
  ],
});

const liked = (n: number, views: string) =>
  `<div><span title="Suka"><i class="icon-like"></i>${n}1</span><span title="Dilihat"><i class="icon-view"></i>${views}</span></div>`;
const titled: Layout = {
  name: 'shopee in Indonesian: pieces sold, views and likes beside small pictures with names, none left in words',
  url: 'https://seller.shopee.co.id/portal/product/list/all',
  html: pageOf(
    table(`<tr>${cells('th', ['Nama Produk', 'Penjualan', 'Harga', 'Stok'])}</tr>`, [
      cells('td', [
        `<a href="/portal/product/240000001"><span>Lampu meja kayu Crossbill 1</span></a>${liked(1, '1,2rb')}`,
        '12',
        'Rp15.000',
        'Stok habis',
      ]),
      cells('td', [
        `<a href="/portal/product/240000002"><span>Lampu meja kayu Crossbill 2</span></a>${liked(2, '31')}${liked(3, '31')}`,
        'Rp24.000',
        'Rp25.000',
        '8',
      ]),
    ]),
    { lang: 'id' },
  ),
  expect: [
    { id: '240000001', stock: 0, price: '15000 IDR', metrics: { units: '12', pageViews: '1200', favourites: '11' } },
    // Money under the header is no count, and of two counts of one name nobody knows which is meant.
    { id: '240000002', stock: 8, price: '25000 IDR', metrics: { pageViews: '31' } },
  ],
};

const walmart = (own: string, other?: string): Layout => ({
  name: `walmart: what the seller sends${other ? ', and what lies at Walmart’s' : ''}`,
  url: 'https://seller.walmart.com/items-and-inventory/manage-items',
  html: pageOf(
    table(
      `<tr>${cells('th', ['Item details', 'SKU', 'Item ID', 'Price', 'Inventory (Seller Fulfilled)', ...(other ? ['Inventory (WFS Fulfilled)'] : [])])}</tr>`,
      two.map((n) =>
        cells('td', [
          `<a href="https://www.walmart.com/ip/51200000${n}">Crossbill Oak Lamp, Warm White, ${n} Pack</a>`,
          `OAK-${n}`,
          `51200000${n}`,
          `$1${n}.50`,
          `<span>${own}</span><div>1 fulfillment center</div>`,
          ...(other ? [other] : []),
        ]),
      ),
    ),
  ),
  expect: two.map((n) => ({ id: `51200000${n}`, price: `1${n}.5 USD`, stock: other ? null : 212 })),
});

const allegro: Layout = {
  name: 'allegro: carrying and the lowest price of thirty days below the price, pieces sold',
  url: 'https://salescenter.allegro.com/my-assortment',
  html: pageOf(
    table(
      `<tr>${cells('th', ['Oferta', 'Cena', 'Liczba sztuk', 'Sprzedane'])}</tr>`,
      two.map((n) =>
        cells('td', [
          `<a href="https://allegro.pl/oferta/1577000000${n}">Lampa dębowa Crossbill ${n}</a><p>nr: 1577000000${n}</p>`,
          `<button>4${n},90 zł</button><div>od 7,99 zł</div><div>najniższa cena z 30 dni: 3${n},90 zł</div>`,
          '<button>0</button><span>szt.</span>',
          `${n}6`,
        ]),
      ),
    ),
    { lang: 'pl' },
  ),
  expect: two.map((n) => ({
    id: `1577000000${n}`,
    price: `4${n}.9 PLN`,
    stock: 0,
    metrics: { units: `${n}6` },
  })),
};

const short = (left: string, stock: number | null): Layout => ({
  name: `aliexpress: prices without tax, that of a campaign below; "${left}" in stock`,
  url: 'https://csp.aliexpress.com/m_apps/productManage/list-manage',
  html: pageOf(
    table(
      `<tr>${cells('th', ['商品信息', '零售价（不含税）', '库存'])}</tr>`,
      two.map((n) =>
        cells('td', [
          `<a href="https://www.aliexpress.com/item/100500900000000${n}.html">Crossbill oak lamp, warm white ${n}</a>`,
          `<span>USD 1${n}.80</span><div>活动价 USD 1${n}.10</div>`,
          left,
        ]),
      ),
    ),
    { lang: 'zh' },
  ),
  expect: two.map((n) => ({ id: `100500900000000${n}`, price: `1${n}.8 USD`, stock })),
});

const figure = (label: string, value: string) =>
  `<div><div><span>${label}</span></div><div><span>${value}</span></div></div>`;
const headed: readonly Layout[] = [
  {
    name: 'lazada in Indonesian: numbers of one product, the code of the seller in its head',
    url: 'https://sellercenter.lazada.co.id/ba/product/detail?productId=7710000001&dateRange=2026-11-01%7C2026-11-07',
    html: pageOf(
      `<div><div><img src="https://id-live.slatic.net/p/crossbill1.jpg"><div><a href="https://www.lazada.co.id/products/lampu-i7710000001-s1.html">Lampu meja kayu Crossbill hangat</a><div>ID Produk: 7710000001</div><div>SKU Penjual: OAK-LMP-1</div></div></div><div>${figure('Tampilan Halaman Produk', '1.204')}${figure('Unit Ditambahkan ke Keranjang', '41')}${figure('Unit Terjual', '12')}</div></div>`,
      { lang: 'id' },
    ),
    expect: {
      id: '7710000001',
      sku: 'OAK-LMP-1',
      title: 'Lampu meja kayu Crossbill hangat',
      metrics: { pageViews: '1204', addToCart: '41', units: '12' },
      period: '2026-11-01/2026-11-07',
    },
  },
  {
    name: 'wildberries: numbers of one card, both codes and the buyers’ mark in its head',
    url: 'https://seller.wildberries.ru/content-analytics/interactive-report/item/248000001',
    html: pageOf(
      `<main><section><img src="https://basket-16.wbbasket.ru/vol1/part1/248000001/images/c246x328/1.webp"><div><a href="https://www.wildberries.ru/catalog/248000001/detail.aspx"><span>Лампа настольная дубовая Crossbill</span></a><div><button><span>Арт WB: 248000001</span></button><button><span>Арт: lamp-oak/1</span></button></div><div><span>Рейтинг карточки 9,1</span><span>Рейтинг по отзывам 4,6</span></div></div></section><div>${figure('Показы', '1 204')}${figure('Заказали, шт', '12')}</div></main>`,
      { lang: 'ru' },
    ),
    expect: { id: '248000001', sku: 'lamp-oak/1', rating: 4.6, metrics: { impressions: '1204', units: '12' } },
  },
];

const ozon = (label: string, link: string, id: string | null): Layout => ({
  name: `ozon form: the number of the goods in the head of the page, ${id ? 'behind its label or in the link' : 'two of them'}`,
  url: 'https://seller.ozon.ru/app/products/5480001/edit/general-info',
  html: pageOf(
    `<div><div><h1>Редактирование товара</h1><div>${label}${link}</div></div><form><label>Название товара</label><input name="name" value="Лампа настольная дубовая"><label>Артикул</label><input name="offerId" value="OAK-1"></form><aside><a href="https://www.ozon.ru/product/lampa-1601887210/">Лампа другая</a></aside></div>`,
    { lang: 'ru' },
  ),
  expect: { id, sku: 'OAK-1' },
});
const toGoods = (id: string) => `<a href="https://www.ozon.ru/product/lampa-${id}/">Смотреть на Ozon</a>`;

/** Consoles of the marketplaces we know: what stands together, what sums up, what is left in words. */
export const smallHabits: readonly Layout[] = [
  joined,
  sums('zh', '合计'),
  sums('en', 'Total'),
  titled,
  walmart('212'),
  walmart('212', '40'),
  allegro,
  short('<span>0</span><span>缺货</span>', 0),
  short('缺货', 0),
  short('<span>3</span><span>缺货</span>', null),
  short('预订', null),
  ...headed,
  ozon('<span>SKU 1673000045</span>', '', '1673000045'),
  ozon('', toGoods('1673000045'), '1673000045'),
  ozon('<span>SKU 1673000045</span>', toGoods('1673000046'), null),
];
