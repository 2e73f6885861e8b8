import { type Layout, pageOf } from '../layout.ts';

const two = [1, 2] as const;
const cells = (tag: string, texts: readonly (string | number)[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const table = (
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  foot: readonly string[] = [],
) =>
  `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody>${foot.length > 0 ? `<tfoot><tr>${cells('td', foot)}</tr></tfoot>` : ''}</table>`;

/** Pages of consoles on which figures stand that are not the listing's own. */
export const otherTables: readonly Layout[] = [
  {
    name: 'ozon: goods of an advertisement, its shows and clicks are of the advertisement',
    url: 'https://seller.ozon.ru/app/advertisement/product/cpc/123456',
    html: pageOf(
      `<h1>Оплата за клик</h1>${table(
        ['Товар', 'Показы', 'Клики', 'CTR', 'Расход', 'Заказы'],
        two.map((n) => [
          `<a href="https://www.ozon.ru/product/17123456${n}0/">Лампа Crossbill дубовая ${n}</a> SKU 17123456${n}0`,
          `1${n} 345`,
          `${n}23`,
          `${n},5%`,
          `1 ${n}00 ₽`,
          `${n}`,
        ]),
      )}`,
      { lang: 'ru' },
    ),
    expect: { title: null, metrics: {} },
  },
  {
    name: 'shopee: an ads table, impressions and clicks of the ads',
    url: 'https://seller.shopee.com.my/portal/marketing/pas/index',
    html: pageOf(
      `<h1>Shopee Ads</h1>${table(
        ['Product', 'Budget', 'Ads Impression', 'Impressions', 'Clicks', 'Orders', 'GMV', 'ROAS'],
        two.map((n) => [
          `<a href="/portal/product/2000000012${n}">Crossbill Lamp number ${n}</a>`,
          'RM10.00',
          `1${n},345`,
          `1${n},345`,
          `${n}23`,
          `${n}`,
          `RM1${n}0.00`,
          '4.2',
        ]),
      )}`,
    ),
    expect: { title: null, metrics: {} },
  },
  {
    name: 'lazada: a campaign, its price and its stock',
    url: 'https://sellercenter.lazada.sg/apps/campaign/detail?id=77',
    html: pageOf(
      table(
        ['Product Name', 'SKU ID', 'Retail Price', 'Campaign Price', 'Campaign Stock', 'Status'],
        two.map((n) => [
          `<a href="https://www.lazada.sg/products/lamp-i41234567${n}-s991234567${n}.html">Crossbill Lamp number ${n}</a>`,
          `991234567${n}`,
          `S$${n}9.00`,
          `S$${n}5.00`,
          `${n}0`,
          'Joined',
        ]),
      ),
    ),
    expect: two.map((n) => ({ id: `41234567${n}`, stock: null })),
  },
  {
    name: 'wildberries: stocks by warehouse, one row each',
    url: 'https://seller.wildberries.ru/analytics-reports/warehouse-remains',
    html: pageOf(
      table(
        ['Товар', 'Склад', 'Остаток', 'В пути'],
        two.map((n) => [
          `<a href="https://www.wildberries.ru/catalog/198123451/detail.aspx">Лампа дубовая настольная</a><span>Арт WB: 198123451</span>`,
          n === 1 ? 'Коледино' : 'Казань',
          `${n}4`,
          '3',
        ]),
      ),
      { lang: 'ru' },
    ),
    expect: two.map(() => ({ id: '198123451', stock: null })),
  },
  {
    name: 'amazon: prices of competitors beside one’s own',
    url: 'https://sellercentral.amazon.com/pricing/health',
    html: pageOf(
      table(
        ['Product', 'Your price', 'Featured Offer price', 'Lowest price', 'Competitive price', 'Sales rank'],
        two.map((n) => [
          `<a href="https://www.amazon.com/dp/B0CROSSM0${n}">Crossbill Oak Desk Lamp ${n}</a><div>ASIN: B0CROSSM0${n}</div>`,
          `$${n}9.99`,
          `$${n}7.99`,
          `$${n}6.99`,
          `$${n}8.50`,
          `1${n},345`,
        ]),
      ),
    ),
    expect: two.map((n) => ({ id: `B0CROSSM0${n}`, price: `${n}9.99 USD` })),
  },
  {
    name: 'aliexpress: refunds with their goods and amounts',
    url: 'https://csp.aliexpress.com/m_apps/refund-manage/list',
    html: pageOf(
      table(
        ['商品', '订单号', '退款金额', '退款原因', '买家'],
        two.map((n) => [
          `<a href="https://www.aliexpress.com/item/100500812345678${n}.html">家用钢制核桃夹子 ${n}</a>`,
          '8190000000',
          'US $12.00',
          '破损',
          'Canary Birdwell',
        ]),
      ),
      { lang: 'zh-CN' },
    ),
    expect: { price: null, metrics: {} },
  },
  {
    name: 'temu: bidding for traffic, prices asked and prices now',
    url: 'https://agentseller.temu.com/main/adjust-price-manage/order-price',
    html: pageOf(
      table(
        ['商品信息', 'SKU信息', '原申报价格(CNY)', '调整后申报价格(CNY)', '建议价格'],
        two.map((n) => [
          `<div>家用钢制核桃夹子 ${n} 号</div><div>SPU ID：60109912345${n}</div>`,
          '银色',
          `1${n}.50`,
          `1${n}.00`,
          `${n}.99`,
        ]),
      ),
      { lang: 'zh-CN' },
    ),
    expect: { price: null },
  },
  {
    name: 'ebay: orders awaiting shipment',
    url: 'https://www.ebay.com/sh/ord/?filter=status:AWAITING_SHIPMENT',
    html: pageOf(
      table(
        ['Order', 'Item', 'Buyer', 'Qty', 'Total', 'Date sold'],
        two.map((n) => [
          `12-1234${n}`,
          `<a href="https://www.ebay.com/itm/25600011190${n}">Crossbill Desk Lamp ${n}</a>`,
          'canary_birdwell',
          '1',
          `$2${n}.00`,
          'Nov 20',
        ]),
      ),
    ),
    expect: { price: null, title: null },
  },
  {
    name: 'tiktok shop: videos that sell, with the goods they show',
    url: 'https://seller-us.tiktok.com/compass/video-analysis',
    html: pageOf(
      table(
        ['Video', 'Creator', 'Product', 'Views', 'Likes', 'GMV'],
        two.map((n) => [
          `Unboxing ${n}`,
          '@canarybirdwell',
          `Crossbill Lamp ${n} ID: 172951234567890200${n}`,
          `1${n}K`,
          `${n}00`,
          `$${n}0.00`,
        ]),
      ),
    ),
    expect: { price: null, metrics: {} },
  },
  {
    name: 'a program of many shops: sales by day, a row each',
    url: 'https://erp.example.com/report/daily',
    html: pageOf(
      table(
        ['Date', 'Product', 'Page views', 'Units sold', 'Revenue (USD)'],
        two.map((n) => [`2026-11-0${n}`, 'Crossbill oak desk lamp', `1${n}0`, `${n}`, `${n}9.00`]),
      ),
    ),
    expect: { metrics: {} },
  },
  {
    name: 'a program of many shops: what its campaigns did for each of the goods',
    url: 'https://erp.example.com/promotion/goods',
    html: pageOf(
      table(
        ['Product', 'Item ID', 'Price (USD)', 'Ad spend', 'Impressions', 'Clicks', 'Orders'],
        two.map((n) => [
          `Crossbill oak desk lamp ${n}`,
          `12345678910${n}`,
          `$${n}9.00`,
          `$${n}.00`,
          `1${n},345`,
          `${n}23`,
          `${n}`,
        ]),
      ),
    ),
    expect: two.map((n) => ({ id: `12345678910${n}`, price: `${n}9 USD`, metrics: {} })),
  },
  {
    name: 'ebay.de: Angebotsformat and bids beside the price make no advertisement of a list',
    url: 'https://www.ebay.de/sh/lst/active',
    html: pageOf(
      table(
        ['Angebotstitel', 'Artikelnummer', 'Aktueller Preis', 'Angebotsformat', 'Gebote', 'Beobachter', 'Lieferung'],
        two.map((n) => [
          `<a href="https://www.ebay.de/itm/25600011210${n}">Crossbill Eichenlampe ${n}</a>`,
          `25600011210${n}`,
          `EUR ${n}9,00`,
          'Auktion',
          `${n}`,
          `${n}3`,
          'Kostenlos',
        ]),
      ),
      { lang: 'de-DE' },
    ),
    expect: two.map((n) => ({ id: `25600011210${n}`, price: `${n}9 EUR`, metrics: { favourites: `${n}3` } })),
  },
];
