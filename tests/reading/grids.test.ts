import { expect, test } from 'vitest';
import { textOf } from '../../utils/reading/shown.ts';
import { columnsOf } from '../../utils/reading/tables/columns.ts';
import { gridsOf } from '../../utils/reading/tables/grids.ts';
import { openPage } from '../page.ts';

/** Every table of a page as its headers and rows of texts; '.' where a cell of an earlier row still stands. */
function seen(html: string): { headers: string[]; rows: string[][] }[] {
  const page = openPage(`<body>${html}</body>`, 'https://a.example/');
  return gridsOf(page, {}).map((grid) => ({
    headers: columnsOf(grid, {}).map(({ header }) => header),
    rows: [...grid.rows()].map(({ cells, begins }) =>
      Array.from(cells, (cell, at) => (cell === undefined ? '' : begins[at] === false ? '.' : textOf(cell))),
    ),
  }));
}
const tr = (cells: string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

test('a plain table', () => {
  expect(
    seen(
      `<table><thead>${tr(['Product', 'Price'], 'th')}</thead><tbody>${tr(['A', '1'])}${tr(['B', '2'])}</tbody></table>`,
    ),
  ).toEqual([
    {
      headers: ['Product', 'Price'],
      rows: [
        ['A', '1'],
        ['B', '2'],
      ],
    },
  ]);
});

test('a header row without a head, and body cells that are <th> under one', () => {
  expect(seen(`<table>${tr(['Product', 'Price'], 'th')}${tr(['A', '1'])}</table>`)[0]).toEqual({
    headers: ['Product', 'Price'],
    rows: [['A', '1']],
  });
  const wb = `<table><thead>${tr(['Товар', 'Цена'], 'th')}</thead><tbody>${tr(['А', '1'], 'th')}</tbody></table>`;
  expect(seen(wb)[0]?.rows).toEqual([['А', '1']]);
});

test('two header rows with spans give each leaf its groups', () => {
  const head =
    '<tr><th rowspan="2">Product</th><th colspan="2">Traffic</th><th rowspan="2">Price</th></tr><tr><th>Impressions</th><th>Clicks</th></tr>';
  expect(seen(`<table><thead>${head}</thead><tbody>${tr(['A', '9', '3', '1'])}</tbody></table>`)[0]?.headers).toEqual([
    'Product',
    'Traffic/Impressions',
    'Traffic/Clicks',
    'Price',
  ]);
});

test('a cell that spans rows stands in each of them, and only in its own part of the table', () => {
  const body =
    '<tbody><tr><td rowspan="9">A</td><td>1</td></tr><tr><td>2</td></tr></tbody><tbody><tr><td>B</td><td>3</td></tr></tbody>';
  expect(seen(`<table><thead>${tr(['Product', 'Price'], 'th')}</thead>${body}</table>`)[0]?.rows).toEqual([
    ['A', '1'],
    ['.', '2'],
    ['B', '3'],
  ]);
});

test('a cell that spans columns says nothing of the second', () => {
  expect(
    seen(
      `<table><thead>${tr(['Product', 'Price', 'Available'], 'th')}</thead><tbody><tr><td>A</td><td colspan="2">5</td></tr></tbody></table>`,
    )[0]?.rows,
  ).toEqual([['A', '5', '']]);
});

test('header and body in two tables, with a column for the scroll bar', () => {
  const html = `<div><table><thead>${tr(['Product', 'Price', ''], 'th')}</thead></table><div><table><tbody>${tr(['A', '1'])}</tbody></table></div></div>`;
  expect(seen(html)).toEqual([{ headers: ['Product', 'Price'], rows: [['A', '1']] }]);
});

test('a table of headers alone is the header of the next one, whatever stands round its row', () => {
  const head = tr(['Product', 'Price'], 'th');
  const html = `<div><table><tbody>${head}</tbody></table><div><table><tbody>${tr(['A', '1'])}</tbody></table></div></div>`;
  expect(seen(html)).toEqual([{ headers: ['Product', 'Price'], rows: [['A', '1']] }]);
});

test('one header over several bodies', () => {
  const html = `<table><thead>${tr(['Product', 'Price'], 'th')}</thead></table><table><tbody>${tr(['A', '1'])}</tbody></table><table><tbody>${tr(['B', '2'])}</tbody></table>`;
  expect(seen(html).map(({ rows }) => rows)).toEqual([[['A', '1']], [['B', '2']]]);
});

test('a copy of pinned columns is put beside its rows; another table is not', () => {
  const table = (rows: string[][]) =>
    `<table><thead>${tr(['Product', 'Price', 'Available'].slice(0, rows[0]?.length), 'th')}</thead><tbody>${rows.map((row) => tr(row)).join('')}</tbody></table>`;
  const main = [
    ['A', '1', '5'],
    ['B', '2', '6'],
  ];
  const copy = main.map((row) => row.slice(0, 1));
  expect(seen(`<div>${table(main)}<div>${table(copy)}</div></div>`)).toHaveLength(1);
  expect(seen(`<div>${table(main)}<div>${table([['C'], ['D']])}</div></div>`)).toHaveLength(2);
});

test('ARIA: cells by their column, rows of one index in several containers', () => {
  const cell = (at: number, text: string, role = 'gridcell') =>
    `<div role="${role}" aria-colindex="${at}">${text}</div>`;
  const row = (at: number, cells: string) => `<div role="row" aria-rowindex="${at}">${cells}</div>`;
  const html = `<div role="grid"><div>${row(1, cell(1, 'Product', 'columnheader'))}${row(2, cell(1, 'A'))}</div><div>${row(1, cell(3, 'Available', 'columnheader') + cell(2, 'Price', 'columnheader'))}${row(2, cell(3, '5') + cell(2, '1'))}</div></div>`;
  expect(seen(html)).toEqual([{ headers: ['Product', 'Price', 'Available'], rows: [['A', '1', '5']] }]);
});

test('ARIA: cells by the name of their column, whatever box it is pinned in; one without a header is of none', () => {
  const cell = (name: string, text: string, role = 'gridcell') => `<div role="${role}" col-id="${name}">${text}</div>`;
  const head = (name: string, text: string) => cell(name, text, 'columnheader');
  const grid = (right: string) =>
    `<div role="treegrid"><div><div role="row">${head('group', 'Money')}</div><div role="row">${head('name', 'Product')}</div></div><div role="row">${head('price', 'Price')}${head('left', 'Available')}</div><div>${right}</div><div><div role="row" aria-rowindex="2">${cell('name', 'A')}</div></div><div><div role="row" aria-rowindex="2">${cell('left', '5')}${cell('price', '1')}</div></div><div><div role="row" aria-rowindex="2">${cell('act', 'Edit')}</div></div></div>`;
  expect(seen(grid(head('act', 'Action')))).toEqual([
    { headers: ['Product', 'Price', 'Available', 'Action'], rows: [['A', '1', '5', 'Edit']] },
  ]);
  expect(seen(grid(''))).toEqual([{ headers: ['Product', 'Price', 'Available'], rows: [['A', '1', '5']] }]);
});

test('kat-table', () => {
  const row = (cells: string[]) =>
    `<kat-table-row>${cells.map((cell) => `<kat-table-cell>${cell}</kat-table-cell>`).join('')}</kat-table-row>`;
  const html = `<kat-table><kat-table-head>${row(['Title', 'SKU'])}</kat-table-head><kat-table-body>${row(['A', '1'])}</kat-table-body></kat-table>`;
  expect(seen(html)).toEqual([{ headers: ['Title', 'SKU'], rows: [['A', '1']] }]);
});

test('plain boxes under boxes that are headers', () => {
  const boxes = (cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  expect(
    seen(
      `<section><div>${boxes(['Product', 'Price', 'Status'])}</div><div>${boxes(['A', '1', 'on'])}${boxes(['B', '2', 'off'])}</div></section>`,
    )[0]?.rows,
  ).toEqual([
    ['A', '1', 'on'],
    ['B', '2', 'off'],
  ]);
});

test('a table in a shadow root is found, one that is not shown is not', () => {
  const table = `<table><thead>${tr(['Product', 'Price'], 'th')}</thead><tbody>${tr(['A', '1'])}</tbody></table>`;
  expect(seen(`<x-app><template shadowrootmode="open">${table}</template></x-app>`)).toHaveLength(1);
  expect(seen(`<div style="display: none">${table}</div>`)).toHaveLength(0);
});
