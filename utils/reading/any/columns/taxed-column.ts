import { dictionary } from '../../dictionary.ts';
import { shownIn } from '../../shown.ts';
import { readPriceCell } from '../../tables/cell.ts';
import type { Column } from '../../tables/column.ts';
import { means } from '../../tables/columns.ts';
import { type Grid, shownRows } from '../../tables/grid.ts';

/** So many rows show what a column holds. */
const ROWS = 5;

/**
 * Of two columns of prices, one of which says that the tax is in it, that one is what buyers pay; the other is without the tax where
 * it asks no more in any row, and less in some.
 */
export function withTaxed(columns: Column[], grid: Grid): Column[] {
  const prices = columns.filter(({ meaning, role }) => !role && means(meaning, 'price'));
  const [taxed, ...more] = prices.filter(({ header }) => dictionary.price(header, 'taxed') === true);
  const [net, ...others] = prices.filter((column) => column !== taxed);
  if (!taxed || more.length > 0 || !net || others.length > 0) return columns;
  const pairs = shownRows(grid, ROWS).flatMap(({ cells }) => {
    const [before, after] = [amountIn(cells[net.index]), amountIn(cells[taxed.index])];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  const isNet =
    pairs.every(({ before, after }) => before <= after) && pairs.some(({ before, after }) => before < after);
  return isNet
    ? columns.map((column) => (column === net ? { ...column, meaning: { known: 'price without tax' } } : column))
    : columns;
}

function amountIn(cell: Element | undefined): number | undefined {
  const read = cell && readPriceCell(shownIn(cell).lines, {});
  return read?.kind === 'value' && !read.value.max ? Number(read.value.amount) : undefined;
}
