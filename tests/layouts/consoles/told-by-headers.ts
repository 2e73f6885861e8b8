import { type Layout, pageOf } from '../layout.ts';

// What headers of tables say beside their names, and what stands under words that count both a mark and who gave it.

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[], more = '') =>
  texts.map((text) => `<${tag}>${text}${more}</${tag}>`).join('');
/** A picture to point at, and what is said then. */
const help = '<kat-icon name="help"></kat-icon><kat-tooltip label="What this number counts"></kat-tooltip>';

export const toldByHeaders: readonly Layout[] = [
  {
    name: 'amazon business report: beside each header a tooltip that is not drawn yet',
    url: 'https://sellercentral.amazon.com/business-reports/ref=xx#/report?id=102%3ADetailSalesTrafficByChildItem&fromDate=2026-11-01&toDate=2026-11-07',
    html: pageOf(
      `<kat-table><kat-table-head><kat-table-row>${cells('kat-table-cell', ['(Parent) ASIN', '(Child) ASIN', 'Title', 'SKU', 'Sessions – Total', 'Page Views – Total', 'Units Ordered', 'Ordered Product Sales', 'Total Order Items'], help)}</kat-table-row></kat-table-head><kat-table-body>${two
        .map(
          (n) =>
            `<kat-table-row>${cells('kat-table-cell', ['B0CROSSP01', `B0CROSSC7${n}`, `Klest Oak Lamp ${n}, Linen Shade`, `OAK-7${n}`, `1,30${n}`, `2,10${n}`, `4${n}`, `US$1,23${n}.50`, `3${n}`])}</kat-table-row>`,
        )
        .join('')}</kat-table-body></kat-table>`,
    ),
    expect: two.map((n) => ({
      title: `Klest Oak Lamp ${n}, Linen Shade`,
      id: `B0CROSSC7${n}`,
      sku: `OAK-7${n}`,
      metrics: { sessions: `130${n}`, pageViews: `210${n}`, units: `4${n}`, revenue: `123${n}.5 USD`, orders: `3${n}` },
      period: '2026-11-01/2026-11-07',
    })),
  },
  {
    name: 'ozon analytics: marks and reviews under a group of all the rest',
    url: 'https://seller.ozon.ru/app/analytics/graphs',
    html: pageOf(
      `<table><thead><tr><th rowspan="2">Товар</th><th rowspan="2">Артикул</th><th colspan="2">Показы</th><th colspan="2">Прочее</th></tr><tr>${cells('th', ['Показы, всего', 'Посещения карточки товара', 'Рейтинг товара', 'Отзывы'])}</tr></thead><tbody>${two
        .map(
          (n) =>
            `<tr><td><a href="https://www.ozon.ru/product/77310044${n}/">Лампа Клест из дуба ${n}</a></td>${cells('td', [`KL-${n}`, `12 40${n}`, `90${n}`, `4,${n}`, `15${n}`])}</tr>`,
        )
        .join('')}</tbody></table>`,
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({
      title: `Лампа Клест из дуба ${n}`,
      id: `77310044${n}`,
      rating: Number(`4.${n}`),
      reviews: Number(`15${n}`),
      metrics: { impressions: `1240${n}`, pageViews: `90${n}` },
    })),
  },
  {
    name: 'walmart: the ratings of customers in one column, how many gave them in brackets',
    url: 'https://seller.walmart.com/items-and-inventory/manage-items',
    html: pageOf(
      `<div data-automation-id="partner-id">Partner ID: 10009999</div><table><thead><tr>${cells('th', ['Item details', 'Price', 'Inventory', 'Customer ratings'])}</tr></thead><tbody>${two
        .map(
          (n) =>
            `<tr><td><a href="https://www.walmart.com/ip/88812340${n}">Klest Oak Lamp ${n}, Linen Shade</a><div>SKU: OAK-${n}</div></td>${cells('td', [`$3${n}.00`, `1${n}`, `4.${n} (31${n})`])}</tr>`,
        )
        .join(
          '',
        )}<tr><td><a href="https://www.walmart.com/ip/888123403">Klest Oak Lamp 3, Linen Shade</a></td>${cells('td', ['$33.00', '13', 'No reviews'])}</tr></tbody></table>`,
    ),
    expect: [
      ...two.map((n) => ({ id: `88812340${n}`, price: `3${n} USD`, rating: Number(`4.${n}`), reviews: 310 + n })),
      { id: '888123403', price: '33 USD', rating: null, reviews: null },
    ],
  },
  {
    name: 'walmart: under ratings of customers bare counts: marks or not, nobody knows',
    url: 'https://seller.walmart.com/items-and-inventory/manage-items',
    html: pageOf(
      `<div data-automation-id="partner-id">Partner ID: 10009999</div><table><thead><tr>${cells('th', ['Item details', 'Price', 'Customer ratings'])}</tr></thead><tbody>${two
        .map(
          (n) =>
            `<tr><td><a href="https://www.walmart.com/ip/88812350${n}">Klest Oak Lamp ${n}, Linen Shade</a></td>${cells('td', [`$3${n}.00`, `${n + 2}`])}</tr>`,
        )
        .join('')}</tbody></table>`,
    ),
    expect: two.map((n) => ({ id: `88812350${n}`, price: `3${n} USD`, rating: null, reviews: null })),
  },
  {
    name: 'aliexpress: how often goods were seen, called by the one word for it and how many days',
    url: 'https://csp.aliexpress.com/m_apps/productManage/list-manage?channelId=1',
    html: pageOf(
      `<table><thead><tr>${cells('th', ['商品信息', '价格', '库存', '近30天浏览'])}</tr></thead><tbody>${two
        .map(
          (n) =>
            `<tr><td><a href="https://www.aliexpress.com/item/100500770000${n}.html">Klest Oak Table Lamp ${n}</a><div>ID: 100500770000${n}</div></td>${cells('td', [`US $1${n}.80`, `3${n}`, `5,61${n}`])}</tr>`,
        )
        .join('')}</tbody></table>`,
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({
      title: `Klest Oak Table Lamp ${n}`,
      id: `100500770000${n}`,
      stock: 30 + n,
      metrics: { pageViews: `561${n}` },
    })),
  },
  {
    name: 'tiktok in Indonesian: pieces sold and views in one column, cut short by the word for a thousand',
    url: 'https://seller-id.tiktok.com/product/manage?shop_region=ID',
    html: pageOf(
      `<table class="core-table"><thead><tr>${cells('th', ['Produk', '<span>Performa</span><i>28 hari terakhir</i>', 'Stok', 'Harga retail'])}</tr></thead><tbody>${two
        .map(
          (n) =>
            `<tr class="core-table-tr"><td><a>Lampu Meja Kayu Jati ${n}</a><div>ID: 173000000000000111${n}</div></td><td><div><div>${n},4RB terjual</div><div>Tayangan 3${n},5RB</div></div></td><td>4${n}</td><td>Rp 8${n}.000</td></tr>`,
        )
        .join('')}</tbody></table>`,
      { lang: 'id' },
    ),
    expect: two.map((n) => ({
      title: `Lampu Meja Kayu Jati ${n}`,
      id: `173000000000000111${n}`,
      stock: 40 + n,
      metrics: { units: `${n}400`, pageViews: `3${n}500` },
    })),
  },
];
