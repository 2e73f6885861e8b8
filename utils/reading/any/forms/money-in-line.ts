import { squeeze } from '../../../text/normal.ts';
import { held } from '../../forms/control.ts';
import { fieldsOf, isAside } from '../../forms/controls.ts';
import { labelsOf } from '../../forms/label.ts';
import { tabsBefore } from '../../forms/tabs.ts';
import { isCurrency } from '../../tables/cell.ts';
import { labelHere, means } from '../../tables/columns.ts';
import { type FieldsHint, putFields } from '../../tables/fields.ts';
import type { Draft } from '../../tables/identity.ts';
import type { Shape } from '../../tables/shape.ts';

/**
 * The price of the one field for it, whose money stands in the text right behind or before it, with more in its line: '7,480 円' and a
 * box to tick for the tax. Of figures like those alone nobody knows whether they are thousands.
 */
export function putPriceInLine(draft: Draft, page: Document, shape: Shape, money: Omit<FieldsHint, 'variants'>): void {
  const [field, ...more] = fieldsOf(page).filter(
    (each) => !isAside(each) && held(each) !== '' && tabsBefore(each) !== undefined && isOfPrice(each, shape),
  );
  const sign = field && more.length === 0 ? signIn(field) : undefined;
  if (!field || !sign) return;
  const text = squeeze(held(field));
  const lines = [
    { text: sign, parts: [{ text: sign, element: field }] },
    { text, parts: [{ text, element: field, typed: true as const }] },
  ];
  const seen = { field: 'price' as const, row: 1, header: '', source: `label "${labelsOf(field)[0]?.text}"`, lines };
  putFields(draft, [seen], { ...money, variants: false }, []);
}

const isOfPrice = (field: Element, shape: Shape): boolean =>
  means(labelHere(labelsOf(field)[0]?.text ?? '', shape), 'price');

/** The sign or word of money in the very text before or behind a field. */
export function signIn(field: Element): string | undefined {
  const signs = [field.previousSibling, field.nextSibling].flatMap((node) => {
    const text = node?.nodeType === 3 ? squeeze((node.textContent ?? '').slice(0, 80)) : '';
    const bare = text.replace(/ ?[(（][^()（）]*[)）]$/, '');
    return bare !== '' && isCurrency(bare) ? [bare] : [];
  });
  return signs.length === 1 ? signs[0] : undefined;
}
