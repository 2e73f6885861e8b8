import { isDrawn } from '../drawn.ts';
import type { Column } from './column.ts';
import { isField, means } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';

/**
 * A row whose cells stand under their headers; undefined where cells or headers are missing and nobody knows which. Boxes to
 * tick and pictures before the first header, and buttons behind the last, often have none above them.
 */
export function aligned(row: GridRow, grid: Grid, columns: readonly Column[]): GridRow | undefined {
  const width = grid.headers.length;
  if (!grid.numbered && row.cells.length === width && isUnderUnseen(row, grid)) return undefined;
  if (grid.numbered || row.cells.length === width) return withPicture(row, columns);
  return withoutHidden(row, grid) ?? withoutEnds(row, width, columns);
}

/** Of each header row, the places of names that are not drawn, where others are. */
const unseen = new WeakMap<Grid['headers'], readonly number[]>();
function unseenIn(headers: Grid['headers']): readonly number[] {
  const places = unseen.get(headers) ?? headers.flatMap((cells, at) => (cells.some(isUnseenName) ? [at] : []));
  unseen.set(headers, places);
  return places.length < headers.length ? places : [];
}

const isUnseenName = (cell: Element): boolean => (cell.textContent ?? '').trim() !== '' && !isDrawn(cell);

/** Whether a cell that is drawn stands under a header that is not: then one that was over it is missing. */
const isUnderUnseen = ({ cells }: GridRow, { headers }: Grid): boolean =>
  unseenIn(headers).some((at) => cells[at] && isDrawn(cells[at]));

/** A row whose cells stand under their headers once what is not drawn is left out of both. */
function withoutHidden(row: GridRow, { headers }: Grid): GridRow | undefined {
  const shown = row.cells.flatMap((cell, at) => (cell && !isDrawn(cell) ? [] : [at]));
  const places = headers.flatMap((cells, at) => (cells.length > 0 && !cells.every(isDrawn) ? [] : [at]));
  const under = shown.length === headers.length ? headers.map((_, at) => at) : places;
  if (shown.length !== under.length || (shown.length === row.cells.length && under.length === headers.length))
    return undefined;
  const at = (index: number) => shown[under.indexOf(index)] ?? Number.NaN;
  return {
    ...row,
    cells: headers.map((_, index) => row.cells[at(index)]),
    begins: headers.map((_, index) => row.begins[at(index)] ?? false),
  };
}

/** A row without what stands at its ends under no header. */
function withoutEnds(row: GridRow, width: number, columns: readonly Column[]): GridRow | undefined {
  // 'Select all' is a name of the boxes to tick themselves.
  const isKnown = columns[0]?.role === 'product' || isField(columns[0]?.meaning);
  const tick = isKnown && isTick(row.cells[0]) ? 1 : 0;
  const last = columns[width - 1]?.meaning;
  const isCounted = isField(last) && !named.has(last.field);
  const to = isCounted && isButtons(row.cells[row.cells.length - 1]) ? row.cells.length - 1 : row.cells.length;
  const picture = row.cells[tick];
  const from = to - tick === width + 1 && isPicture(picture) && beginsWithGoods(columns) ? tick + 1 : tick;
  if (to - from === width) return { ...sliced(row, from, to), ...(from > tick && picture ? { picture } : {}) };
  // All that says nothing at both ends, where that is just as much as stands under no header.
  const begin = row.cells.findIndex((cell) => !isMute(cell));
  const end = row.cells.findLastIndex((cell) => !isMute(cell)) + 1;
  return isKnown && isCounted && end - begin === width ? sliced(row, begin, end) : undefined;
}

const sliced = (row: GridRow, from: number, to: number): GridRow => ({
  ...row,
  cells: row.cells.slice(from, to),
  begins: row.begins.slice(from, to),
});

/** A cell of signs to press, to tick or to drag by, with no word, number or picture in it; one that is empty, or has a dash, may be a value. */
const isMute = (cell: Element | undefined): boolean => {
  const text = (cell?.textContent ?? '').slice(0, 500).trim();
  return (
    /^[⋮⠿☰≡]+$/.test(text) ||
    (text === '' && cell?.querySelector('img') === null && cell.querySelector(pressed) !== null)
  );
};
const pressed = 'a[href],button,[role="button"],input[type="checkbox"]';

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
  (cell.localName === 'img' ||
    // Most cells hold none, which is soon seen.
    (cell.querySelector(drawings) !== null && [...cell.querySelectorAll(drawings)].filter(isDrawing).length === 1)) &&
  (cell.textContent ?? '').trim() === '';

const drawings = 'img,[style]';

const isDrawing = (element: Element): boolean =>
  element.localName === 'img' || (element.getAttribute('style') ?? '').includes('url(');

const isButtons = (cell: Element | undefined): boolean =>
  cell !== undefined &&
  !/\p{N}/u.test((cell.textContent ?? '').slice(0, 500)) &&
  (cell.querySelector('button,[role="button"]') !== null || cell.querySelectorAll('a').length > 1);
