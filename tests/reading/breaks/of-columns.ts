// Ways in which columns, headers and rows of tables change.

import { marketplaces } from '../../../utils/marketplaces/index.ts';
import { takesIn } from '../../../utils/marketplaces/marketplace.ts';
import { type Break, type Choose, pick } from './choices.ts';
import { contradictingMoves } from './looks.ts';
import { texts } from './places.ts';
import { columnOf, isEven, narrow, span, type Table, tablesOf, widthOf } from './tables.ts';
import { inOtherLanguages, isLabel, strange } from './translations.ts';

/** One column of one table. */
function someColumn(page: Document, choose: Choose): { table: Table; column: number } | undefined {
  const table = pick(tablesOf(page).filter(isEven), choose);
  return table && { table, column: choose(widthOf(table)) };
}

const someHeader = (page: Document, choose: Choose): Element | undefined =>
  pick(
    tablesOf(page).flatMap(({ rows, heads }) => rows.slice(0, heads).flat()),
    choose,
  );
const someBodyRow = (page: Document, choose: Choose): Element[] | undefined =>
  pick(
    tablesOf(page).flatMap(({ rows, heads }) => rows.slice(heads)),
    choose,
  );

const marketplaceOf = (page: Document) => {
  const { hostname } = new URL(page.URL);
  return marketplaces.find(({ hosts }) => hosts.some((host) => takesIn(host, hostname)))?.id;
};
/** Texts that say what another text is. */
const someLabel = (page: Document, choose: Choose): Text | undefined => {
  const marketplace = marketplaceOf(page);
  const headers = tablesOf(page).flatMap(({ rows, heads }) => rows.slice(0, heads).flat());
  const all = texts(page.body).filter(
    (text) => isLabel(text.data.trim(), marketplace) || headers.some((header) => header.contains(text)),
  );
  return pick(all, choose);
};

function swap(one: Element, other: Element): void {
  const mark = one.ownerDocument.createElement('i');
  one.replaceWith(mark);
  other.replaceWith(one);
  mark.replaceWith(other);
}

/** Whether no cell spans others. */
const isPlain = (table: Table): boolean =>
  table.heads > 0 && table.rows.every(({ length }) => length === widthOf(table));
const joinsRows = (cell: Element): boolean => cell.localName === 'td' && span(cell, 'rowspan') > 1;

