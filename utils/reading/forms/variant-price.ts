import { shownIn } from '../shown.ts';
import { aligned } from '../tables/aligned.ts';
import { columnsOf, isField, means } from '../tables/columns.ts';
import { type FieldsHint, putFields, type Seen } from '../tables/fields.ts';
import { isEmptyRow } from '../tables/grid.ts';
import { gridsOf } from '../tables/grids.ts';
import { type Draft, isCode, keyOfCode } from '../tables/identity.ts';
import type { FormShape } from './form-shape.ts';

/** At most this many variants are looked at. */
const VARIANTS_LIMIT = 500;

/** The price of a listing whose variants stand in a table of the form: from the lowest to the highest. */
export function putVariantPrice(
  draft: Draft,
  page: Document,
  shape: FormShape,
  money: Omit<FieldsHint, 'variants'>,
): void {
  for (const grid of gridsOf(page, shape)) {
    const columns = columnsOf(grid, shape);
    // A table of goods with ids of their own is not of the variants of this one.
    if (columns.some(({ meaning }) => meaning && isCode(meaning) && keyOfCode(meaning) === 'id')) continue;
    const [column, ...more] = columns.filter(({ meaning }) => means(meaning, 'price'));
    if (!column || more.length > 0 || !isField(column.meaning)) continue;
    const seen: Seen[] = [];
    for (const drawn of grid.rows()) {
      // A variant that is still to come may be the cheapest; of one that lacks a cell nobody knows which is its price.
      if (drawn.element.getAttribute('aria-hidden') === 'true') continue;
      const row = aligned(drawn, grid, columns);
      if (isEmptyRow(drawn) || !row) return;
      const cell = row.cells[column.index];
      // One wide cell says something of the whole table.
      if (!cell && row.cells.some(Boolean)) return;
      if (!cell || row.begins[column.index] === false) continue;
      const { currency } = column.meaning;
      const source = `column "${column.header}"`;
      seen.push({
        field: 'price',
        row: seen.length + 1,
        header: column.header,
        source,
        currency,
        lines: shownIn(cell).lines,
      });
      if (seen.length > VARIANTS_LIMIT) return;
    }
    if (seen.length === 0) continue;
    putFields(draft, seen, { ...money, variants: true }, []);
    return;
  }
}
