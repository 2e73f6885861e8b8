import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (headers: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;

export const nearLists: readonly Layout[] = [
  {
    name: 'amazon: a report of advertised products beside the business report',
    url: 'https://sellercentral.amazon.com/business-reports/#/report?id=102:DetailSalesTrafficByChildItem&fromDate=2026-11-01&toDate=2026-11-27',
    html: pageOf(
      table(
        [
          '(Child) ASIN',
          'Title',
          'Sessions - Total',
          'Units Ordered',
          'Mobile App Sessions',
          'Browser Sessions',
          'Ad spend',
        ],
        two.map((n) => [`B0CROSSQ0${n}`, `Crossbill Oak Lamp ${n}`, `1,${n}20`, `${n}3`, '600', '620', '$4.00']),
      ),
    ),
    // Whether these are the listing's numbers or those of its advertisements, nobody knows.
    expect: two.map((n) => ({ title: `Crossbill Oak Lamp ${n}`, id: `B0CROSSQ0${n}`, metrics: {} })),
  },
  {
    name: 'wildberries: rows are searches, with the goods that were found by them',
    url: 'https://seller.wildberries.ru/search-analytics/my-search-queries',
    html: pageOf(
      table(
        ['Поисковый запрос', 'Товар', 'Показы', 'Средняя позиция', 'Переходы в карточку', 'Заказы'],
        two.map((n) => [
          `лампа ${n}`,
          `<a href="https://www.wildberries.ru/catalog/198123451/detail.aspx">Лампа дубовая настольная</a>`,
          `1${n} 345`,
          `${n}`,
          `${n}23`,
          `${n}`,
        ]),
      ),
      { lang: 'ru' },
    ),
    expect: two.map(() => ({ id: '198123451', metrics: {} })),
  },
  {
    name: 'alibaba: keywords of one product, one row a product',
    url: 'https://data.alibaba.com/product/keyword',
    html: pageOf(
      table(
        ['关键词', '产品', '曝光量', '点击量', '排名'],
        two.map((n) => [
          `almond ${n}`,
          `<a href="https://www.alibaba.com/product-detail/x_16011223344${n}0.html">Crossbill Almond Kernels ${n}</a>`,
          `1${n},345`,
          `${n}99`,
          `${n}`,
        ]),
      ),
      { lang: 'zh-CN' },
    ),
    expect: two.map((n) => ({ id: `16011223344${n}0`, metrics: {} })),
  },
  {
    name: 'lazada: a list by variation, parent first, price and stock on the variations alone',
    url: 'https://sellercenter.lazada.com.ph/apps/product/list?tab=online_product',
    html: pageOf(
      `<div class="next-table"><table class="next-table-body"><thead><tr>${cells('th', ['Product Name', 'Seller SKU', 'Retail Price', 'Special Price', 'Available Stock', 'Status'])}</tr></thead><tbody><tr><td><div class="item-detail-name">Crossbill Lamp Wooden</div><a href="https://www.lazada.com.ph/products/lamp-i61234567.html">view</a></td><td></td><td></td><td></td><td></td><td>Active</td></tr>${two.map((n) => `<tr>${cells('td', [`<div class="item-detail-name">Size ${n}</div>`, `LP-${n}`, `₱${n},199.00`, `₱${n},099.00`, `${n}2`, 'Active'])}</tr>`).join('')}</tbody></table></div>`,
    ),
    expect: [
      { title: 'Crossbill Lamp Wooden', id: '61234567', price: null, stock: null },
      { sku: 'LP-1', price: null, stock: 12 },
      { sku: 'LP-2', price: null, stock: 22 },
    ],
  },
  {
    name: 'shopee: price struck through beside the promotion, stock of each model beneath',
    url: 'https://seller.shopee.vn/portal/product/list/all',
    html: pageOf(
      table(
        ['Sản phẩm', 'Doanh số', 'Giá', 'Kho hàng', 'Chất lượng nội dung'],
        two.map((n) => [
          `<a class="product-name-wrap" href="/portal/product/2200000000${n}"><span>Đèn bàn gỗ sồi Crossbill ${n}</span></a><div class="item-id">ID Sản phẩm: 2200000000${n}</div>`,
          `${n}4`,
          `<div class="list-view-price"><del>₫${n}99.000</del><div>₫${n}49.000</div></div>`,
          `${n}0`,
          'Cần cải thiện',
        ]),
      ),
      { lang: 'vi' },
    ),
    expect: two.map((n) => ({
      title: `Đèn bàn gỗ sồi Crossbill ${n}`,
      id: `2200000000${n}`,
      price: `${n}49000 VND`,
      stock: n * 10,
    })),
  },
  {
    name: 'a console never seen: benchmarks of others beside one’s own numbers',
    url: 'https://erp.example.com/benchmark',
    html: pageOf(
      table(
        [
          'Product',
          'Item ID',
          'Page views',
          'Category average page views',
          'Conversion rate',
          'Conversion rate of similar items',
        ],
        two.map((n) => [`Crossbill oak desk lamp ${n}`, `12345678920${n}`, `1,${n}34`, '2,000', `${n}.5%`, '3.0%']),
      ),
    ),
    expect: two.map((n) => ({ id: `12345678920${n}`, metrics: { pageViews: `1${n}34`, conversionRate: `0.0${n}5` } })),
  },
  {
    name: 'a console never seen: shares in a column of counts, goals beside results',
    url: 'https://erp.example.com/goals',
    html: pageOf(
      table(
        ['Product', 'Item ID', 'Units sold', 'Units sold goal', 'Revenue (EUR)', 'Stock'],
        two.map((n) => [
          `Crossbill oak desk lamp ${n}`,
          `12345678930${n}`,
          `${n}4 / 100`,
          '100',
          `${n}4 %`,
          `${n}0 of 50`,
        ]),
      ),
    ),
    expect: two.map((n) => ({ id: `12345678930${n}`, stock: null, metrics: {} })),
  },
  {
    name: 'ozon products list: index, price with the card, price of marketing, discount of its own',
    url: 'https://seller.ozon.ru/app/prices/control',
    html: pageOf(
      table(
        [
          'Название и артикул',
          'Цена',
          'Цена для покупателя',
          'Цена с Ozon Картой',
          'Минимальная цена',
          'Индекс цен',
          'Остаток',
        ],
        two.map((n) => [
          `<a href="https://www.ozon.ru/product/19123456${n}0/">Лампа Crossbill дуб ${n}</a><div>SKU 19123456${n}0</div>`,
          `${n} 999 ₽`,
          `${n} 799 ₽`,
          `${n} 699 ₽`,
          `${n} 500 ₽`,
          '0,98',
          `${n}4`,
        ]),
      ),
      { lang: 'ru' },
    ),
    expect: two.map((n) => ({ id: `19123456${n}0`, price: `${n}999 RUB`, stock: n * 10 + 4 })),
  },
  {
    name: 'allegro my assortment in Czech: number, price with haléře, stock in words',
    url: 'https://salescenter.allegro.com/my-assortment?publication.marketplace=allegro-cz',
    html: pageOf(
      table(
        ['Nabídka', 'Cena', 'Počet kusů', 'Stav'],
        two.map((n) => [
          `<a href="https://allegro.cz/nabidka/lampa-1591234567${n}">Stolní lampa Crossbill dub ${n}</a><div>referenční číslo: 1591234567${n}</div>`,
          `1 ${n}49,90 Kč`,
          `${n}4 ks`,
          'aktivní',
        ]),
      ),
      { lang: 'cs' },
    ),
    expect: two.map((n) => ({ id: `1591234567${n}` })),
  },
];
