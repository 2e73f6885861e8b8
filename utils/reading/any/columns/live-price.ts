import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { readPriceCell } from '../../tables/cell.ts';
import type { Column } from '../../tables/column.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';
import { means } from '../../tables/meanings.ts';
import { withOnly } from './only-column.ts';

/** So many rows show what a column holds. */
const ROWS = 12;

/**
 * The column of the price that buyers are shown just now, 'Live price', is that of the price in a table that calls no other so: what
 * others ask for at the usual price or in a sale has been reckoned in. A row without one has none, whatever the others say.
 */
export const withLive = (columns: Column[], grid: Grid): Column[] =>
  withOnly(
    columns,
    'price',
    ({ header, role, meaning, index }) =>
      !role &&
      (!meaning || means(meaning, 'price') || 'known' in meaning) &&
      dictionary.price(header.trim(), 'live') === true &&
      isOfPrices(grid, index),
  );

/** Whether the cells of a column show amounts. */
function isOfPrices(grid: Grid, index: number): boolean {
  const reads = shownRows(grid, ROWS).flatMap(({ cells }) =>
    cells[index] ? [readPriceCell(shownIn(cells[index]).lines, {}).kind] : [],
  );
  return reads.includes('value');
}
