import type { Price } from '../../listing.ts';
import { isFormer, isNotAsked } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isUndercut } from '../prices/undercut.ts';
import { moneyAt } from '../values.ts';

/** At most this many such parts of a card are looked at. */
const PARTS_LIMIT = 20;

/**
 * The one amount that a card draws twice side by side, once for eyes alone and once for those who hear it, under names that say
 * nothing: who draws it so asks it.
 */
export function priceTwice(card: Element, hint: MoneyHint): Price | undefined {
  const found = new Map<string, Price>();
  for (const drawn of [...card.querySelectorAll('[aria-hidden="true"]')].slice(0, PARTS_LIMIT)) {
    const said = [drawn.nextElementSibling, drawn.previousElementSibling].find(
      (one) => one && !one.matches('[aria-hidden="true"]') && /\d/.test(one.textContent ?? ''),
    );
    const [one, other] = [moneyAt(drawn, hint), said ? moneyAt(said, hint) : undefined];
    const isSame = one?.currency && one.currency === other?.currency && Number(one.amount) === Number(other.amount);
    const box = drawn.parentElement;
    if (!isSame || one.max || !box || [drawn, box].some((part) => isFormer(part) || isNotAsked(part))) continue;
    if (!drawn.closest('del,s,strike')) found.set(String(Number(one.amount)), one);
  }
  const [only, ...more] = found.values();
  return only && more.length === 0 && !isUndercut(card, only, hint) ? only : undefined;
}
