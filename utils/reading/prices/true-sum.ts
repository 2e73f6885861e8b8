import { squeeze } from '../../text/normal.ts';
import type { MoneyHint } from '../money-hint.ts';
import { saysForSome } from '../other-prices.ts';
import type { Shown } from './shown-amounts.ts';
import { moniesIn } from './undercut.ts';

/** So far up from a price what it was and by how much it fell is looked for, in boxes of no more text than this. */
const STEPS = 4;
const TEXT_LIMIT = 240;
const percent = /(?<![\d.,])(\d{1,2})\s?%/gu;
/** Rounded up or down, a reduction is off by less than this. */
const ROUNDING = 1;

/**
 * Whether a price makes a true sum with what stands beside it: what was asked before, less what is said to be saved, or less so
 * much of a hundred, is the price. Who writes all three says which of several amounts is asked; a sum that holds with a coupon
 * or for members only is none.
 */
export function isTrueSum({ element, price }: Shown, heading: Element, hint: MoneyHint): boolean {
  const asked = Number(price.amount);
  const mine = { ...hint, currency: price.currency };
  let box = element.parentElement;
  for (let n = 0; box && n < STEPS && !box.contains(heading); box = box.parentElement, n++) {
    const said = textsOf(box);
    if (said.join(' ').length > TEXT_LIMIT) return false;
    if (said.some(saysForSome)) continue;
    const text = squeeze(said.join(' '), TEXT_LIMIT);
    const amounts = moniesIn(text, mine).map(({ amount }) => Number(amount));
    const parts = [...text.matchAll(percent)].map(([, part]) => Number(part));
    const former = amounts.filter((amount) => amount > asked);
    if (former.some((was) => amounts.some((saved) => Math.abs(was - saved - asked) < 0.005))) return true;
    if (former.some((was) => parts.some((part) => Math.abs((1 - asked / was) * 100 - part) < ROUNDING))) return true;
  }
  return false;
}

/** The texts of a box, as its page parts them. */
function textsOf(box: Element): string[] {
  const texts: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node && texts.length < 60; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').slice(0, TEXT_LIMIT).trim();
    if (text !== '' && !/^(?:script|style|option)$/.test(node.parentElement?.localName ?? '')) texts.push(text);
  }
  return texts;
}
