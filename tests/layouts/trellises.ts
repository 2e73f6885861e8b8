import { type Layout, pageOf } from './layout.ts';

// Consoles whose tables are put together of parts: goods over their variants, halves pinned to a side.

const goods = ['Crossbill ash trellis 180', 'Crossbill willow arch', 'Crossbill iron plant ring'];
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const url = 'https://kontor.example.com/desk/catalog/list';
const picture = (at: number) => `https://img.example.com/goods/trellis-${at}-cb.jpg`;

/** `variants`: of each of the goods, the code, name, price and stock of each variant. */
const overVariants = (
  headers: readonly string[],
  variants: readonly (readonly (readonly string[])[])[],
  label = 'Product ID',
): string =>
  pageOf(
    `<table><thead><tr>${cells('th', ['', ...headers, 'Fee', ''])}</tr></thead>${variants
      .map(
        (rows, at) =>
          `<tbody><tr><td><input type="checkbox"></td><td colspan="3"><img src="${picture(at)}"><a href="/desk/catalog/edit?no=7740${at}15">${goods[at]}</a><p>${label} <span>7740${at}15</span></p><p>Garden</p></td><td colspan="2">On sale</td><td><button>Edit</button></td></tr>${rows
            .map((row) => `<tr>${cells('td', ['', ...row, '12%', '<a>Stop</a>'])}</tr>`)
            .join('')}</tbody>`,
      )
      .join('')}</table>`,
  );

const three = [
  [
    ['CB-T21', 'Plain', '€24.00', '6'],
    ['CB-T22', 'Oiled', '€29.00', '5'],
  ],
  [['CB-T31', 'Natural', '€41.50', '17']],
  [
    ['CB-T41', 'Small', '€7.90', '30'],
    ['CB-T42', 'Large', '€7.90', '12'],
  ],
];

const named = (at: number) => ({ title: goods[at] ?? '', image: picture(at) });

export const trellises: readonly Layout[] = [
  {
    name: 'list: goods in a row over part of the columns, their variants below, numbers of variants nobody knows',
    url,
    html: overVariants(['Option no.', 'Option name', 'Price', 'Stock'], three),
    expect: [
      { ...named(0), id: '7740015', price: null, stock: null },
      { ...named(1), id: '7740115', price: '41.5 EUR', stock: 17 },
      { ...named(2), id: '7740215', price: '7.9 EUR', stock: null },
    ],
  },
  {
    name: 'list: goods in a row over part of the columns, their variants with SKUs',
    url,
    html: overVariants(['Seller SKU', 'Option name', 'Price', 'Stock'], three),
    expect: [
      { ...named(0), id: '7740015', sku: null, price: '24-29 EUR', stock: null },
      { ...named(1), id: '7740115', sku: 'CB-T31', price: '41.5 EUR', stock: 17 },
      { ...named(2), id: '7740215', sku: null, price: '7.9 EUR', stock: null },
    ],
  },
  {
    name: 'list: goods in a row over part of the columns, below a code of the variants called as that of the goods is',
    url,
    html: overVariants(['Product ID', 'Option name', 'Price', 'Stock'], three),
    expect: [0, 1, 2].map((at) => ({ ...named(at), id: `7740${at}15` })),
  },
  {
    name: 'list: a table whose column of pictures keeps the place of its pinned half, rows of short names',
    url,
    html: pageOf(
      `<div class="t"><div class="main"><table><thead><tr>${cells('th', ['', 'Image', 'Title', 'SKU', 'Price', 'Stock'])}</tr></thead></table><table><tbody>${goods
        .map(
          (title, at) =>
            `<tr rowid="r_${at}"><td></td><td></td>${cells('td', [`<a href="https://shop.example.com/item/7740${at}15.html">${title}</a>`, `CB-T${at}`, `€${at + 5}.20`, `${at + 40}`])}</tr>`,
        )
        .join(
          '',
        )}</tbody></table></div><div class="left"><table><thead><tr>${cells('th', ['', 'Image'])}</tr></thead></table><table><tbody>${goods
        .map(
          (_, at) =>
            `<tr rowid="r_${at}"><td><input type="checkbox"></td><td><div><img src="${picture(at)}"></div></td></tr>`,
        )
        .join('')}</tbody></table></div></div>`,
    ),
    expect: [0, 1, 2].map((at) => ({ ...named(at), sku: `CB-T${at}`, price: `${at + 5}.2 EUR`, stock: at + 40 })),
  },
];
