import type { Price } from '../../listing.ts';
import { at, parseLoose } from '../data/embedded.ts';

/** The longest list of variants that is looked through. */
const TEXT_LIMIT = 2_000_000;

/**
 * What a range of variants comes to where the form they are bought with has one chosen already: its price as the form's own
 * list says it, if the page shows that; else nothing, as the range is no longer asked. Undefined where none is chosen.
 */
export function ofChosen(
  range: Price,
  page: Document,
  url: URL,
  shown: readonly { price: Price }[],
): { price?: Price } | undefined {
  const form = page.querySelector('form[data-product_variations],form.variations_form');
  const id = form?.querySelector('input[name="variation_id"]')?.getAttribute('value') ?? '';
  const isSelected = [...(form?.querySelectorAll('option[selected]') ?? [])].some((one) => one.getAttribute('value'));
  const isAddressed = [...url.searchParams].some(([name, value]) => name.startsWith('attribute_') && value !== '');
  if (!Number(id) && !isSelected && !isAddressed) return undefined;
  const listed = (form?.getAttribute('data-product_variations') ?? '').slice(0, TEXT_LIMIT);
  const variants = [Number(id) ? parseLoose(listed) : []].flat();
  const variant = variants.find((one) => String(at(one, 'variation_id')) === id);
  const amount = Number(at(variant, 'display_price'));
  const found = shown.find(
    ({ price }) => !price.max && price.currency === range.currency && Number(price.amount) === amount,
  );
  return found ? { price: found.price } : {};
}
