import { type Layout, pageOf } from '../layout.ts';

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

/** `price`: what a cell of the prices holds. */
const priced = (name: string, price: (at: number) => string, expected: (string | null)[]): Layout => ({
  name: `list: ${name}`,
  url,
  html: pageOf(
    `<table><thead><tr>${cells('th', ['Назва', 'Артикул', 'Ціна', 'Залишок'])}</tr></thead><tbody>${goods
      .map(
        (title, at) =>
          `<tr>${cells('td', [`<a href="/desk/catalog/edit/7740${at}15">${title}</a>`, `CB-T${at}`, price(at), `${at + 4}`])}</tr>`,
      )
      .join('')}</tbody></table>`,
    { lang: 'uk' },
  ),
  expect: goods.map((title, at) => ({ title, sku: `CB-T${at}`, price: expected[at] ?? null, stock: at + 4 })),
});
const unit = '<small>за шт.</small>';
const now = (at: number, name = 'data-cell="sum"') => `<span ${name}>1 ${at + 2}40.00</span> грн ${unit}`;
const old = '<span class="sum__old">1 900.00</span>';

export const tablesOfParts: readonly Layout[] = [
  priced(
    'prices of one piece, before one of them that it had, by its name alone',
    (at) => `${at === 1 ? `${old} ` : ''}${now(at)}`,
    ['1240 UAH', '1340 UAH', '1440 UAH'],
  ),
  priced(
    'prices of a sack and of a set',
    (at) => `<b>${at + 2}40.00</b> грн <small>за ${['мішок', 'компл.', 'мішок'][at]}</small>`,
    ['240 UAH', '340 UAH', '440 UAH'],
  ),
  {
    name: 'list: goods in a row over part of the columns, their variants below, numbers of variants nobody knows',
    url,
    html: overVariants(['Line no.', 'Option name', 'Price', 'Stock'], three),
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

/** What is shown beside a former price may be anything, and a price by weight is that of no piece: where what says so is gone, nobody could tell. */
export const tablesOfPartsLures: readonly Layout[] = [
  priced('prices by weight', (at) => `<b>${at + 2}40.00</b> грн <small>за кг</small>`, []),
  priced(
    'an amount beside a former price that no row has alone',
    (at) => `${at === 1 ? `${old} <span data-cell="less">560.00</span> грн` : now(at)}`,
    ['1240 UAH', '', '1440 UAH'].map((price) => price || null),
  ),
];
