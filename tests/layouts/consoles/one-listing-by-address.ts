import { type Layout, pageOf } from '../layout.ts';

// Numbers of one listing in consoles nobody has seen: the address names one thing, and the head of the page shows it.

const title = 'Crossbill oak bird table with copper roof';
const picture = 'https://img.example.net/goods/belvedere-cb.jpg';
type Figure = readonly [name: string, value: string];

const kpis = (figures: readonly Figure[]) =>
  `<ul class="kpis">${figures.map(([name, value]) => `<li><p>${name}<sup title="how it is counted">i</sup></p><p>${value}</p><p>▲ 6.4% <span>before</span></p></li>`).join('')}</ul>`;
/** `more`: what the head says of the listing beside picture and name. */
const page = (
  more: string,
  figures: readonly Figure[],
  { lang = 'en', rest = '', days = '2026-10-29 - 2026-11-27' } = {},
) =>
  pageOf(
    `<nav><a>Home</a></nav><main><p class="crumb">Reports › One product</p><article><img src="${picture}" alt=""><div><h2>Crossbill</h2><h1>${title}</h1>${more}</div></article><div class="seg"><button>Last 7 days</button><button aria-pressed="true">Last 30 days</button></div><div class="date-picker"><input value="${days}" readonly></div>${kpis(figures)}${rest}</main>`,
    { lang },
  );
const ids = (...pairs: Figure[]) =>
  `<ul>${pairs.map(([label, code]) => `<li><span>${label}</span><strong>${code}</strong></li>`).join('')}</ul>`;
const four: readonly Figure[] = [
  ['Impressions', '48,210'],
  ['Clicks', '1,614'],
  ['Add to cart', '298'],
  ['Orders', '57'],
];
const fourRead = { impressions: '48210', clicks: '1614', addToCart: '298', orders: '57' };

export const oneListingByAddress: readonly Layout[] = [
  {
    name: 'numbers of one listing: the address calls it so, its head shows it by another word',
    url: 'https://partner.example.net/insight/product-performance/771402265?period=30',
    html: page(ids(['Content key', '771402265'], ['Model', 'CB-OBT-1']), four),
    expect: { title, id: '771402265', image: picture, metrics: fourRead, period: '2026-10-29/2026-11-27' },
  },
  {
    name: 'numbers of one listing in Turkish: thousands with a letter, a link to the shop beside the name',
    url: 'https://panel.example.net/business/urun-performans/771402265',
    html: page(
      `${ids(['Ürün İçerik ID', '771402265'])}<a href="https://www.example.net/p-771402265">Ürünü sitede gör</a>`,
      [
        ['Gösterim', '48,2 B'],
        ['Ürün Tıklanma', '1.614'],
        ['Tıklanma Oranı', '%3,35'],
        ['Sipariş Adedi', '57'],
      ],
      { lang: 'tr' },
    ),
    expect: { title, id: '771402265', metrics: { impressions: '48200', clicks: '1614', ctr: '0.0335', orders: '57' } },
  },
  {
    name: 'numbers of one listing: the address names a page of its own, the head shows its number and that of the listing',
    url: 'https://partner.example.net/growth/detail/5520031',
    html: page(ids(['Product ID', '88120045'], ['Study', '5520031']), four),
    expect: { title, id: '88120045', metrics: fourRead },
  },
  {
    name: 'an advertisement of one listing on a known marketplace: what it cost and sold, and nothing that it alone counts',
    url: 'https://seller.shopee.co.th/portal/marketing/pas/product/manual/70213355?from=1763830800&to=1764435599',
    html: page(
      `<p>รหัสสินค้า: 33458810447</p><p>รหัสโฆษณา 70213355</p>`,
      [
        ['การแสดงผล', '128,457'],
        ['จำนวนคลิก', '3,126'],
        ['คำสั่งซื้อ', '87'],
        ['ยอดขาย', '฿28,146.00'],
        ['ค่าโฆษณา', '฿4,071.55'],
      ],
      { lang: 'th' },
    ),
    expect: { title, id: '33458810447', metrics: { adSales: '28146 THB', spend: '4071.55 THB' } },
  },
  {
    name: 'numbers of one listing with what was spent on it: the rest is of the advertisement where no visits stand beside it',
    url: 'https://partner.example.net/campaigns/of/5520031',
    html: page(ids(['Product ID', '88120045'], ['Campaign', '5520031']), [
      ['Impressions', '48,210'],
      ['Clicks', '1,614'],
      ['Ad spend', '€61.20'],
      ['Sales', '€410.00'],
    ]),
    expect: { id: '88120045', metrics: { adSales: '410 EUR', spend: '61.2 EUR' } },
  },
];

const unread = (name: string, url: string, html: string): Layout => ({
  name: `unread: ${name}`,
  url,
  html,
  expect: [],
});
const bestSeller = ids(['Product ID', '88120045']);

export const oneListingByAddressLures: readonly Layout[] = [
  unread(
    'numbers of the whole shop beside its best seller',
    'https://partner.example.net/insight/overview',
    page(bestSeller, four),
  ),
  unread(
    'numbers of a campaign over many goods',
    'https://partner.example.net/ads/campaigns/5520031',
    page(ids(['Campaign', '5520031'], ['Product ID', '88120045'], ['Product ID', '88120046']), [
      ...four,
      ['Ad spend', '€61.20'],
    ]),
  ),
  unread(
    'numbers of a campaign that shows no number of goods',
    'https://partner.example.net/ads/campaigns/5520031',
    page(ids(['Campaign ID', '5520031']), [...four, ['Ad spend', '€61.20']]),
  ),
  unread(
    'one order',
    'https://partner.example.net/orders/66120034',
    page(ids(['Order', '66120034'], ['Product ID', '88120045']), [
      ['Units', '2'],
      ['Orders', '1'],
      ['Revenue', '€49.80'],
      ['Page views', '3'],
    ]),
  ),
  unread(
    'one sale at an address that does not say so',
    'https://partner.example.net/deals/66120034',
    page(ids(['Deal', '66120034'], ['Product ID', '88120045']), [
      ['Units', '2'],
      ['Orders', '1'],
      ['Revenue', '€49.80'],
      ['Stock', '3'],
    ]),
  ),
  unread(
    'a message about goods',
    'https://partner.example.net/messages/66120034',
    page(ids(['Thread', '66120034'], ['Product ID', '88120045']), four),
  ),
  unread(
    'a buyer and what was bought',
    'https://partner.example.net/customers/66120034',
    page(ids(['No.', '66120034'], ['Product ID', '88120045']), four),
  ),
  unread(
    'a bill for advertising',
    'https://partner.example.net/ads/invoice/66120034',
    page(ids(['No.', '66120034'], ['Product ID', '88120045']), [['Ad spend', '€61.20'], ...four]),
  ),
  unread(
    'goods of a rival',
    'https://partner.example.net/insight/competitor-products/771402265',
    page(ids(['Product ID', '771402265']), four),
  ),
  unread(
    'the heading of the page beside picture and number, and the name of the goods in no place of its own',
    'https://partner.example.net/insight/listing-report/771402265',
    pageOf(
      `<main><section><h1>Listing report</h1><img src="${picture}"><div>${title}</div><div>Product ID: 771402265</div></section>${kpis(four)}</main>`,
    ),
  ),
  unread(
    'a category and its numbers',
    'https://partner.example.net/insight/category-performance/77140226',
    page(ids(['Category ID', '77140226']), four),
  ),
];
