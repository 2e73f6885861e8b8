import type { Column } from '../../tables/column.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 12;

/**
 * A column that is there twice, the second time with nothing in it: tables that pin some columns to a side keep the place of all
 * the others there. Such a copy says nothing, not even that nobody knows which of two is meant.
 */
export function withoutEmptyCopies(columns: Column[], grid: Grid): Column[] {
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(header, (counts.get(header) ?? 0) + 1);
  const named = columns.filter(({ header }) => header !== '' && (counts.get(header) ?? 0) > 1);
  if (named.length === 0) return columns;
  const rows = shownRows(grid, ROWS);
  const isEmpty = ({ index }: Column): boolean =>
    rows.every(({ cells: { [index]: cell } }) => cell && !cell.textContent?.trim() && !cell.querySelector('img,input'));
  const empty = named.filter(isEmpty);
  const isCopy = (column: Column): boolean =>
    empty.includes(column) && named.some((other) => other.header === column.header && !empty.includes(other));
  return columns.map((column) =>
    isCopy(column) ? { index: column.index, header: '', source: column.source } : column,
  );
}
