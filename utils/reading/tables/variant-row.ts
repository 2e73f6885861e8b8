import { textOf } from '../shown.ts';
import { addressesIn } from './addresses.ts';
import type { GridRow } from './grid.ts';
import type { Shape } from './shape.ts';
import { leadsToItem } from './title.ts';

/** Names of rows that stand under another: of its variants. */
const nested =
  /(?:^|[^a-z])(?:variants?|variations?|child|children|sub(?:-?(?:rows?|items?))?|(?:sku|option)s?-?row|nested|indent(?:ed)?)(?![a-z])/i;
/** 'Color: Sage', '└ XL', '颜色：红'. */
const variant = /^(?:[└├↳›—–-]+ ?\S.{0,60}|[^:：]{1,24}[:：] ?\S.{0,48})$/u;

/** A row of which not all cells are there. */
export type Torn = Pick<GridRow, 'element'>;

/** What a row is worked on with. */
const controls = 'a,button,input';
/** Still to be drawn. */
const isBlank = (cell: Element): boolean => (cell.textContent ?? '').trim() === '' && !holds(cell, 'img');
const holds = (cell: Element, tag: string): boolean => cell.querySelector(tag) !== null;

/** Where a row lacks cells, what those below it are held against: it, or, if what goods show is not in it, the row above. */
export const tornRow = (row: Torn, above: Torn | undefined): Torn => (isWorked(row.element) ? row : (above ?? row));

/** Whether a row has a picture and something to work on it with. */
const isWorked = (row: Element): boolean => holds(row, 'img') && holds(row, controls);

/**
 * Whether a row is of a variant of the listing above it: it shows no picture, and its name or its place in
 * the tree says so, or the text in place of the goods where that one shows a picture, or a link and this one none; or there
 * is nothing in that place, or not yet. Such a row is no listing. `torn`: the row above where cells are missing in it, and nobody
 * knows which.
 */
export function isVariantRow(
  row: GridRow,
  above: GridRow | undefined,
  torn: Torn | undefined,
  product: number | undefined,
  shape: Shape,
): boolean {
  const over = above ?? torn;
  if (!over || product === undefined) return false;
  const cell = row.cells[product];
  const first = above?.cells[product];
  if (!cell || (above && !first) || row.begins[product] === false) return false;
  // Nearly every row has a picture of its own.
  if (holds(cell, 'img')) return false;
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  // Nothing can be done with it, where something can be with the one above.
  const isIdle = () => isWorked(over.element) && holds(first ?? over.element, 'img') && !holds(row.element, controls);
  const isBare = text === '' || (!/\d{6}/.test(text) && (variant.test(text) || isIdle()));
  const isShown = () => !first || isBlank(first) || holds(first, 'img') || (holds(first, 'a') && !holds(cell, 'a'));
  // The goods may stand in a shadow root, where no tag and no text is found from outside.
  const isVariant = isBare && isShown() ? text !== '' || textOf(cell) === '' : isNested(row, cell, above, first);
  return isVariant && !addressesIn(cell).some((address) => leadsToItem(address, shape));
}

/** Whether its name or its place in the tree puts a row below the one above it. */
function isNested(row: GridRow, cell: Element, above: GridRow | undefined, first: Element | undefined): boolean {
  const level = Number(row.element.getAttribute('aria-level') ?? Number.NaN);
  if (!above || !first) return level > 1 || isCalledNested(row, cell);
  return (
    level > Number(above.element.getAttribute('aria-level') ?? 1) ||
    (isCalledNested(row, cell) && !isCalledNested(above, first))
  );
}

const isCalledNested = ({ element }: GridRow, cell: Element): boolean =>
  nested.test(`${element.getAttribute('class') ?? ''} ${cell.firstElementChild?.getAttribute('class') ?? ''}`);