export const ofColumns: Record<string, Break> = {
  'column removed'(page, choose) {
    const { table, column } = someColumn(page, choose) ?? {};
    // Rows that stood together beside one cell of the goods are, without it, each by itself: another table.
    if (!table || column === undefined || columnOf(table, column).some(joinsRows)) return false;
    for (const cell of columnOf(table, column)) narrow(cell);
    return true;
  },
  'column swapped with its neighbour'(page, choose) {
    const { table, column } = someColumn(page, choose) ?? {};
    if (!table || column === undefined || column + 1 === widthOf(table)) return false;
    // What stands in boxes of one wide cell in every row does not change places with the headers above.
    const isOne = (row: (typeof table.at)[number]) => row[column] !== undefined && row[column] === row[column + 1];
    if (table.at.slice(table.heads).every(isOne)) return false;
    const pairs = table.at.map((row) => [row[column], row[column + 1]] as const).filter(([a, b]) => a !== b);
    const isEven = pairs.every(
      ([a, b]) => a && b && span(a, 'rowspan') === span(b, 'rowspan') && span(a, 'colspan') + span(b, 'colspan') === 2,
    );
    if (!isEven || pairs.length === 0) return false;
    const once = new Map(pairs.flatMap(([a, b]) => (a && b ? [[a, b] as const] : [])));
    for (const [a, b] of once) swap(a, b);
    return true;
  },
  'duplicate pinned column'(page, choose) {
    const { table, column } = someColumn(page, choose) ?? {};
    if (!table || column === undefined) return false;
    const atEnd = choose(2) === 1;
    for (const cells of table.rows) {
      const cell = cells.find((each) => columnOf(table, column).includes(each));
      const copy = cell?.cloneNode(true) as Element | undefined;
      copy?.removeAttribute('colspan');
      if (copy) cells[atEnd ? cells.length - 1 : 0]?.[atEnd ? 'after' : 'before'](copy);
    }
    return true;
  },
  'pinned copy of a table'(page) {
    const table = page.querySelector('table');
    if (!table || page.querySelectorAll('table').length !== 1 || !table.querySelector('thead')) return false;
    const copy = table.cloneNode(true) as Element;
    for (const row of copy.querySelectorAll('tr')) for (const cell of [...row.children].slice(2)) cell.remove();
    const overlay = page.createElement('div');
    overlay.append(copy);
    table.after(overlay);
    return true;
  },
  'header or label renamed'(page, choose) {
    const label = someLabel(page, choose);
    // A word nobody knows that runs on into a text is a part of it.
    if (!label || label.parentElement?.nextSibling?.nodeType === 3) return false;
    const colon = /[:：]\s*$/.exec(label.data)?.[0] ?? '';
    label.data = `${strange[label.data.length % strange.length]}${colon}`;
    return true;
  },
  'header or label in another language'(page, choose) {
    const label = someLabel(page, choose);
    const word = label && pick(inOtherLanguages(label.data, marketplaceOf(page)), choose);
    if (!label || !word) return false;
    label.data = `${word}${/[:：]\s*$/.exec(label.data)?.[0] ?? ''}`;
    return true;
  },
  'header moved over values it cannot be of'(page, choose) {
    const table = pick(tablesOf(page).filter(isPlain), choose);
    if (!table) return false;
    const [heads = [], ...rows] = table.rows;
    const columns = heads.map((_, at) => rows.map((cells) => cells[at]?.textContent ?? ''));
    const [from, to] = (pick(contradictingMoves(columns), choose) ?? []).map((at) => heads[at]);
    if (!from || !to) return false;
    to.replaceChildren(...from.childNodes);
    from.textContent = strange[0] ?? '';
    return true;
  },
  'header cell dropped'(page, choose) {
    const header = someHeader(page, choose);
    header?.remove();
    return header !== undefined;
  },
  'cell of one row dropped'(page, choose) {
    const cell = pick(someBodyRow(page, choose) ?? [], choose);
    cell?.remove();
    return cell !== undefined;
  },
  'header spans one column more'(page, choose) {
    const header = someHeader(page, choose);
    if (!header || !/^(th|td)$/.test(header.localName)) return false;
    if (choose(2) === 1) header.nextElementSibling?.remove();
    header.setAttribute('colspan', String(span(header, 'colspan') + 1));
    return true;
  },
  'cell spans one column more'(page, choose) {
    const cell = pick(someBodyRow(page, choose) ?? [], choose);
    if (!cell || !/^(th|td)$/.test(cell.localName)) return false;
    if (choose(2) === 1) cell.nextElementSibling?.remove();
    cell.setAttribute('colspan', String(span(cell, 'colspan') + 1));
    return true;
  },
  'spans one column fewer'(page, choose) {
    const cell = pick([...page.querySelectorAll('[colspan]')], choose);
    if (!cell || span(cell, 'colspan') < 2) return false;
    cell.setAttribute('colspan', String(span(cell, 'colspan') - 1));
    return true;
  },
  // Two counts of one row that changed places are counts still: nobody could tell.
  'two cells of one row in each other’s place'(page, choose) {
    const table = pick(tablesOf(page).filter(isPlain), choose);
    if (!table) return false;
    const rows = table.rows.slice(table.heads);
    const columns = rows[0]?.map((_, at) => rows.map((cells) => cells[at]?.textContent ?? '')) ?? [];
    const moves = contradictingMoves(columns);
    const both = moves.filter(([from, to]) => from < to && moves.some(([a, b]) => a === to && b === from));
    const [one = 0, two = 0] = pick(both, choose) ?? [];
    const row = pick(rows, choose);
    const [a, b] = [row?.[one], row?.[two]];
    if (!a || !b || a === b) return false;
    swap(a, b);
    return true;
  },
  'row half-rendered'(page, choose) {
    const rows = [
      ...page.querySelectorAll('tr,kat-table-row,[role="row"],[data-sku],[class*="list-item"],li,section'),
    ].filter((row) => row.childElementCount > 2 && !row.querySelector('th,[role="columnheader"]'));
    const children = [...(pick(rows, choose)?.children ?? [])];
    if (children.length === 0) return false;
    // Drawn up to somewhere, or from there on; what is not is empty or a grey box.
    const until = choose(children.length);
    const isEnd = choose(2) === 1;
    const isGrey = choose(2) === 1;
    for (const [at, child] of children.entries()) {
      if (isEnd ? at < until : at > until) continue;
      child.replaceChildren();
      if (isGrey) child.append(Object.assign(page.createElement('div'), { className: 'skeleton' }));
    }
    return true;
  },
};
