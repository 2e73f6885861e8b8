import { type Column, isField } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';

/**
 * A row whose cells stand under their headers; undefined where cells or headers are missing and nobody knows which. Boxes to
 * tick before the first header, and buttons behind the last, often have none above them.
 */
export function aligned(row: GridRow, grid: Grid, columns: readonly Column[]): GridRow | undefined {
  const width = grid.headers.length;
  if (grid.numbered || row.cells.length === width) return row;
  const from = columns[0]?.header !== '' && isTick(row.cells[0]) ? 1 : 0;
  const last = columns[width - 1]?.meaning;
  const isCounted = isField(last) && !named.has(last.field);
  const to = isCounted && isButtons(row.cells[row.cells.length - 1]) ? row.cells.length - 1 : row.cells.length;
  return to - from === width
    ? { ...row, cells: row.cells.slice(from, to), begins: row.begins.slice(from, to) }
    : undefined;
}

/** Fields whose cells may hold no figure. */
const named = new Set<string>(['title', 'image', 'brand', 'category', 'id', 'sku', 'parent']);

const isTick = (cell: Element | undefined): boolean =>
  cell !== undefined &&
  (cell.textContent ?? '').trim() === '' &&
  cell.querySelector('input[type="checkbox"],[role="checkbox"]') !== null;

const isButtons = (cell: Element | undefined): boolean =>
  cell !== undefined &&
  !/\p{N}/u.test((cell.textContent ?? '').slice(0, 500)) &&
  (cell.querySelector('button,[role="button"]') !== null || cell.querySelectorAll('a').length > 1);
