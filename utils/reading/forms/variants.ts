import { shownIn } from '../shown.ts';
import { aligned } from '../tables/aligned.ts';
import { columnsOf, isField, means } from '../tables/columns.ts';
import { type FieldsHint, putFields, type Seen } from '../tables/fields.ts';
import { isEmptyRow } from '../tables/grid.ts';
import { gridsOf } from '../tables/grids.ts';
import { codeIn, type Draft, isCode, keyOfCode, putCode } from '../tables/identity.ts';
import type { FormShape } from './form-shape.ts';

/** At most this many variants are looked at. */
const VARIANTS_LIMIT = 500;

const inputs = 'input,textarea,select,[contenteditable="true"],[role="spinbutton"],kat-input';

/** The price of a listing whose variants stand in a table of the form: from the lowest to the highest. Of an only one its stock and code too. */
export function putVariants(
  draft: Draft,
  page: Document,
  shape: FormShape,
  money: Omit<FieldsHint, 'variants'>,
  grids = gridsOf(page, shape),
): void {
  for (const grid of grids) {
    const columns = columnsOf(grid, shape);
    // A table of goods with ids of their own is not of the variants of this one.
    if (columns.some(({ meaning }) => meaning && isCode(meaning) && keyOfCode(meaning) === 'id')) continue;
    const [column, ...more] = columns.filter(({ meaning }) => means(meaning, 'price'));
    if (!column || more.length > 0 || !isField(column.meaning)) continue;
    const seen: Seen[] = [];
    let only: readonly (Element | undefined)[] = [];
    let isForm = false;
    for (const drawn of grid.rows()) {
      // A variant that is still to come may be the cheapest; of one that lacks a cell nobody knows which is its price.
      if (drawn.element.getAttribute('aria-hidden') === 'true') continue;
      isForm ||= drawn.element.querySelector(inputs) !== null;
      const row = aligned(drawn, grid, columns);
      if (isEmptyRow(drawn) || !row) return;
      const cell = row.cells[column.index];
      // One wide cell says something of the whole table.
      if (!cell && row.cells.some(Boolean)) return;
      if (!cell || row.begins[column.index] === false) continue;
      only = seen.length === 0 ? row.cells : [];
      seen.push({ ...column, ...column.meaning, row: seen.length + 1, lines: shownIn(cell).lines });
      if (seen.length > VARIANTS_LIMIT) return;
    }
    // What nobody can type or tick in is no part of a form: others sell the same at such prices, or it was sold so before.
    if (seen.length === 0 || !isForm) continue;
    for (const { index, meaning, header, source } of only.length > 0 ? columns : []) {
      const { lines } = only[index] ? shownIn(only[index]) : { lines: [] };
      const code = meaning && isCode(meaning) ? codeIn(lines, meaning, shape) : undefined;
      if (meaning && code) putCode(draft, meaning, code, source);
      if (isField(meaning) && means(meaning, 'stock') && draft.stock === undefined)
        seen.push({ ...meaning, row: 1, header, source, lines });
    }
    putFields(draft, seen, { ...money, variants: true }, []);
    return;
  }
}
