import { type Layout, pageOf } from '../layout.ts';

// Stock that lies in several storehouses: its sum where every part is named, and nothing where one is not.

type Goods = readonly [title: string, code: string, id: string];
const goods: readonly Goods[] = [
  ['Лампа дубовая Crossbill', 'LD-1', '1234567890'],
  ['Лампа вязовая Crossbill', 'LD-2', '1234567891'],
];
const table = (heads: readonly string[], cells: readonly (readonly string[])[]) =>
  pageOf(
    `<table><thead><tr>${['Товар', 'Артикул', 'SKU', 'Цена', ...heads].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${goods
      .map(
        ([title, code, id], row) =>
          `<tr>${[`<a href="https://www.ozon.ru/product/${id}/">${title}</a>`, code, id, '1 990 ₽', ...(cells[row] ?? [])].map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
    { lang: 'ru' },
  );
const lines = (...texts: string[]) => texts.map((text) => `<div>${text}</div>`).join('');

const cases: [string, readonly string[], readonly (readonly string[])[], readonly [number | null, number | null]][] = [
  [
    'in columns',
    ['FBO', 'FBS'],
    [
      ['10', '4'],
      ['7', '0'],
    ],
    [14, 7],
  ],
  [
    'in columns, one of them empty',
    ['Остаток FBO', 'Остаток FBS'],
    [
      ['10', '4'],
      ['7', '–'],
    ],
    [14, null],
  ],
  [
    'in columns beside their total',
    ['Остаток', 'FBO', 'FBS'],
    [
      ['15', '10', '4'],
      ['7', '7', '0'],
    ],
    [15, 7],
  ],
  [
    'in columns, one of them of what is reserved',
    ['FBO', 'Резерв'],
    [
      ['10', '4'],
      ['7', '0'],
    ],
    [null, null],
  ],
  ['in a cell', ['Остатки'], [[lines('FBO: 1 010 шт.', 'FBS: 4 шт.')], [lines('FBO 7', 'FBS 0')]], [1014, 7]],
  ['in a cell below the total', ['Остатки'], [[lines('15', 'FBO 10', 'FBS 4')], [lines('FBO 7', 'FBS 0')]], [15, 7]],
  ['in a cell without names', ['Остатки'], [[lines('10', '4')], [lines('7', '0')]], [null, null]],
  [
    'in a cell with what is reserved',
    ['Остатки'],
    [[lines('FBO 10', 'Резерв 4')], [lines('FBO 7', 'FBO 2')]],
    [null, null],
  ],
];

export const stockByStorehouse: readonly Layout[] = [
  ...cases.map(
    ([name, heads, cells, stocks]): Layout => ({
      name: `ozon's list: stock by storehouses ${name}`,
      url: 'https://seller.ozon.ru/app/products?filter=all',
      html: table(heads, cells),
      expect: goods.map(([title, sku, id], row) => ({ title, sku, id, stock: stocks[row] ?? null })),
      ...(/total|without names/.test(name) ? { twice: ['stock'] as const } : {}),
    }),
  ),
  {
    name: "wildberries' list: two numbers without names",
    url: 'https://seller.wildberries.ru/new-goods/all-goods',
    html: table(['Остатки'], [[lines('10', '4')], [lines('7', '0')]])
      .replace('<th>SKU', '<th>Артикул WB')
      .replace('<th>Артикул<', '<th>Артикул продавца<'),
    expect: goods.map(([title, sku, id]) => ({ title, sku, id, stock: null })),
    twice: ['stock'],
  },
];
