import type { Price } from '../../listing.ts';
import { textOf } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isCents } from '../values.ts';
import { moniesIn } from './undercut.ts';

// A page that is still being drawn, or is drawn anew, shows amounts that have lost what they belong with. Such an amount looks
// like a price and is none.

/** So far up from an amount its line is looked for, and so long that is at most. */
const STEPS = 4;
const LINE_LIMIT = 240;
const PART_LIMIT = 60;
/** At most this many parts of a line, or cents of a page, are looked at. */
const PARTS_LIMIT = 200;
/** By how much a price was lowered, and nothing else: '-56%', '17%', '(50% OFF)'. */
const reduction = /^[-–−(]{0,2}\s?\d{1,2}\s?%(?: ?off)?\)?$/i;
/** The same in money: 'Save £14.50', 'Экономия 1 000 ₽'. */
const saved =
  /^(?:you )?(?:sav(?:e|ings?)|sie sparen|ersparnis|économi\p{L}+|ahorr\p{L}+|risparmi\p{L}*|econom\p{L}+|oszcz\p{L}+|ušetříte|экономия|выгода|економія|вигода|tasarruf|hemat|tiết kiệm|ประหยัด|节省|節省)[^\p{L}\d]{0,4}\p{L}{0,3}\$? ?\d[\d.,\s]*[^\d]{0,6}$/iu;

/** Less than this part of a price is saved with a card. */
const SAVED_MIN = 0.05;

/**
 * Whether the line of an amount says by how much a price was lowered, and not from what: the amount may be what was asked before,
 * and that which is asked now may be gone. `said`: only what is said to be saved in money counts.
 */
export function isReducedFromNothing(element: Element, price: Price, hint: MoneyHint, said?: 'in money'): boolean {
  const mine = { ...hint, currency: price.currency };
  const isMuch = ({ amount }: Price) => Number(amount) >= Number(price.amount) * SAVED_MIN;
  let isReduced = false;
  let line: Element | null = element.parentElement;
  for (let n = 0; line && n < STEPS && (line.textContent ?? '').length <= LINE_LIMIT; line = line.parentElement, n++) {
    const texts = [...line.querySelectorAll('*')].slice(0, PARTS_LIMIT).map((part) => textOf(part, PART_LIMIT));
    isReduced ||= texts.some(
      (text) => (!said && reduction.test(text)) || (saved.test(text) && moniesIn(text, mine).some(isMuch)),
    );
    const all = isReduced ? texts.flatMap((text) => moniesIn(text, mine)) : [];
    if (all.some(({ amount, max }) => Number(max ?? amount) > Number(price.max ?? price.amount))) return false;
  }
  return isReduced;
}

/** Whether a whole amount has lost its cents: where other amounts around it have theirs set off in an element, it would too. */
export function hasLostCents(element: Element, { amount }: Price, box: Element): boolean {
  if (amount.includes('.') || element.querySelector('sup')) return false;
  return [...box.querySelectorAll('sup')]
    .slice(0, PARTS_LIMIT)
    .some((cents) => isCents(cents) && /\d$/.test(cents.previousSibling?.nodeValue ?? ''));
}
