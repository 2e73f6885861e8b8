import { textOf } from '../shown.ts';
import { type Grid, headersOf, type Spans, spanningRows } from './grid.ts';
import { labelsOfCells } from './labelled-cells.ts';

/** A <table>; its own rows only, not those of tables inside its cells. */
export function nativeGrid(table: Element): Grid {
  const sections = [...table.children].filter(({ localName }) => /^(thead|tbody|tfoot|tr)$/.test(localName));
  const headRows = sections
    .filter(({ localName }) => localName === 'thead')
    .flatMap(rowsIn)
    .filter(isNamed);
  const bodies = sections.filter(({ localName }) => localName === 'tbody' || localName === 'tr');
  const loose = headRows.length === 0 ? looseHeader(bodies) : [];
  const skip = new Set(loose.length > 0 ? [...loose, ...searches(bodies)] : []);
  const headers = headersOf((headRows.length > 0 ? headRows : loose).map(cellsIn));
  const labels = headers.length === 0 ? labelsOfCells(cellsOf(bodies, skip)) : undefined;
  return {
    element: table,
    headers: labels?.map(() => []) ?? headers,
    ...(labels ? { labels } : {}),
    size:
      bodies.reduce((sum, section) => sum + (section.localName === 'tr' ? 1 : section.childElementCount), 0) -
      (skip.size > loose.length ? skip.size : 0),
    rows: () => spanningRows(bodyRows(bodies, skip), spans),
  };
}

/** Faster than attributes, and within limits already. */
const spans: Spans = {
  wide: (cell) => (cell as HTMLTableCellElement).colSpan,
  high: (cell) => (cell as HTMLTableCellElement).rowSpan,
};

/** A row of fields to search by stands among the headers and is none; one in which names stand over the fields is. */
const isNamed = (row: Element): boolean =>
  [...row.querySelectorAll('input:not([type="checkbox"]),select')].filter((field) => {
    const cell = field.closest('td,th') ?? row;
    return field.localName === 'select' ? textOf(cell) === '' : !cell.textContent?.trim();
  }).length < 2;

const rowsIn = (section: Element): Element[] => [...section.children].filter(({ localName }) => localName === 'tr');
function cellsIn(row: Element): Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell);
  }
  return cells;
}

function* bodyRows(bodies: readonly Element[], skip: ReadonlySet<Element>) {
  for (const section of bodies) {
    // Step by step: a table of 100,000 rows is left after the first few hundred.
    let row = section.localName === 'tr' ? section : section.firstElementChild;
    while (row) {
      if (row.localName === 'tr' && !skip.has(row)) yield { element: row, cells: cellsIn(row), section };
      row = section.localName === 'tr' ? null : row.nextElementSibling;
    }
  }
}

function* cellsOf(bodies: readonly Element[], skip: ReadonlySet<Element>) {
  for (const { cells } of bodyRows(bodies, skip)) yield cells;
}

const isHeader = (cell: Element): boolean => cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';

/** Rows of fields to search by that stand below the header of a table without <thead>. */
const searches = (bodies: readonly Element[]): Element[] =>
  [...(bodies[0]?.children ?? [])].slice(1, 3).filter((row) => !isNamed(row) && (row.textContent ?? '').trim() === '');

/** Header rows of a table without <thead>: its first rows, where they are all headers; a row of data follows, or the data stand in another table. */
function looseHeader(bodies: readonly Element[]): Element[] {
  const first = bodies[0];
  if (!first) return [];
  const header: Element[] = [];
  let row = first.localName === 'tr' ? first : first.firstElementChild;
  for (let n = 0; row && n < 3; n++, row = row.nextElementSibling) {
    const cells = cellsIn(row);
    if (cells.length > 1 && cells.every(isHeader)) header.push(row);
    else return header;
  }
  // Where rows without end are all <th>, that tells nothing.
  return row ? [] : header;
}
