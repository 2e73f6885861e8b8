// The tables of a page as one sees them: which cells stand in one column, spanning ones included.

const rowsSelector = 'tr,kat-table-row,[role="row"]';
const tableSelector = 'table,kat-table,[role="table"],[role="grid"],[role="treegrid"]';
const isShown = (cell: Element): boolean =>
  !cell.hasAttribute('hidden') && !/display\s*:\s*none/.test(cell.getAttribute('style') ?? '');
const cellsOf = (row: Element): Element[] =>
  [...row.children]
    .filter(isShown)
    .filter(
      (cell) => /^(td|th|kat-table-cell)$/.test(cell.localName) || /cell|header/.test(cell.getAttribute('role') ?? ''),
    );

export interface Table {
  /** The cells of each row, headers first. */
  rows: Element[][];
  /** How many of the rows are headers. */
  heads: number;
  /** Of each row the cell of each column; one that spans stands in all of its places. */
  at: (Element | undefined)[][];
}

/** The tables of a page; header and body that stand in two of one width are one; boxes in rows where there are no tables. */
export function tablesOf(page: Document): Table[] {
  const rows = [...page.querySelectorAll(rowsSelector)];
  const groups = grouped(rows, (row) => row.closest(tableSelector) ?? row.parentElement);
  const all = groups.map((group) => tableOf(group.map(cellsOf).filter(({ length }) => length > 0)));
  const joined: Table[] = [];
  for (const table of all) {
    const last = joined[joined.length - 1];
    const isBody = last && isBare(last) && widthOf(last) === widthOf(table) && table.heads === 0;
    if (isBody) joined[joined.length - 1] = tableOf([...last.rows, ...table.rows]);
    else joined.push(table);
  }
  const useful = joined.filter((table) => table.rows.length > 1 && widthOf(table) > 2);
  return useful.length > 0 || rows.length > 0 ? useful : boxesOf(page);
}

/** Whether a table says nothing below its headers. */
const isBare = ({ rows, heads }: Table): boolean =>
  heads > 0 && rows.slice(heads).every((cells) => cells.every(({ textContent }) => (textContent ?? '').trim() === ''));

function grouped<T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

export const widthOf = ({ at }: Table): number => Math.max(0, ...at.map(({ length }) => length));
/** Whether every row fills every column: else a cell without a header is not under the one of its number. */
export const isEven = (table: Table): boolean => table.at.every(({ length }) => length === widthOf(table));
/** The cells of a column, each once. */
export const columnOf = ({ at }: Table, column: number): Element[] => [
  ...new Set(at.flatMap((row) => row[column] ?? [])),
];

/** Rows of plain boxes: elements of the commonest number of children, four or more. */
function boxesOf(page: Document): Table[] {
  const isBox = ({ localName }: Element) => /^(div|span|section|a|p|ul|li)$/.test(localName);
  const wide = [...page.querySelectorAll('div,li,section,ul')].filter(
    ({ childElementCount, children }) => childElementCount >= 4 && [...children].every(isBox),
  );
  const alike = grouped(wide, ({ childElementCount }) => childElementCount);
  const rows = alike.sort((a, b) => b.length - a.length)[0] ?? [];
  return rows.length > 1 ? [tableOf(rows.map(({ children }) => [...children]))] : [];
}

const isHeader = (cell: Element): boolean => cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';
/** Rows of boxes have their names above them where the first shows neither goods nor amounts. */
const areNames = (cells: readonly Element[]): boolean =>
  cells.every((cell) => !cell.matches('td,a') && !cell.querySelector('img,a,input,[style*="url("]')) &&
  !cells.some(({ textContent }) => /^\s*[\p{Sc}\d]/u.test(textContent ?? ''));

function tableOf(rows: Element[][]): Table {
  const set = rows.filter(([cell]) => cell?.closest('thead,kat-table-head')).length;
  const [first = []] = rows;
  const isNamed = set === 0 && (first.every(isHeader) || areNames(first));
  return { rows, heads: isNamed ? 1 : set, at: placesOf(rows) };
}

function placesOf(rows: readonly Element[][]): (Element | undefined)[][] {
  const at: (Element | undefined)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (at[row]?.[column]) column++;
      for (let down = 0; down < span(cell, 'rowspan'); down++)
        for (let right = 0; right < span(cell, 'colspan'); right++) {
          const places = at[row + down];
          if (places) places[column + right] = cell;
        }
      column += span(cell, 'colspan');
    }
  }
  return at;
}

export const span = (cell: Element, name: 'colspan' | 'rowspan'): number => Number(cell.getAttribute(name) ?? 1) || 1;

/** Makes a cell span one column fewer; away with it where it spanned one. */
export function narrow(cell: Element): void {
  if (span(cell, 'colspan') > 1) cell.setAttribute('colspan', String(span(cell, 'colspan') - 1));
  else cell.remove();
}
