import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { columnsOf, means } from '../../tables/columns.ts';
import { firstRows, type Grid, type GridRow, isEmptyRow } from '../../tables/grid.ts';
import { isCode } from '../../tables/meanings.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';
import { joined, spanning } from '../../tables/title-rows.ts';

/** So many rows show how a table is made. */
const SAMPLE = 24;
/** Tables whose last column is the strip above their rows. */
const striped = new WeakSet<Grid>();

/**
 * A table of goods with a strip above each of them, over all columns, that says its code with a label: 'Item ID: 100500…'. The
 * strip is put beside the rows as one column more. One above several goods is of their shop or order, and of none of them.
 */
export function withStrips(grid: Grid, shape: Shape): Grid {
  const width = grid.headers.length;
  const rows = firstRows(grid, SAMPLE).filter((row) => spanning(row, width) || !isEmptyRow(row));
  const over = rows.flatMap((row) => spanning(row, width) ?? []);
  const [first] = rows;
  if (over.length < 2 || !first || !spanning(first, width)) return grid;
  const product = columnsOf(grid, shape).find(
    ({ role, meaning }) => role === 'product' || means(meaning, 'title'),
  )?.index;
  if (product === undefined || !over.every((strip) => saysCode(strip, shape))) return grid;
  let goods = 1;
  for (const row of rows) {
    const isStrip = spanning(row, width) !== undefined;
    // The last of those looked at may be cut.
    if (isStrip && goods !== 1) return grid;
    goods = isStrip ? 0 : goods + (row.begins[product] === false ? 0 : 1);
  }
  if (goods > 1) return grid;
  const made: Grid = {
    ...grid,
    headers: [...grid.headers, []],
    rows: () => joined(wholeGroups(grid.rows(), width, product), width, false),
  };
  striped.add(made);
  return made;
}

/** The rows of a table without those under a strip where one of them has lost a cell, the first is
 * still empty, or that of the next goods has lost its own strip. */
function* wholeGroups(rows: Iterable<GridRow>, width: number, product: number): Iterable<GridRow> {
  let group: GridRow[] = [];
  for (const row of rows) {
    if (spanning(row, width)) {
      if (isWhole(group, width, product)) yield* group;
      group = [];
    }
    group.push(row);
  }
  if (isWhole(group, width, product)) yield* group;
}

function isWhole([, ...rows]: readonly GridRow[], width: number, product: number): boolean {
  const [first] = rows;
  const shown = rows.filter((row) => !isEmptyRow(row));
  return (
    !(first && isEmptyRow(first)) &&
    shown.every(({ cells }) => cells.length === width) &&
    shown.filter(({ begins }) => begins[product] !== false).length <= 1
  );
}

const saysCode = (strip: Element, shape: Shape): boolean =>
  pairsIn(shownIn(strip).lines, shape).pairs.some(({ meaning, lines }) => isCode(meaning) && lines.length > 0);

/** The column of the strips among the others: what bears the label of a code there is one. */
export const withStripCodes = (columns: Column[], grid: Grid): Column[] =>
  striped.has(grid)
    ? columns.map((column, at) =>
        at === columns.length - 1 ? { ...column, source: 'row above', meaning: { field: 'id' } } : column,
      )
    : columns;
