import type { Column } from '../../tables/column.ts';
import { type Grid, type GridRow, shownRows } from '../../tables/grid.ts';
import { isCode, isField } from '../../tables/meanings.ts';

/** So many rows show what a column holds. */
const ROWS = 5;
/** A name of goods has two words at least, or so many signs of a script that writes without spaces. */
const name = /^(?=.{10})\S+ .*\S|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].{5}/su;

/**
 * The column of the goods in a table in which no header says which it is: the only one under an empty or unknown header where
 * each row has a link with a name of its own, beside a code and another field of goods.
 */
export function withGoods(columns: Column[], grid: Grid): Column[] {
  if (columns.some(({ role }) => role === 'product')) return columns;
  const fields = columns.filter(({ meaning }) => isField(meaning));
  if (fields.length < 2 || !fields.some(({ meaning }) => meaning && isCode(meaning))) return columns;
  const rows = shownRows(grid, ROWS);
  const found = columns.filter(
    ({ meaning, parts, role, index }) => !meaning && !parts && !role && isNamed(rows, index),
  );
  const [first, ...copies] = found;
  if (!first || copies.some(({ header }) => header !== first.header || header === '')) return columns;
  return columns.map((column) => (column === first ? { ...column, role: 'product' as const } : column));
}

/** Whether each row has a link in a column that says what no other says. */
function isNamed(rows: readonly GridRow[], index: number): boolean {
  const names = rows.map(({ cells }) => namesIn(cells[index]));
  return rows.length > 1 && names.every(({ length }) => length === 1) && new Set(names.flat()).size === rows.length;
}

const namesIn = (cell: Element | undefined): string[] =>
  [...(cell?.querySelectorAll('a') ?? [])]
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => name.test(text));
