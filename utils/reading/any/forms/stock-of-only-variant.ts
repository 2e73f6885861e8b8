import type { FormShape } from '../../forms/form-shape.ts';
import { putVariants } from '../../forms/variants.ts';
import type { FieldsHint } from '../../tables/fields.ts';
import { type Draft, emptyDraft } from '../../tables/identity.ts';

/**
 * How many there are, where the form has a field for the price and a table of variants with but one row: that of the same price is the
 * listing itself.
 */
export function putStockOfOnly(
  draft: Draft,
  page: Document,
  shape: FormShape,
  money: Omit<FieldsHint, 'variants'>,
): void {
  if (!draft.price || draft.price.max) return;
  const only = emptyDraft();
  putVariants(only, page, shape, money);
  if (only.stock === undefined || Number(only.price?.amount) !== Number(draft.price.amount) || only.price?.max) return;
  draft.stock = only.stock;
  draft.sources.stock = only.sources.stock ?? 'table';
}
