/** A table of any make: what its columns are called, and its rows as elements. */
export interface Grid {
  element: Element;
  /** For each leaf column, what stands above it, outermost first: ['Traffic', 'Impressions']. Empty where it has no header. */
  headers: readonly (readonly Element[])[];
  /** What its cells say their columns are called, where nothing stands above them. */
  labels?: readonly string[];
  /** Rows in the order shown. Cells are found only when a row is asked for, so that a reader may stop in between. */
  rows(): Iterable<GridRow>;
  /** How many rows there are at most. */
  size: number;
  /** Cells bear the number of their column: a row need not have them all. */
  numbered?: true;
}
export interface GridRow {
  element: Element;
  /** The cell of each column; undefined where the row has none. A cell that spans rows stands in each of them. */
  cells: readonly (Element | undefined)[];
  /** Of each column, whether its cell begins in this row. */
  begins: readonly boolean[];
  /** The part of the table the row stands in: some tables have one part a listing. */
  section: Element;
  /** The picture of the goods, where it stands before the first column, under no header. */
  picture?: Element;
}

/** A row that shows nothing: it measures the columns, or is a gap. */
export const isEmptyRow = ({ element, cells }: GridRow): boolean =>
  element.getAttribute('aria-hidden') === 'true' ||
  // The last cells hold the shortest texts.
  (cells.findLast((cell) => cell && (cell.textContent ?? '').trim() !== '') === undefined &&
    !element.querySelector('img,input,[style*="url("],[label],[value],[text]'));

/** The first rows of a table; of a table of 100,000 no more are made. */
export function firstRows(grid: Grid, count: number): GridRow[] {
  const rows: GridRow[] = [];
  for (const row of grid.rows()) {
    rows.push(row);
    if (rows.length === count) break;
  }
  return rows;
}

/** The first rows that show something; gaps and skeletons between them are passed over, as far as they are few. */
export const shownRows = (grid: Grid, count: number): GridRow[] =>
  firstRows(grid, count * 4)
    .filter((row) => !isEmptyRow(row))
    .slice(0, count);

/** At most this many columns are looked at. */
export const COLUMNS_LIMIT = 120;

/** A number in an attribute, at least 1: rowspan, colspan, aria-colindex. */
export function spanOf(cell: Element, name: string): number {
  const value = cell.hasAttribute(name) ? Number(cell.getAttribute(name)) : 1;
  return Number.isInteger(value) && value > 1 ? Math.min(value, 10_000) : 1;
}

/** Figures without a word, with the signs of money and shares. */
const figure = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** Sums that stand among the headers, under names of one column each, name nothing. */
const areSums = (cells: readonly Element[], [first = []]: readonly (readonly Element[])[]): boolean =>
  cells !== first &&
  cells.filter((cell) => figure.test(cell.textContent ?? '')).length * 2 > cells.length &&
  first.every((cell) => spanOf(cell, 'colspan') === 1);

/** Puts the header cells of one or more header rows above the leaf columns they cover. */
export function headersOf(all: readonly (readonly Element[])[]): Element[][] {
  const rows = all.length > 1 ? all.filter((cells) => !areSums(cells, all)) : all;
  const columns: Element[][] = [];
  // For each column, how many more rows the cell above still covers.
  const covered: number[] = [];
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > at) column++;
      const wide = Math.min(spanOf(cell, 'colspan'), COLUMNS_LIMIT);
      const high = spanOf(cell, 'rowspan');
      for (let end = column + wide; column < end && column < COLUMNS_LIMIT; column++) {
        while (columns.length <= column) columns.push([]);
        columns[column]?.push(cell);
        covered[column] = at + high;
      }
    }
  });
  return withoutGaps(columns, rows);
}

/**
 * Where some cells of a row of headers stretch into the row below, every header there stands under a group, and every column of
 * a group with one has one. If that is not so, a header is missing, and nobody knows which: none under the groups is believed;
 * where one stands under nothing, those above have moved, and none at all is.
 */
function withoutGaps(columns: Element[][], [first = []]: readonly (readonly Element[])[]): Element[][] {
  if (!first.some((cell) => spanOf(cell, 'rowspan') > 1)) return columns;
  const isOfGroup = ([top]: readonly Element[]) => !top || !first.includes(top) || spanOf(top, 'rowspan') === 1;
  const grouped = columns.filter(isOfGroup);
  const isLone = ([top]: readonly Element[]) => !top || !first.includes(top);
  if (grouped.some(isLone)) return columns.map(() => []);
  const isBroken = new Set(grouped.map(({ length }) => length > 1)).size > 1;
  return isBroken ? columns.map((column) => (isOfGroup(column) ? [] : column)) : columns;
}

/** How many columns and rows a cell spans, 1 as a rule. */
export interface Spans {
  wide(cell: Element): number;
  high(cell: Element): number;
}
const byAttribute: Spans = { wide: (cell) => spanOf(cell, 'colspan'), high: (cell) => spanOf(cell, 'rowspan') };

/** The boxes of a cell where there are just as many; those of variants may follow below them. */
function boxesOf(cell: Element, count: number): HTMLCollection | undefined {
  let box: Element | null = cell;
  while (box && box.childElementCount < 3) box = box.firstElementChild;
  return box?.childElementCount === count ? box.children : undefined;
}

/** Rows of cells that may span several rows or columns. */
export function* spanningRows(
  rows: Iterable<{ element: Element; cells: Iterable<Element>; section: Element }>,
  spans = byAttribute,
): Iterable<GridRow> {
  // Of each column, the cell that goes on, and the last row it stands in.
  let carried: ({ cell: Element | undefined; last: number } | undefined)[] = [];
  let section: Element | undefined;
  let at = -1;
  // Where one such cell does not fit its columns, what stands in the next ones is not known either.
  let fits = true;
  for (const row of rows) {
    at++;
    if (row.section !== section) carried = [];
    section = row.section;
    const cells: (Element | undefined)[] = [];
    const begins: boolean[] = [];
    let column = 0;
    const takeCarried = () => {
      for (let above = carried[column]; above && above.last >= at; above = carried[column]) {
        cells[column] = above.cell;
        begins[column] = false;
        column++;
      }
    };
    for (const cell of row.cells) {
      takeCarried();
      const wide = spans.wide(cell);
      const high = spans.high(cell);
      // A cell that spans two columns is the first one's (picture and name); one that spans more is of none of them: it
      // opens the row above, or says something of the whole table, unless it is laid out in boxes of its own, one a column.
      const boxes: HTMLCollection | undefined = fits && wide > 2 ? boxesOf(cell, wide) : undefined;
      if (wide > 2) fits = boxes !== undefined;
      for (let n = 0; n < wide && column < COLUMNS_LIMIT; n++, column++) {
        cells[column] = boxes?.[n] ?? (n === 0 && wide <= 2 ? cell : undefined);
        begins[column] = n === 0 || boxes !== undefined;
        carried[column] = high > 1 ? { cell: cells[column], last: at + high - 1 } : undefined;
      }
    }
    takeCarried();
    yield { element: row.element, cells, begins, section: row.section };
  }
}
