import { shownIn } from '../../shown.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { pairsIn } from '../../tables/pairs.ts';
import type { Shape } from '../../tables/shape.ts';

/** So many rows show what a column holds, and so many must agree. */
const ROWS = 8;
const ROWS_MIN = 3;
/** Capitals and figures that a marketplace puts together; what sellers make up has strokes in it, or is short. */
const made = /^(?=(?:[A-Z]*\d){4})(?=\d*[A-Z])[A-Z0-9]{10,24}$/;

/**
 * The codes that stand beside the names of goods without a label are the marketplace's own where the seller's are labelled in
 * the same cells, and each row has one of its own of the same length: marketplaces make their codes alike.
 */
export function withUnnamedCode(columns: Column[], grid: Grid, shape: Shape): Column[] {
  const [goods, ...more] = columns.filter(({ role }) => role === 'product');
  const isKnown = columns.some(({ meaning, parts }) => [meaning, ...(parts ?? [])].some((each) => means(each, 'id')));
  if (!goods || more.length > 0 || goods.code || isKnown) return columns;
  const rows = shownRows(grid, ROWS).flatMap(({ cells: { [goods.index]: cell } }) => {
    const { pairs, rest } = pairsIn(cell ? shownIn(cell).lines : [], shape);
    if (!pairs.some(({ meaning }) => means(meaning, 'sku'))) return [];
    return [rest.flatMap(({ parts }) => parts.flatMap(({ text }) => (made.test(text) ? [text] : [])))];
  });
  const codes = new Set(rows.flat());
  const isMade =
    rows.length >= ROWS_MIN &&
    rows.every(({ length }) => length === 1) &&
    codes.size === rows.length &&
    new Set([...codes].map(({ length }) => length)).size === 1;
  return isMade
    ? columns.map((column) => (column === goods ? { ...column, code: { field: 'id' as const } } : column))
    : columns;
}
