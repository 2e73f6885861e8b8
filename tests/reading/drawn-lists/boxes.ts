import type { Choices } from './choices.ts';
import { type Column, columnsOf, countText, isOfRow, picture } from './columns.ts';
import { goods } from './goods.ts';
import { words } from './words.ts';

/** The body of a page with a list of the goods, each part drawn as chosen. */
export function drawn(choices: Choices): string {
  const columns = columnsOf(choices);
  return boxes[choices.box](columns, choices);
}

const times = <T>(of: readonly T[], text: (each: T, at: number) => string): string => of.map(text).join('');
const element =
  (name: string, kind = '') =>
  (text: string) =>
    `<${name}${kind && ` class="${kind}"`}>${text}</${name}>`;
const cells = (columns: readonly Column[], at: number, wrap: (text: string) => string): string =>
  times(columns, (column) => wrap(column.cell(goods[at] ?? goods[0], at)));
const heads = (columns: readonly Column[], choices: Choices, wrap: (text: string) => string): string =>
  times(columns, (column) => wrap(head(column, choices)));
const rowsOf = (wrap: (at: number) => string): string[] => goods.map((_, at) => wrap(at));

const td = element('td');
const row =
  (columns: readonly Column[], choices?: Choices) =>
  (at: number): string =>
    `<tr class="row"${choices ? bearing(choices, at) : ''}>${cells(columns, at, td)}</tr>`;
/** The code of the goods in an attribute of their row. */
const bearing = (choices: Choices, at: number): string =>
  isOfRow(choices) ? ` data-product-id="${(goods[at] ?? goods[0]).id}"` : '';
const thead = (columns: readonly Column[], choices: Choices): string =>
  `<thead><tr>${heads(columns, choices, element('th'))}</tr></thead>`;

/** A name of a column with what its table adds to it. */
function head({ name, key }: Column, { header, language }: Choices): string {
  if (name === '') return '';
  const isExplained = key === 'price' || key === 'views';
  switch (header) {
    case 'help':
      return `<div class="h"><span>${name}</span>${isExplained ? `<i class="icon-help"></i><div role="tooltip" style="display:none">${words[language].help}</div>` : ''}</div>`;
    case 'help by class':
      return `<div class="th-wrap"><span>${name}</span>${isExplained ? `<span class="b-tooltip"><div class="tooltip-content">${words[language].help}</div><span class="tooltip-trigger"><i class="icon"></i></span></span>` : ''}</div>`;
    case 'for screen readers':
      return `<span>${name}</span><span class="visually-hidden">sortable</span>`;
    case 'button':
      return `<button type="button" class="hb">${name}<svg viewBox="0 0 8 8"></svg></button>`;
    case 'sorted':
      return `<span>${name}</span><span class="sorter"><i aria-label="caret-up">▲</i><i aria-label="caret-down">▼</i></span>`;
    case 'searched':
      return `<div>${name}</div>${key === 'title' || key === 'sku' ? '<input type="text" placeholder="…">' : ''}`;
    default:
      return name;
  }
}

/** The rows of a table with those that are of no listing. */
function withExtras(rows: readonly string[], columns: readonly Column[], { extra, language }: Choices): string {
  const said = words[language];
  const over = (text: string) => `<tr><td colspan="${columns.length}">${text}</td></tr>`;
  if (extra === 'groups') return [over('Spring'), ...rows.slice(0, 2), over('Autumn'), ...rows.slice(2)].join('');
  if (extra === 'details') return times(rows, (each) => each + over(`<div>${said.edit} · ${said.active}</div>`));
  if (extra !== 'sums') return rows.join('');
  const sum = ({ key }: Column, at: number) =>
    at === 0 ? said.total : key === 'stock' ? '172' : key === 'views' ? countText(17_107, said) : '';
  return `${rows.join('')}<tr class="sum">${times(columns, (column, at) => td(sum(column, at)))}</tr>`;
}

/** Cards of a title, then the other values, each with its label. */
function cards(columns: readonly Column[], choices: Choices, pair: (name: string, value: string) => string): string {
  const title = columns.filter(({ key }) => key === 'title');
  const others = columns.filter(({ key, name }) => name !== '' && !/^(title|image|actions)$/.test(key));
  const cardOf = (at: number) =>
    `<div class="card">${choices.beside === 'nothing' ? picture(goods[at] ?? goods[0]) : ''}<h3>${cells(title, at, String)}</h3>${times(others, ({ name, cell }) => pair(name, cell(goods[at] ?? goods[0], at)))}<button>${words[choices.language].edit}</button></div>`;
  return `<div class="cards">${rowsOf(cardOf).join('')}</div>`;
}

