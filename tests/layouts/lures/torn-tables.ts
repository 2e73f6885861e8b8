import { type Layout, pageOf } from '../layout.ts';

// Tables of a console that have lost a cell, a header or a row, or not got it yet: which column a value is of, nobody knows.

const url = 'https://erp.example.com/catalog/products';
const name = (n: number) => `Crossbill Oak Board No. ${n}`;
const row = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const heads = (texts: readonly string[]) =>
  `<thead><tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
const page = (head: string, rows: string, more = '') =>
  pageOf(`<table>${head}${more}<tbody>${rows}</tbody></table>`, { lang: 'en' });
const two = [1, 2];
const nothing = { price: null, stock: null, sku: null };

/** A listing of two rows, beside one cell of the goods and one of buttons; what stands in the second. */
const pair = (n: number, second: readonly string[]) =>
  `<tr><td rowspan="2">${name(n)}</td><td>OB-${n}-S</td><td>£1${n}.00</td><td>10</td><td rowspan="2"><button>Edit</button></td></tr>${row(second)}`;
const whole = (n: number) => [`OB-${n}-L`, `£3${n}.00`, '20'];
const pairHeads = heads(['Product name', 'SKU', 'Price', 'Stock', '']);

export const tornTables: readonly Layout[] = [
  {
    name: 'a header stands over two columns, neither of which it names',
    url,
    html: page(
      '<thead><tr><th>Product name</th><th>SKU</th><th colspan="2">Price</th></tr></thead>',
      two.map((n) => row([name(n), `OB-${n}`, n === 1 ? '-' : '£12.00', `£2${n}.00`])).join(''),
    ),
    expect: two.map((n) => ({ title: name(n), sku: `OB-${n}`, price: null })),
  },
  {
    name: 'headers in a table of their own are one more than the columns, and the last is no gap above a scroll bar',
    url,
    html: page(heads(['Product name', 'SKU', 'Colour', 'Price', 'Stock']), '', '</table><table>').replace(
      '<tbody></tbody>',
      `<tbody>${two.map((n) => row([name(n), `OB-${n}`, `£1${n}.00`, `${n}2`])).join('')}</tbody>`,
    ),
    expect: [],
  },
  {
    name: 'one of two rows that share the goods has lost a cell',
    url,
    html: page(pairHeads, pair(1, whole(1).slice(1)) + pair(2, whole(2))),
    expect: [
      { title: name(1), ...nothing },
      { title: name(2), price: '12-32 GBP', sku: null },
    ],
  },
  {
    name: 'the group over two headers is gone, and those behind it have moved',
    url,
    html: page(
      '<thead><tr><th rowspan="2">Product name</th><th rowspan="2">Price</th><th rowspan="2">Stock</th></tr><tr><th>Views</th><th>Clicks</th></tr></thead>',
      two.map((n) => row([name(n), '120', '12', `£1${n}.00`, `${n}2`])).join(''),
    ),
    expect: [],
  },
  {
    name: 'a listing that is still to be drawn above its variants',
    url,
    html: page(
      heads(['Product', 'SKU', 'Price', 'Stock']),
      [1, 2]
        .map((n) =>
          [
            n === 1
              ? ['', '', '', '']
              : [`<img src="/board-2.jpg"><a href="/p/${name(n)}">${name(n)}</a>`, 'OB-2', '', '9'],
            ['Colour: Sage', `OB-S${n}`, `£1${n}.00`, '5'],
            ['Colour: Rust', `OB-R${n}`, `£1${n}.00`, '4'],
          ]
            .map(row)
            .join(''),
        )
        .join(''),
    ),
    expect: [{ title: name(2), sku: 'OB-2', stock: 9 }],
  },
  {
    name: 'a picture under no header in one row of two, where nothing tells it from a sign of the page',
    url,
    html: page(
      heads(['', 'Product', 'SKU', 'Stock']),
      two
        .map((n) =>
          row([n === 1 ? '<img src="/market.png">' : '', `<a href="/p/${n}">${name(n)}</a>`, `OB-${n}`, `${n}2`]),
        )
        .join(''),
    ),
    expect: two.map((n) => ({ title: name(n), sku: `OB-${n}`, stock: Number(`${n}2`), image: null })),
  },
  {
    name: 'money under the header of codes is none',
    url,
    html: page(
      heads(['Product name', 'Item ID', 'SKU', 'Stock']),
      two.map((n) => row([name(n), `9001122${n}`, `RM 1${n}.00`, `${n}2`])).join(''),
    ),
    expect: two.map((n) => ({ title: name(n), id: `9001122${n}`, sku: null, stock: Number(`${n}2`) })),
  },
];
