import { shownIn } from '../shown.ts';
import { aligned } from '../tables/aligned.ts';
import { columnsOf, isField, means } from '../tables/columns.ts';
import { putFields, type Seen } from '../tables/fields.ts';
import { gridsOf } from '../tables/grids.ts';
import type { Draft } from '../tables/identity.ts';
import type { FormShape } from './form-shape.ts';

/**
 * How many there are, where the form says it in a table of the places they lie in: that of the one place. Of several nobody
 * knows which of them sell, and a table that has prices, codes or names is of variants.
 */
export function putStockInTable(draft: Draft, page: Document, shape: FormShape): void {
  if (draft.stock !== undefined) return;
  for (const grid of gridsOf(page, shape)) {
    const columns = columnsOf(grid, shape);
    const stocks = columns.filter(({ meaning }) => means(meaning, 'stock'));
    const isOfVariants = columns.some(({ meaning }) =>
      (['price', 'sku', 'id', 'title'] as const).some((field) => means(meaning, field)),
    );
    const rows = [...grid.rows()];
    const row = rows[0] && aligned(rows[0], grid, columns);
    if (stocks.length === 0 || isOfVariants || rows.length !== 1 || !row) continue;
    const seen = stocks.flatMap(({ index, meaning, header, source }): Seen[] => {
      const cell = row.cells[index];
      return cell && isField(meaning) ? [{ ...meaning, row: 1, header, source, lines: shownIn(cell).lines }] : [];
    });
    putFields(draft, seen, { storeCurrency: undefined, currencies: [], period: null, variants: false }, []);
    return;
  }
}
