import { expect, test } from 'vitest';
import type { ReadContext, Reading } from '../../utils/marketplaces/marketplace.ts';
import { inOne } from '../../utils/reading/slices.ts';
import type { Shape } from '../../utils/reading/tables/shape.ts';
import { readConsoleTable } from '../../utils/reading/tables/table.ts';
import { openPage } from '../page.ts';

const url = new URL('https://console.example/list');
const shape: Shape = { id: /^\d{6,12}$/, addresses: [/\/itm\/(\d{6,12})/] };

function read(html: string, late: () => boolean = () => false): Reading {
  const context: ReadContext = { url, marketplace: undefined, store: undefined, now: 0, late, full: () => false };
  return inOne(readConsoleTable(openPage(`<body>${html}</body>`, url.href), context, shape));
}
const listings = (html: string) => {
  const reading = read(html);
  if (!('listings' in reading)) throw new Error(reading.state);
  return reading.listings.map(({ sources: _, ...fields }) => fields);
};
const notes = (html: string) => {
  const reading = read(html);
  return 'listings' in reading ? (reading.notUnderstood ?? []).map(({ text }) => text) : [];
};
const tr = (cells: string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (heads: string[], rows: string[][]) =>
  `<table><thead>${tr(heads, 'th')}</thead><tbody>${rows.map((row) => tr(row)).join('')}</tbody></table>`;
const name = '<a href="/itm/1000001">Oak lamp with a linen shade</a>';
const bare = { id: '1000001', title: 'Oak lamp with a linen shade' };

test('columns are read by what they are called, in whatever order', () => {
  const one = [{ ...bare, price: { amount: '12.99', currency: 'USD' }, stock: 5 }];
  expect(listings(table(['Product', 'Price', 'Available'], [[name, 'US$12.99', '5']]))).toEqual(one);
  expect(listings(table(['Available', 'Price', 'Product'], [['5', 'US$12.99', name]]))).toEqual(one);
});

test('goods in a shadow root are no variant of those above', () => {
  const goods = (id: string, title: string) =>
    `<goods-cell><template shadowrootmode="open"><img src="/i/${id}.jpg"><a href="/itm/${id}">${title}</a></template></goods-cell>`;
  const rows = [
    [goods('1000001', 'Oak lamp with a linen shade'), '5'],
    [goods('1000002', 'Walnut bowl, turned by hand'), '7'],
  ];
  expect(listings(table(['Product', 'Available'], rows)).map(({ id, stock }) => [id, stock])).toEqual([
    ['1000001', 5],
    ['1000002', 7],
  ]);
});

test.each([
  [['Page views', 'Sessions', 'Ad spend'], 120],
  [['Page views', 'Clicks', 'Ad spend'], undefined],
  [['Page views', 'Sessions', 'ACOS'], undefined],
])(
  'what was spent stands beside the own numbers of goods, and rates of an advertisement do not: %j',
  (heads, views) => {
    const [one] = listings(table(['Product', ...heads], [[name, '120', '80', '5']]));
    expect(one?.metrics?.pageViews?.value).toBe(views);
  },
);

test('a table that tells no listings apart says which of its headers nobody knows', () => {
  expect(read(prose + table(['Frobs', 'Price'], [['7', '5.00']]))).toEqual({
    state: 'changed',
    missing: [
      { what: 'header', text: 'table of listings' },
      { what: 'header', text: 'Frobs' },
    ],
  });
});

test.each([
  ['a count that is money', ['Product', 'Available'], [name, '¥12'], 'Available: ¥99'],
  ['a price that is two', ['Product', 'Price'], [name, '<p>$1.00</p><p>$2.00</p>'], 'Price: $9.99 | $9.99'],
  ['two columns of one meaning that disagree', ['Product', 'Price', 'Price'], [name, '$1.00', '$2.00'], 'Price'],
  ['a header nobody knows', ['Product', 'Frobs'], [name, '7'], 'Frobs'],
])('%s is named and not read', (_case, heads, row, note) => {
  expect(listings(table(heads, [row]))).toEqual([bare]);
  expect(notes(table(heads, [row]))).toContain(note);
});

test.each([
  ['Available', 'US$12.99'],
  ['Available', '2026-11-24'],
  ['Available', '12.5 %'],
  ['Available', '4.8'],
  ['Available', 'LN-71'],
  ['Available', '5210030040071'],
  ['Price (USD)', '2026-11-24'],
  ['Price (USD)', '24.11.2026'],
  ['Price (USD)', '12.5 %'],
  ['Price (USD)', '5210030040071'],
  ['Units sold', '12.5 %'],
  ['Conversion rate', 'US$12.99'],
  ['Rating', '11/24/2026'],
])('%s does not take %s that came under it', (header, value) => {
  const page = table(['Product', header], [[name, value]]);
  expect(listings(page)).toEqual([bare]);
  expect(notes(page).some((note) => note.startsWith(header))).toBe(true);
});

test.each([
  ['minimum price', 'Minimum price'],
  ['fees', 'Estimated fees'],
  ['what is reserved', 'Reserved'],
  ['a price index', 'Индекс цен'],
])('%s is never read', (_case, header) => {
  expect(listings(table(['Product', header], [[name, '12.99']]))).toEqual([bare]);
});

test('two columns of one meaning that agree are one; an empty one beside a full one is not', () => {
  expect(listings(table(['Product', 'Stock', 'Available'], [[name, '5', '5']]))[0]?.stock).toBe(5);
  expect(listings(table(['Product', 'Stock', 'Available'], [[name, '5', '']]))[0]?.stock).toBeUndefined();
  expect(listings(table(['Product', 'Stock', 'Stock'], [[name, '5', '']]))[0]?.stock).toBe(5);
});

test('a row of sums is no listing', () => {
  const rows = [
    [name, '5'],
    ['Total', '5'],
    ['Итого', '5'],
  ];
  expect(listings(table(['Product', 'Available'], rows))).toHaveLength(1);
});

test('a product over several rows: prices from the lowest to the highest, no other number', () => {
  const head = `<thead>${tr(['Product', 'SKU', 'Price', 'Available'], 'th')}</thead>`;
  const row = (code: string, price: string | undefined, first: string) =>
    `<tr>${first}<td>${code}</td><td>${price}</td><td>5</td></tr>`;
  const of = (codes: string[], prices: string[]) => {
    const first = `<td rowspan="${codes.length}">${name}</td>`;
    const rows = codes.map((code, at) => row(code, prices[at], at === 0 ? first : '')).join('');
    return listings(`<table>${head}<tbody>${rows}</tbody></table>`);
  };
  const range = { amount: '5.50', max: '8.00', currency: 'EUR' };
  expect(of(['A-1', 'A-2'], ['€8.00', '€5.50'])).toEqual([{ ...bare, price: range }]);
  expect(of(['A-1', 'A-2'], ['€8.00', '€8.00'])).toEqual([{ ...bare, price: { amount: '8.00', currency: 'EUR' } }]);
  // Rows that are not variants (orders, say) do not make a range; nor do prices one of which cannot be read.
  expect(of(['A-1', 'A-1'], ['€8.00', '€5.50'])).toEqual([{ ...bare, sku: 'A-1' }]);
  expect(of(['A-1', 'A-2'], ['€8.00', '–'])).toEqual([bare]);
});

test('a currency stands in the cell, else in its column, else in a column of its own', () => {
  const price = (heads: string[], row: string[]) => listings(table(['Product', ...heads], [[name, ...row]]))[0]?.price;
  expect(price(['Price (EUR)'], ['7.50'])).toEqual({ amount: '7.50', currency: 'EUR' });
  expect(price(['Price', 'Currency'], ['7.50', 'GBP'])).toEqual({ amount: '7.50', currency: 'GBP' });
  expect(price(['Price (EUR)'], ['US$7.50'])).toEqual({ amount: '7.50', currency: 'USD' });
  expect(price(['Price'], ['$7.50'])).toEqual({ amount: '7.50' });
});

test('codes that contradict each other are none', () => {
  const two = '<a href="/itm/1000001">Oak lamp</a><a href="/itm/1000002">Oak lamp too</a>';
  expect(listings(table(['Product'], [[two]]))[0]?.id).toBeNull();
  expect(listings(table(['Product', 'Item ID'], [[name, 'none']]))[0]?.id).toBe('1000001');
});

const prose = '<h1>Welcome to the new experience</h1><p>Everything is new here and nothing is where it was.</p>';
test.each([
  ['a table without rows is waited for', table(['Product', 'Price'], []), 'waiting'],
  ['one that says it has nothing is read', `<div>${table(['Product', 'Price'], [])}<p>No products</p></div>`, 'read'],
  ['rows that name no listing are a change', table(['Product', 'Price'], [['<i>?</i>', '5.00']]), 'changed'],
  ['a page without a table is a change', prose, 'changed'],
  ['a page that is still empty is waited for', '<div id="root"></div>', 'waiting'],
  ['a page with skeletons is waited for', `${prose}<div class="skeleton-row"></div>`, 'waiting'],
])('%s', (_case, html, state) => {
  expect(read(html).state).toBe(state);
});

test('a row that is still being drawn makes the page partly read, and gives what it shows', () => {
  const reading = read(table(['Product', 'Price', 'Available'], [[name, '<div class="skeleton"></div>', '5']]));
  expect(reading).toMatchObject({ state: 'partly', listings: [{ id: '1000001', stock: 5 }] });
  expect('listings' in reading && reading.listings[0]?.price).toBeFalsy();
});

test('a table of 3,000 rows is left when time is up', () => {
  const rows = Array.from({ length: 3000 }, () => tr([name, '5'])).join('');
  let asked = 0;
  const html = `<table><thead>${tr(['Product', 'Available'], 'th')}</thead><tbody>${rows}</tbody></table>`;
  const reading = read(html, () => ++asked > 10);
  expect(reading.state).toBe('partly');
  expect('listings' in reading && reading.listings.length).toBeLessThan(100);
});

test('hostile keys do nothing', () => {
  const [listing] = listings(table(['Product', 'SKU', '__proto__', 'constructor'], [[name, '__proto__', '1', '2']]));
  expect(listing?.sku).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('cells that stand under no header of theirs give nothing but what their link says', () => {
  expect(listings(table(['Product', 'Price'], [[name, 'US$12.99', '5']]))).toEqual([bare]);
  expect(listings(table(['Product', 'Price', 'Available'], [[name, '5']]))).toEqual([bare]);
});

test('boxes to tick and buttons need no header', () => {
  const whole = [{ ...bare, price: { amount: '12.99', currency: 'USD' }, stock: 5 }];
  const heads = ['Product', 'Price', 'Available'];
  const cells = [name, 'US$12.99', '5'];
  expect(listings(table(heads, [['<input type="checkbox">', ...cells]]))).toEqual(whole);
  expect(listings(table(heads, [[...cells, '<button>Edit</button>']]))).toEqual(whole);
  expect(listings(table(heads, [['<input type="checkbox">', ...cells, '<a>Edit</a> <a>Copy</a>']]))).toEqual(whole);
});

test('a menu that is called as columns are is no header', () => {
  const menu = ['Summary', 'Products', 'Stock', 'Units sold', 'Price'].map(
    (word) => `<li><a href="/${word}">${word}</a></li>`,
  );
  const rows = `<div>${[1, 2].map((n) => `<div><b>x</b><div><a href="/itm/100000${n}">Oak lamp with a shade</a></div><i>4</i><i>12</i><i>99</i></div>`).join('')}</div>`;
  const tabs = ['Summary', 'Products', 'Stock', 'Units sold', 'Price'].map((word) => `<button>${word}</button>`);
  const boxes = [
    `<nav><ul>${menu.join('')}</ul></nav>`,
    `<div><ul>${menu.join('')}</ul></div>`,
    `<div>${tabs.join('')}</div>`,
  ];
  for (const box of boxes) expect(read(`<section>${box}${rows}</section>`)).toMatchObject({ state: 'changed' });
});

test('a link that says the code it leads to names no goods', () => {
  const cell = '<a href="/itm/1000001">1000001</a><p>Oak lamp with a linen shade</p>';
  expect(listings(table(['Product', 'Available'], [[cell, '5']]))).toEqual([{ ...bare, stock: 5 }]);
  const coded = '<a href="/dp/B0CLXBAK01">B0CLXBAK01</a><p>Oak lamp with a linen shade</p>';
  expect(listings(table(['Product', 'SKU'], [[coded, 'A-1']]))).toEqual([{ id: null, title: bare.title, sku: 'A-1' }]);
});

test.each(['排序', '昇順で並べ替え', '정렬', 'Trier', 'Sortuj rosnąco', 'Sırala', 'ترتيب تصاعدي', 'Seřadit vzestupně'])(
  '%s beside a header is none of it',
  (word) => {
    const heads = [`Product<span>${word}</span>`, `<b>Price (EUR)</b><i>${word}</i>`];
    expect(listings(table(heads, [[name, '7.50']]))[0]?.price).toEqual({ amount: '7.50', currency: 'EUR' });
  },
);

test('a header of two parts stands over cells of two pieces', () => {
  const under = (header: string, cell: string) => {
    const { id: _, title: __, ...fields } = listings(table(['Product', header], [[name, cell]]))[0] ?? { id: null };
    return fields;
  };
  expect(under('MSKU/FNSKU', '<p>BM-2</p><p>X0021AAB1</p>')).toEqual({ sku: 'BM-2', otherIds: { fnsku: 'X0021AAB1' } });
  expect(under('Rating (reviews)', '4.5 (233)')).toEqual({ rating: 4.5, reviews: 233 });
  expect(under('価格 + 配送料', '<p>￥1,980</p><p>+ ￥350</p>')).toEqual({ price: { amount: '1980' } });
  expect(under('最低価格 + 配送料', '<p>￥1,980</p><p>+ ￥350</p>')).toEqual({});
  // Pieces that cannot be what their parts mean: nothing is read, whatever the other piece may be.
  expect(under('Price / Stock', '<p>14</p><p>€2.50</p>')).toEqual({});
  expect(under('Views / Orders', '<p>140</p><p>+12%</p>')).toEqual({});
  // Of one piece nobody knows which part it is, nor what two parts of one meaning are.
  expect(under('MSKU/FNSKU', 'BM-2')).toEqual({});
  expect(under('Rating (reviews)', '233')).toEqual({});
  expect(under('On hand / Available', '14 / 2')).toEqual({});
});

test('the one code that a header names beside the goods', () => {
  const cell = (codes: string) => `${name}<div>${codes}</div>`;
  const skus = (codes: string) => listings(table(['Product name / SKU', 'Available'], [[cell(codes), '5']]))[0]?.sku;
  expect(skus('<p>LMP-7</p>')).toBe('LMP-7');
  expect(skus('<p>LMP-7</p><p>X1000001</p>')).toBe('LMP-7');
  expect(skus('<p>LMP-7</p><p>LMP-8</p>')).toBeUndefined();
});

test('a cell that names its column in other words of the same meaning', () => {
  const cells = [name, '<span>Stock</span>87,00', '<span>Orders</span>7'];
  expect(listings(table(['Product', 'Stock on hand', 'Units sold'], [cells]))).toEqual([{ ...bare, stock: 87 }]);
});

test('a row whose name ends before a colon is a listing where it has a link as the one above it', () => {
  const row = (n: number) => [`<a href="/thing/${n}">Leather key fob</a><div>SKU: K-${n}</div>`, '5'];
  expect(listings(table(['Product', 'Available'], [row(1), row(2)]))).toHaveLength(2);
});

test('a picture before the goods needs no header where nothing else may be its column', () => {
  const picture = '<img src="https://i.example/lamp.jpg">';
  const tick = '<input type="checkbox">';
  const cells = [tick, picture, name, 'US$12.99', '5'];
  const whole = { ...bare, image: 'https://i.example/lamp.jpg', price: { amount: '12.99', currency: 'USD' }, stock: 5 };
  expect(listings(table(['Product', 'Price', 'Available'], [cells]))).toEqual([whole]);
  expect(listings(table(['Frobs', 'Product', 'Price'], [cells]))[0]?.price).toBeUndefined();
  expect(listings(table(['Product', 'Name', 'Price'], [cells]))[0]?.price).toBeUndefined();
});

test('nor where every cell has a header, and this one an empty one', () => {
  const picture = '<div style="background-image:url(https://i.example/lamp.jpg)"></div>';
  const image = (headers: string[], cells: string[]) => listings(table(headers, [cells]))[0]?.image;
  expect(image(['', 'Product', 'Price'], [picture, name, 'US$12.99'])).toBe('https://i.example/lamp.jpg');
  expect(image(['', 'Image', 'Product'], [picture, '', name])).toBeUndefined();
  expect(image(['', 'Price', 'Product'], [picture, 'US$12.99', name])).toBeUndefined();
});

test('days that a header names are not those that the page is set to', () => {
  const html = table(['Product', 'Views', 'Clicks (7 days)'], [[name, '30', '7']]);
  const page = openPage(`<body>${html}</body>`, url.href);
  const context: ReadContext = {
    url,
    marketplace: undefined,
    store: undefined,
    now: 0,
    late: () => false,
    full: () => false,
  };
  const days = (start: string) => {
    const period = { start, end: '2026-11-30' };
    const reading = inOne(readConsoleTable(page, context, shape, { period }));
    return 'listings' in reading ? reading.listings[0]?.metrics?.clicks?.period : reading.state;
  };
  expect(days('2026-11-01')).toBeNull();
  expect(days('2026-11-24')).toEqual({ start: '2026-11-24', end: '2026-11-30' });
});

test.each([
  ['12,900<b>원</b>', { amount: '12900', currency: 'KRW' }],
  ['<input value="12,900"> 원', { amount: '12900', currency: 'KRW' }],
  ['<p>99,50</p><p>грн.</p>', { amount: '99.50', currency: 'UAH' }],
])('%s is money', (cell, price) => {
  expect(listings(table(['Product', 'Price'], [[name, cell]]))[0]?.price).toEqual(price);
});

test('a dash beside a count is a trend that is none', () => {
  const [listing] = listings(table(['Product', 'Units sold'], [[name, '<i>61</i><i>–</i>']]));
  expect(listing?.metrics?.units?.value).toBe(61);
});

test("'kr' is the money of who reads the page where it names no neighbour's", () => {
  const priced = (lang: string, more = '', host = 'console.example') => {
    const html = `<html lang="${lang}"><body>${more}${table(['Product', 'Price'], [[name, '249 kr']])}</body></html>`;
    const at = new URL(`https://${host}/list`);
    const context: ReadContext = {
      url: at,
      marketplace: undefined,
      store: undefined,
      now: 0,
      late: () => false,
      full: () => false,
    };
    const reading = inOne(readConsoleTable(openPage(html, at.href), context, shape));
    return 'listings' in reading ? reading.listings[0]?.price?.currency : reading.state;
  };
  expect(priced('sv')).toBe('SEK');
  expect(priced('sv', '<p>Marknad: Sverige</p>')).toBe('SEK');
  expect(priced('sv', '<p>Marknad: Danmark</p>')).toBeUndefined();
  expect(priced('sv', '', 'console.example.dk')).toBeUndefined();
  expect(priced('en')).toBeUndefined();
});

test('a copy of columns that has grown old is a copy still: what the two say otherwise is not read', () => {
  const goods = ['Oak lamp of one tree', 'Ash lamp of one tree'].map(
    (title, at) => `<a href="/itm/100000${at}">${title}</a>`,
  );
  const whole = table(
    ['Product', 'Price (EUR)', 'Available'],
    goods.map((each) => [each, '5.00', '3']),
  );
  const copy = table(
    ['Product', 'Price (EUR)'],
    goods.map((each) => [each, '6.00']),
  );
  const both = listings(`<div><div>${whole}</div><div>${copy}</div></div>`);
  expect(both.map(({ price, stock }) => [price, stock])).toEqual([
    [undefined, 3],
    [undefined, 3],
  ]);
});

test('days that a group of columns names are those of the columns below', () => {
  const head =
    '<tr><th rowspan="2">Product</th><th colspan="2">Last 7 days</th></tr><tr><th>Views</th><th>Orders</th></tr>';
  const html = `<table><thead>${head}</thead><tbody>${tr([name, '30', '7'])}</tbody></table>`;
  expect(listings(html)[0]?.metrics).toEqual({
    pageViews: { value: 30, period: null },
    orders: { value: 7, period: null },
  });
});

test('a line below the price that says it is another leaves the price alone', () => {
  const price = (cell: string) => listings(table(['Product', 'Price'], [[name, cell]]))[0]?.price?.amount;
  expect(price('<p>€9.00</p><p>Lowest price €7.00</p>')).toBe('9.00');
  expect(price('<p>€9.00</p><p>€7.00</p>')).toBeUndefined();
  expect(price('<p>Cost €3.00</p><p>€9.00</p>')).toBeUndefined();
});

test('a bare sign is the money of the site that a row is sold on', () => {
  const money = (header: string, site: string, cell = '$12.00') =>
    listings(table(['Product', header, 'Price'], [[name, site, cell]]))[0]?.price?.currency;
  expect(money('Marketplace', 'US')).toBe('USD');
  expect(money('站点', '加拿大')).toBe('CAD');
  expect(money('Marketplace', 'Amazon.com.mx')).toBe('MXN');
  expect(money('Site', 'Shopee-SG')).toBe('SGD');
  expect(money('Marketplace', 'US', '12.00')).toBeUndefined();
  expect(money('Marketplace', 'US', '€12.00')).toBe('EUR');
  // Where it was made says nothing, nor does the name of a shop.
  expect(money('Country', 'US')).toBeUndefined();
  expect(money('Marketplace', 'Acme Co')).toBeUndefined();
});

test('boxes that are called headers stand over the cells of a table', () => {
  const heads = (kind: string) =>
    ['Product', 'Price (EUR)', 'Available'].map((text) => `<div class="${kind}"><span>${text}</span></div>`).join('');
  const html = (kind: string) =>
    `<div><div>${heads(kind)}</div><div><table><tbody>${tr([name, '7.50', '5'])}${tr([name, '7.50', '5'])}</tbody></table></div></div>`;
  expect(listings(html('x-column-header'))[0]).toEqual({
    ...bare,
    price: { amount: '7.50', currency: 'EUR' },
    stock: 5,
  });
});

test('a header that stands in a table of its own without a head', () => {
  const html = `<div><div><table>${tr(['Product', 'Price (EUR)', 'Available'], 'th')}</table></div><div><table><tbody>${tr([name, '7.50', '5'])}${tr([name, '7.50', '5'])}</tbody></table></div></div>`;
  expect(listings(html)[0]).toEqual({ ...bare, price: { amount: '7.50', currency: 'EUR' }, stock: 5 });
});
