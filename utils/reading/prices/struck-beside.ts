import type { Price } from '../../listing.ts';
import { textOf } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { moneyIn } from '../values.ts';

/** So far up around a price, and at so many struck ones in a box, is looked. */
const UP_MAX = 4;
const STRUCK_LIMIT = 5;

/**
 * Whether the box of a price says the same amount struck through: shops draw the former price twice, once for goods that are on
 * sale and once for others, and only their styles tell which is seen.
 */
export function isStruckBeside(element: Element, { amount }: Price, hint: MoneyHint): boolean {
  let box = element.parentElement;
  for (let n = 0; box && box !== element.ownerDocument.body && n < UP_MAX; box = box.parentElement, n++) {
    const struck = [...box.querySelectorAll('s,del,strike')].slice(0, STRUCK_LIMIT);
    if (struck.some((each) => Number(moneyIn(textOf(each, 60), hint)?.amount) === Number(amount))) return true;
    if (struck.length > 0) return false;
  }
  return false;
}
