import type { Price } from '../../listing.ts';
import { isFormer } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isBoxedWithOthers } from '../others.ts';
import { moneyAt } from '../values.ts';
import { apart } from './leading-price.ts';
import { moneyOn } from './undercut.ts';

/** At most this many elements are looked at for an amount that no name of a class announces. */
const ELEMENTS_LIMIT = 20_000;

/** Whether a part of the page that says nothing else shows an amount, not struck through; other amounts; or no money at all. */
export function standsOn(
  page: Document,
  heading: Element | undefined,
  { amount, max }: Pick<Price, 'amount' | 'max'>,
  hint: MoneyHint,
): 'so' | 'otherwise' | 'nothing' {
  let looked = 0;
  let found: 'otherwise' | 'nothing' = 'nothing';
  for (const element of page.querySelectorAll('body *')) {
    if (++looked > ELEMENTS_LIMIT) return 'otherwise';
    if (element.childElementCount > 6 || /^(?:script|style|noscript|option)$/.test(element.localName)) continue;
    const text = element.textContent ?? '';
    if (text.length > 40 || !/\d/.test(text) || element.closest(apart)) continue;
    if (isFormer(element)) continue;
    if (isInParts(element, amount) && !isBoxedWithOthers(element, heading)) return 'so';
    const price = moneyAt(element, hint) ?? (element.localName === 'button' ? moneyOn(element, hint) : undefined);
    if (!price || !/\p{Sc}|[A-Z]{3}|\p{L}{1,3}/u.test(text)) continue;
    // What a visitor from elsewhere pays is not what the data says in the money of the shop.
    if (price.currency !== hint.currency) {
      if (price.currency) found = 'otherwise';
      continue;
    }
    const isIt = Number(price.amount) === Number(amount) && Number(price.max ?? 0) === Number(max ?? 0);
    if (isIt && !isBoxedWithOthers(element, heading)) return 'so';
    found = 'otherwise';
  }
  return found;
}

/** Whether an element draws an amount as its whole and, set off in an element of their own, its cents: '24' and '95' for 24.95. */
function isInParts(element: Element, amount: string): boolean {
  const [whole, cents] = amount.split('.');
  if (cents?.length !== 2 || element.childElementCount === 0 || element.childElementCount > 3) return false;
  const figures = (text: string | null) => (text ?? '').replace(/\D/g, '');
  return (
    figures(element.textContent) === `${whole}${cents}` &&
    [...element.children].some((part) => part.childElementCount === 0 && figures(part.textContent) === cents)
  );
}
