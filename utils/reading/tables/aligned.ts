import type { Column } from './column.ts';
import { isField, means } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';

/**
 * A row whose cells stand under their headers; undefined where cells or headers are missing and nobody knows which. Boxes to
 * tick and pictures before the first header, and buttons behind the last, often have none above them.
 */
export function aligned(row: GridRow, grid: Grid, columns: readonly Column[]): GridRow | undefined {
  const width = grid.headers.length;
  if (grid.numbered || row.cells.length === width) return withPicture(row, columns);
  // 'Select all' is a name of the boxes to tick themselves.
  const isKnown = columns[0]?.role === 'product' || isField(columns[0]?.meaning);
  const tick = isKnown && isTick(row.cells[0]) ? 1 : 0;
  const last = columns[width - 1]?.meaning;
  const isCounted = isField(last) && !named.has(last.field);
  const to = isCounted && isButtons(row.cells[row.cells.length - 1]) ? row.cells.length - 1 : row.cells.length;
  const picture = row.cells[tick];
  const from = to - tick === width + 1 && isPicture(picture) && beginsWithGoods(columns) ? tick + 1 : tick;
  return to - from === width
    ? {
        ...row,
        cells: row.cells.slice(from, to),
        begins: row.begins.slice(from, to),
        ...(from > tick && picture ? { picture } : {}),
      }
    : undefined;
}

/** A row with the picture that stands under no header just before the goods, where no column is of pictures. */
function withPicture(row: GridRow, columns: readonly Column[]): GridRow {
  const at = columns.findIndex(({ role }) => role === 'product') - 1;
  if (at < 0 || columns[at]?.header !== '' || columns.some(({ meaning }) => means(meaning, 'image'))) return row;
  const picture = row.cells[at];
  return picture && isPicture(picture) ? { ...row, picture } : row;
}

/** Whether the first column is that of the goods, and no other is of their names or pictures. */
const beginsWithGoods = ([first, ...others]: readonly Column[]): boolean =>
  first?.role === 'product' &&
  !others.some(({ role, meaning }) => role === 'product' || role === 'name' || means(meaning, 'image'));

/** How many cells at the head of a row may stand under no header: a box to tick, a picture. */
export const APART_MAX = 2;

/** Whether so many cells at the head of a row are such. */
export const areApart = (cells: readonly Element[], count: number): boolean =>
  count <= APART_MAX && cells.slice(0, count).every((cell) => isTick(cell) || isPicture(cell));

/** Fields whose cells may hold no figure. */
const named = new Set<string>(['title', 'image', 'brand', 'category', 'id', 'sku', 'parent']);

const isTick = (cell: Element | undefined): boolean =>
  cell !== undefined &&
  (cell.textContent ?? '').trim() === '' &&
  (cell.matches('input[type="checkbox"],[role="checkbox"]') ||
    cell.querySelector('input[type="checkbox"],[role="checkbox"]') !== null);

const isPicture = (cell: Element | undefined): boolean =>
  cell !== undefined &&
  (cell.textContent ?? '').trim() === '' &&
  (cell.localName === 'img' || [...cell.querySelectorAll('img,[style]')].filter(isDrawing).length === 1);

const isDrawing = (element: Element): boolean =>
  element.localName === 'img' || (element.getAttribute('style') ?? '').includes('url(');

const isButtons = (cell: Element | undefined): boolean =>
  cell !== undefined &&
  !/\p{N}/u.test((cell.textContent ?? '').slice(0, 500)) &&
  (cell.querySelector('button,[role="button"]') !== null || cell.querySelectorAll('a').length > 1);
