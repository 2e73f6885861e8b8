import { COLUMNS_LIMIT, type Grid, headersOf, spanningRows, spanOf } from './grid.ts';
import { keyedColumns } from './keyed-columns.ts';

/** A table of ARIA roles, whatever its elements: rows of one `aria-rowindex`, or of one `row-id`, are one row, even in several containers. */
export function ariaGrid(table: Element): Grid {
  const own = (element: Element) =>
    (element.parentElement?.closest('[role="table"],[role="grid"],[role="treegrid"]') ?? table) === table;
  const rows = [...table.querySelectorAll('[role="row"]')].filter(own);
  const heads: Element[][] = [];
  const body: { element: Element; cells: Element[]; section: Element }[] = [];
  const byIndex = new Map<string, Element[]>();
  for (const row of rows) {
    const headers = cellsOf(row, headerRoles);
    const cells = cellsOf(row, cellRoles);
    const isHeader = headers.length > 0 && cells.every((cell) => cell.getAttribute('role') === 'rowheader');
    if (!isHeader && cells.length === 0) continue;
    // Rows that bear a name of their own may be counted from another number than those of the header.
    const id = row.getAttribute('row-id');
    const index = row.getAttribute('aria-rowindex') ?? (id && `#${id}`);
    const same = index === null ? undefined : byIndex.get(index);
    if (same) {
      same.push(...(isHeader ? headers : cells));
      continue;
    }
    const found = isHeader ? headers : cells;
    if (index !== null) byIndex.set(index, found);
    if (isHeader) heads.push(found);
    else body.push({ element: row, cells: found, section: row.parentElement ?? table });
  }
  // Some grids have column headers without a row around them.
  if (heads.length === 0) {
    const bare = [...table.querySelectorAll(HEADER)].filter(own);
    if (bare.length > 0) heads.push(bare);
  }
  // Grids that draw only what is in sight put rows where there is room, and a style puts them in order.
  body.sort((one, other) => placeOfRow(one.element) - placeOfRow(other.element) || 0);
  const first = body[0]?.cells ?? [];
  const isIndexed = [...heads.flat(), ...first].every((cell) => cell.hasAttribute('aria-colindex'));
  const named = isIndexed ? undefined : keyedColumns([...table.querySelectorAll(HEADER)].filter(own), first);
  const placeOf = named?.placeOf ?? (isIndexed ? columnOf : undefined);
  return {
    element: table,
    headers: named?.headers.map((header) => [header]) ?? (isIndexed ? byColumn(heads) : headersOf(heads)),
    size: body.length,
    ...(placeOf ? { numbered: true as const } : {}),
    rows: () => (placeOf ? placedRows(body, placeOf) : spanningRows(body)),
  };
}

const placeOfRow = (row: Element): number => Number(row.getAttribute('row-index') ?? Number.NaN);

const HEADER = '[role="columnheader"]';
const headerRoles = /^columnheader$/;
const cellRoles = /^(cell|gridcell|rowheader)$/;

/** The cells of a row, through wrappers without a role. */
function cellsOf(row: Element, roles: RegExp): Element[] {
  const found: Element[] = [];
  const look = (element: Element, depth: number) => {
    for (const child of element.children) {
      const role = child.getAttribute('role') ?? '';
      if (roles.test(role)) found.push(child);
      else if (depth < 3 && (role === '' || role === 'presentation' || role === 'none')) look(child, depth + 1);
    }
  };
  look(row, 0);
  return found;
}

const columnOf = (cell: Element): number => Math.min(spanOf(cell, 'aria-colindex'), COLUMNS_LIMIT) - 1;

function byColumn(rows: readonly (readonly Element[])[]): Element[][] {
  const columns: Element[][] = [];
  for (const cell of rows.flat()) {
    for (let n = 0; n < Math.min(spanOf(cell, 'aria-colspan'), COLUMNS_LIMIT); n++) {
      const column = columnOf(cell) + n;
      while (columns.length <= column) columns.push([]);
      columns[column]?.push(cell);
    }
  }
  return columns;
}

function* placedRows(
  rows: readonly { element: Element; cells: readonly Element[]; section: Element }[],
  placeOf: (cell: Element) => number,
) {
  for (const { element, cells: found, section } of rows) {
    const cells: (Element | undefined)[] = [];
    const begins: boolean[] = [];
    for (const cell of found) {
      // Two cells that claim one column: the first, which is not the pinned copy's.
      const column = placeOf(cell);
      if (column < 0) continue;
      cells[column] ??= cell;
      begins[column] = true;
    }
    yield { element, cells, begins, section };
  }
}

/** A table of custom elements by Amazon's names: kat-table-head, kat-table-body, kat-table-row, kat-table-cell. */
export function katGrid(table: Element): Grid {
  const rows = [...table.querySelectorAll('kat-table-row')].filter((row) => row.closest('kat-table') === table);
  const isHead = (row: Element) => row.parentElement?.localName === 'kat-table-head';
  const cells = (row: Element) => [...row.children].filter(({ localName }) => localName === 'kat-table-cell');
  const body = rows.filter((row) => !isHead(row));
  return {
    element: table,
    headers: headersOf(rows.filter(isHead).map(cells)),
    size: body.length,
    rows: () =>
      spanningRows(
        body.map((element) => ({ element, cells: cells(element), section: element.parentElement ?? table })),
      ),
  };
}
