import { type Layout, pageOf } from '../layout.ts';

// Numbers of one listing beside a table of goods that others sell: nothing of that table is of the listing, nor a list of one's own.

const title = 'Crossbill larch nesting box with slate lid';
const picture = 'https://img.example.net/goods/turret-cb.jpg';

/** Goods of others, as consoles list them beside the numbers of one's own. */
const others = (heading: string) =>
  `<section><h2>${heading}</h2><table><thead><tr><th>Product</th><th>Price</th><th>Impressions</th><th>Rank in sales</th></tr></thead><tbody>${[
    ['Siskin pine nesting box, three sizes', '$23.40', '31,000', '4'],
    ['Brambling cedar box for tits', '$34.50', '24,800', '7'],
    ['Linnet box of wood concrete', '$15.90', '18,100', '11'],
  ]
    .map(
      ([name, ...rest], at) =>
        `<tr><td><a href="https://shop.example.net/product/17881200${at}4">${name}</a></td>${rest.map((text) => `<td>${text}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></section>`;
const head = (more: string) =>
  `<section class="offer"><img src="${picture}" alt=""><div><h1>${title}</h1>${more}</div></section>`;
const page = (top: string, heading: string) =>
  pageOf(`<nav><a>Home</a></nav><main><ol><li>Reports</li></ol>${top}${others(heading)}</main>`, { lang: 'en' });
const nothing = { title: null, id: null, price: null, metrics: {} };

export const oneListingBesideOthersLures: readonly Layout[] = [
  {
    name: 'numbers of one listing beside goods alike: its head bears a name alone',
    url: 'https://console.example.net/business/874/analytics/funnel/offer?from=2026-11-01',
    html: page(head(''), 'Similar products in the category'),
    expect: nothing,
  },
  {
    name: 'numbers of one listing beside goods alike: nothing shows whose numbers they are',
    url: 'https://console.example.net/business/874/analytics/funnel',
    html: page('<h1>Funnel</h1>', 'Similar products in the category'),
    expect: nothing,
  },
  {
    name: 'numbers of one listing beside goods under a heading nobody knows: none of them is named as its head is',
    url: 'https://console.example.net/business/874/analytics/funnel/offer',
    html: page(head('<dl><dt>SKU</dt><dd>CB-LNB-2</dd></dl>'), 'The field'),
    expect: nothing,
  },
];

const kpis = [
  ['Impressions', '48,210'],
  ['Clicks', '1,614'],
  ['Orders', '57'],
]
  .map(([name, value]) => `<li><p>${name}</p><p>${value}</p></li>`)
  .join('');
const numbers = { impressions: '48210', clicks: '1614', orders: '57' };

/** A list whose rows show numbers over their names, as consoles for phones do. */
const overNames = (figures: string) =>
  pageOf(
    `<main><h1>Products</h1><table><thead><tr><th>Product</th><th>Statistics</th><th>Price</th><th>Stock</th></tr></thead><tbody>${[
      ['Siskin pine nesting box, three sizes', 'CB-SP-3', '$23.40', '64'],
      ['Brambling cedar box for tits', 'CB-BC-1', '$34.50', '7'],
    ]
      .map(
        ([name, sku, price, stock]) =>
          `<tr><td><a href="/edit-product/1028441${stock}">${name}</a><p>SKU: <span>${sku}</span></p></td><td>${figures}</td><td>${price}</td><td>${stock}</td></tr>`,
      )
      .join('')}</tbody></table></main>`,
    { lang: 'en' },
  );

export const oneListingBesideOthers: readonly Layout[] = [
  {
    name: 'a list whose numbers stand over their names in one box',
    url: 'https://console.example.net/manage-product',
    html: overNames('<p>1.8K</p><p>Views</p><p>212</p><p>Units sold</p>'),
    expect: { sku: 'CB-SP-3', stock: 64, metrics: { pageViews: '1800', units: '212' } },
  },
  {
    name: 'a list whose numbers stand over their names in one box, the first of which is gone',
    url: 'https://console.example.net/manage-product',
    html: overNames('<p>Views</p><p>212</p><p>Units sold</p>'),
    expect: { sku: 'CB-SP-3', stock: 64, metrics: {} },
  },
  {
    name: 'numbers of one listing that the address calls by its seller’s code, beside goods alike',
    url: 'https://console.example.net/business/874/analytics/funnel/offer?offerId=CB-LNB-2&from=2026-11-01',
    html: page(`${head('<dl><dt>SKU</dt><dd>CB-LNB-2</dd></dl>')}<ul>${kpis}</ul>`, 'Similar products in the category'),
    expect: { title, id: null, sku: 'CB-LNB-2', image: picture, price: null, metrics: numbers },
  },
  {
    name: 'numbers of one listing whose head says its codes in a table of names and values',
    url: 'https://console.example.net/analytics/product-performance/detail?sku=771402265',
    html: page(
      `${head('<table><tbody><tr><th>Seller SKU</th><td>CB-LNB-2</td><th>Shop SKU</th><td>771402265</td></tr><tr><th>Available stock</th><td>72</td><th>Status</th><td>Live</td></tr></tbody></table>')}<ul>${kpis}</ul>`,
      'Products of others',
    ),
    expect: { title, id: '771402265', sku: 'CB-LNB-2', stock: 72, image: picture, price: null, metrics: numbers },
  },
  {
    name: 'numbers of goods under a head that shows one of them: a list of one’s own',
    url: 'https://console.example.net/business/874/analytics/goods',
    html: page(
      `<section><img src="${picture}" alt=""><div><h2>Siskin pine nesting box, three sizes</h2><p>leads this week</p></div></section>`,
      'All products',
    ),
    expect: { title: 'Siskin pine nesting box, three sizes', price: '23.4 ?', metrics: { impressions: '31000' } },
  },
];
