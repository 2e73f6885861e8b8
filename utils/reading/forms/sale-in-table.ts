import { dictionary } from '../dictionary.ts';
import { textOf } from '../shown.ts';
import { columnsOf } from '../tables/columns.ts';
import { gridsOf } from '../tables/grids.ts';
import type { Draft } from '../tables/identity.ts';
import type { FormShape } from './form-shape.ts';

/**
 * Takes the price away that a table of variants said, where a column of it holds that of a sale: which of the two is asked hangs on
 * days.
 */
export function withoutPriceOnSale(draft: Draft, page: Document, shape: FormShape): void {
  const holdsSale = gridsOf(page, shape).some((grid) => {
    const sales = columnsOf(grid, shape).filter(({ header }) => dictionary.price(header, 'sale'));
    return sales.some(({ index }) =>
      [...grid.rows()].some(({ cells: { [index]: cell } }) => cell && /\d/.test(textOf(cell))),
    );
  });
  if (!holdsSale) return;
  delete draft.price;
  delete draft.sources.price;
}
