import type { Grid, GridRow } from '../../tables/grid.ts';

/** So many listings show how a table is made. */
const SAMPLE = 4;
/** At most this many rows stand under as many rows of headers. */
const ROWS_MAX = 6;

/**
 * A table in which each listing has as many rows as the header has, made as those are: each of its cells stands under the header
 * in the same place, be it in the second row or the third. Undefined for any other.
 */
export function mirrored({ element: table }: Grid): Grid | undefined {
  const head = table.localName === 'table' ? table.querySelector(':scope > thead') : null;
  const heads = head && head.childElementCount <= ROWS_MAX ? [...rowsIn(head)] : [];
  const height = heads.length;
  // Headings of groups over headers stand over rows that are one to a listing.
  if (height < 2 || !isOpening(heads[0], height)) return undefined;
  const make = heads.map(makeOf);
  const isWhole = (rows: readonly Element[]): boolean =>
    rows.length === height && rows.every((row, at) => makeOf(row) === make[at]);
  const bodies = [...table.children].filter(({ localName }) => localName === 'tbody');
  let looked = 0;
  for (const rows of groupsIn(bodies, height)) {
    if (!isWhole(rows)) return undefined;
    if (++looked === SAMPLE) break;
  }
  if (looked === 0) return undefined;
  return {
    element: table,
    headers: heads.flatMap(cellsIn).map((cell) => [cell]),
    size: Math.ceil(bodies.reduce((sum, { childElementCount }) => sum + childElementCount, 0) / height),
    *rows() {
      for (const rows of groupsIn(bodies, height)) if (isWhole(rows)) yield rowOf(rows);
    },
  };
}

function rowOf(rows: readonly Element[]): GridRow {
  const [element] = rows as [Element];
  const cells = rows.flatMap(cellsIn);
  return { element, cells, begins: cells.map(() => true), section: element.parentElement ?? element };
}

/** Whether a row has a cell as high as a whole listing: then it is the first of one. */
const isOpening = (row: Element | undefined, height: number): boolean =>
  cellsIn(row).some(({ rowSpan }) => rowSpan === height);

/** The rows of each listing in turn; of a table of 100,000 no more than are asked for. */
function* groupsIn(bodies: readonly Element[], height: number): Iterable<Element[]> {
  for (const body of bodies) {
    let group: Element[] = [];
    for (const row of rowsIn(body)) {
      if (group.length > 0 && isOpening(row, height)) {
        yield group;
        group = [];
      }
      group.push(row);
    }
    if (group.length > 0) yield group;
  }
}

function* rowsIn(section: Element): Iterable<Element> {
  for (let row = section.firstElementChild; row; row = row.nextElementSibling) if (row.localName === 'tr') yield row;
}

const cellsIn = (row: Element | undefined): HTMLTableCellElement[] =>
  [...(row?.children ?? [])].filter(
    (cell) => cell.localName === 'td' || cell.localName === 'th',
  ) as HTMLTableCellElement[];

/** How wide and high the cells of a row are. */
const makeOf = (row: Element): string =>
  cellsIn(row)
    .map(({ colSpan, rowSpan }) => `${colSpan} ${rowSpan}`)
    .join();