const boxes: Record<Choices['box'], (columns: Column[], choices: Choices) => string> = {
  table: (columns, choices) =>
    `<table>${thead(columns, choices)}<tbody>${withExtras(rowsOf(row(columns, choices)), columns, choices)}</tbody></table>`,
  'two tables': (columns, choices) =>
    `<div><div><table>${thead(columns, choices)}</table></div><div><table><tbody>${withExtras(rowsOf(row(columns, choices)), columns, choices)}</tbody></table></div></div>`,
  'a body each': (columns, choices) =>
    `<table>${thead(columns, choices)}${times(rowsOf(row(columns)), element('tbody'))}</table>`,
  pinned: (columns, choices) => {
    const table = (part: Column[]) =>
      `<div><table>${thead(part, choices)}<tbody>${rowsOf(row(part)).join('')}</tbody></table></div>`;
    return `<div class="grid">${table(columns)}${table(columns.slice(0, 2))}</div>`;
  },
  'labels in cells': (columns) =>
    `<table><tbody>${rowsOf((at) => `<tr>${times(columns, ({ name, cell }) => `<td data-label="${name}">${cell(goods[at] ?? goods[0], at)}</td>`)}</tr>`).join('')}</tbody></table>`,
  'title above': (columns, choices) => {
    const title = columns.filter(({ key }) => key === 'title');
    const others = columns.filter(({ key }) => key !== 'title');
    const two = (at: number) =>
      `<tr><td colspan="${others.length}">${cells(title, at, String)}</td></tr>${row(others)(at)}`;
    return `<table>${thead(others, choices)}<tbody>${rowsOf(two).join('')}</tbody></table>`;
  },
  roles: (columns, choices) => {
    const role = (name: string) => (text: string) => `<div role="${name}">${text}</div>`;
    const line = role('row');
    const lineAt = (at: number) =>
      `<div role="row"${bearing(choices, at)}>${cells(columns, at, role('gridcell'))}</div>`;
    return `<div role="grid"><div role="rowgroup">${line(heads(columns, choices, role('columnheader')))}</div><div role="rowgroup">${rowsOf(lineAt).join('')}</div></div>`;
  },
  divs: (columns, choices) => {
    const box = element('div', 'c');
    return `<div><div class="head">${heads(columns, choices, box)}</div>${rowsOf((at) => `<div class="line"${bearing(choices, at)}>${cells(columns, at, box)}</div>`).join('')}</div>`;
  },
  lists: (columns, choices) =>
    `<div><ul class="hd">${heads(columns, choices, element('li'))}</ul>${rowsOf((at) => `<ul class="rw">${cells(columns, at, element('li'))}</ul>`).join('')}</div>`,
  'side by side': (columns, choices) =>
    `<div style="display:grid;grid-template-columns:repeat(${columns.length},auto)">${heads(columns, choices, element('div', 'hc'))}${rowsOf((at) => cells(columns, at, element('div', 'bc'))).join('')}</div>`,
  'date above': (columns, choices) =>
    `<div><div class="list-h">${heads(columns, choices, element('span', 'w'))}</div><div class="list-b">${rowsOf((at) => `<div class="item"><div class="top"><span>2026-11-20 10:12</span></div><div class="main">${cells(columns, at, element('div', 'w'))}</div></div>`).join('')}</div></div>`,
  dl: (columns, choices) => {
    const named = columns.filter(({ name }) => name !== '');
    return `<div>${rowsOf((at) => `<article><dl>${times(named, (column) => `<dt>${head(column, choices)}</dt><dd>${column.cell(goods[at] ?? goods[0], at)}</dd>`)}</dl></article>`).join('')}</div>`;
  },
  'labels with colons': (columns, choices) =>
    cards(
      columns,
      choices,
      (name, value) => `<div><span class="lb">${name}:</span> <span class="v">${value}</span></div>`,
    ),
  'labels over values': (columns, choices) =>
    cards(columns, choices, (name, value) => `<div><div class="k">${name}</div><div class="v">${value}</div></div>`),
  'values over labels': (columns, choices) =>
    cards(columns, choices, (name, value) => `<div><div class="v">${value}</div><div class="k">${name}</div></div>`),
};
