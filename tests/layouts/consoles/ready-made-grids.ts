import { type Layout, pageOf } from '../layout.ts';

// Lists of goods in consoles and programs nobody of us has seen, drawn by ready-made tables and in other languages.

const two = [1, 2] as const;
type Nth = (typeof two)[number];
const at = 'https://erp.example.com/catalog/products';
const name = (n: Nth) => `Crossbill Oak Board No. ${n}`;
const picture = (n: Nth) => `<img src="https://cdn.example.com/board-${n}.jpg">`;
const heads = ['Image', 'Item ID', 'Product Name', 'Price', 'Stock'];
const cellsOf = (n: Nth) => [picture(n), `9001122${n}`, name(n), `£2${n}.00`, `${n}2`];
const said = two.map((n) => ({
  title: name(n),
  id: `9001122${n}`,
  price: `2${n} GBP`,
  stock: Number(`${n}2`),
  image: `https://cdn.example.com/board-${n}.jpg`,
}));
const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

export const readyMadeGrids: readonly Layout[] = [
  {
    name: 'a table that folds on small screens: each cell names its column once more',
    url: at,
    html: pageOf(
      table(
        heads,
        two.map((n) => cellsOf(n).map((cell, index) => `<span>${heads[index]}</span>${cell}`)),
      ),
      { lang: 'en' },
    ),
    expect: said,
  },
  {
    name: 'a header that is a table of cells, with a row to search by below it',
    url: at,
    html: pageOf(
      `<div role="grid"><div><table><tbody><tr>${heads.map((text) => `<td role="columnheader">${text}</td>`).join('')}</tr><tr>${heads.map(() => '<td><input></td>').join('')}</tr></tbody></table></div><div><table><tbody>${two
        .map(
          (n) =>
            `<tr>${cellsOf(n)
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</tbody></table></div></div>`,
      { lang: 'en' },
    ),
    expect: said,
  },
  {
    name: 'a Turkish console: the price at which it sells, and not the market’s or the box’s',
    url: 'https://partner.example.com.tr/urunler/listesi',
    html: pageOf(
      table(
        [
          'Ürün Bilgisi',
          'Barkod',
          'Stok Kodu',
          'Piyasa Satış Fiyatı',
          'Satış Fiyatı',
          'Buybox Fiyatı',
          'Stok',
          'Durum',
        ],
        two.map((n) => [
          `${picture(n)}<a href="/ev/tahta-p-701120${n}">Crossbill Meşe Tahta No. ${n}</a>`,
          `869000111222${n}`,
          `MSE-${n}`,
          '249,90 TL',
          `1${n}9,90 TL`,
          '99,90 TL',
          `${n}4`,
          'Satışta',
        ]),
      ),
      { lang: 'tr' },
    ),
    expect: two.map((n) => ({
      title: `Crossbill Meşe Tahta No. ${n}`,
      id: `701120${n}`,
      sku: `MSE-${n}`,
      price: `1${n}9.9 TRY`,
      stock: Number(`${n}4`),
    })),
  },
  {
    name: 'a program of a shop: what is retail is the price, a column of pictures under a name of its own',
    url: at,
    html: pageOf(
      table(
        ['Poster', 'SKU', 'Item Title', 'Retail Price', 'Purchase Price', 'Available'],
        two.map((n) => [picture(n), `OB-${n}`, name(n), `£1${n}.50`, `£6.1${n}`, `${n}1`]),
      ),
      { lang: 'en' },
    ),
    expect: two.map((n) => ({
      title: name(n),
      sku: `OB-${n}`,
      price: `1${n}.5 GBP`,
      stock: Number(`${n}1`),
      image: `https://cdn.example.com/board-${n}.jpg`,
    })),
  },
  {
    name: 'lazada: variants under their goods are no listings of their own',
    url: 'https://sellercenter.lazada.com.my/apps/product/list',
    html: pageOf(
      table(
        ['Product', 'Seller SKU', 'Retail Price', 'Special Price', 'Stock'],
        two.flatMap((n) => [
          [
            `${picture(n)}<a href="https://www.lazada.com.my/products/i351002284${n}.html">${name(n)}</a><div>Item ID: 351002284${n}</div>`,
            '-',
            `RM 1${n}.00`,
            '-',
            '9',
          ],
          ['<div class="indent">Color: Sage</div>', `OB-S${n}`, `RM 1${n}.00`, 'RM 9.00', '5'],
          ['<div class="indent">Color: Rust</div>', `OB-R${n}`, `RM 1${n}.00`, '-', '4'],
        ]),
      ),
    ),
    expect: two.map((n) => ({ title: name(n), id: `351002284${n}`, price: `1${n} MYR`, stock: 9 })),
  },
];
