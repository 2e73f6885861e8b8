import type { Column } from './columns.ts';
import { means } from './columns.ts';
import type { Grid } from './grid.ts';
import { isEmptyRow } from './grids.ts';
import type { LabelField } from './lexicon/index.ts';

const ofGoods: readonly LabelField[] = ['id', 'sku', 'price', 'stock', 'image'];

/** What the rows of a table are: listings; orders, returns or reviews, whose figures are not the listings'; or people. */
export type TableKind = 'listings' | 'events' | 'people';

/** What the rows of a table are, by its headers and by what stands below those that may be of people. */
export function kindOf(grid: Grid, columns: readonly Column[]): TableKind {
  if (columns.some(({ role }) => role === 'event')) return 'events';
  const isOfGoods = columns.some(
    ({ role, meaning }) =>
      (role === 'product' && !means(meaning, 'title')) || ofGoods.some((field) => means(meaning, field)),
  );
  const hasPeople = columns.some(
    ({ role, index }) => role === 'person' || (role === 'buyer' && !isCounted(grid, index)),
  );
  return hasPeople && !isOfGoods ? 'people' : 'listings';
}

/** Whether figures stand below a header, and no words. */
function isCounted(grid: Grid, index: number): boolean {
  const texts: string[] = [];
  for (const row of grid.rows()) {
    if (!isEmptyRow(row)) texts.push((row.cells[index]?.textContent ?? '').trim().slice(0, 200));
    if (texts.length === 3) break;
  }
  return texts.some((text) => /\p{N}/u.test(text)) && texts.every((text) => !/\p{L}{4}/u.test(text));
}
