import type { Price } from '../../listing.ts';
import { textOf } from '../facts.ts';
import { isFormer } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { moneyAt } from '../values.ts';

/** At most this many elements behind the heading are looked at. */
const ELEMENTS_LIMIT = 3000;
const FOLLOWS = 4;
const TEXT_LIMIT = 40;

/** Parts of a page where prices are of other goods, or of none. */
export const apart =
  'del,s,strike,[class*="related" i],[class*="recommend" i],[class*="upsell" i],[class*="cross-sell" i],header,footer,nav';

/** What would be chosen has a price of its own, which is not asked before it is. */
export const choosable =
  'label,[role="radio"],[role="option"],[role="tab"],button[aria-checked],button[aria-pressed],button[aria-selected]';

/** Whether an amount stands in a link that names something with it: '1 TB $114.99' leads to what that costs. */
const isOfChoice = (element: Element, text: string): boolean =>
  /[\p{L}\d]/u.test((element.closest('a')?.textContent ?? '').replace(text, ''));

/**
 * The first price behind a heading: an element that says a price with its sign and nothing else, that is not struck through
 * and not called a former one. What a shop shows first below the name of its goods is what they cost.
 */
export function leadingPrice(heading: Element, hint: MoneyHint): Price | undefined {
  let looked = 0;
  for (const element of heading.ownerDocument.querySelectorAll('body *')) {
    if (!(heading.compareDocumentPosition(element) & FOLLOWS) || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT) return undefined;
    if (element.childElementCount > 6 || /^(?:script|style|noscript|option)$/.test(element.localName)) continue;
    const text = element.textContent ?? '';
    if (text.length > TEXT_LIMIT * 2 || !/\d/.test(text) || textOf(element, 100).length > TEXT_LIMIT) continue;
    if (isFormer(element) || element.closest(`${apart},${choosable}`) || isOfChoice(element, text)) continue;
    const price = moneyAt(element, hint);
    if (price?.currency && Number(price.amount) > 0 && /\p{Sc}|\p{L}/u.test(text)) return price;
  }
  return undefined;
}
