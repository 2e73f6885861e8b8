import type { Price } from '../../listing.ts';
import type { MoneyHint } from '../money-hint.ts';
import { amountsIn } from './only-price.ts';
import { isTrueSum } from './true-sum.ts';

/** Of several amounts that a box shows under names that say nothing the one that makes a true sum with what was asked before and by how much that fell. */
export function provenPrice(box: Element, hint: MoneyHint): Price | undefined {
  const amounts = amountsIn(box, hint) ?? [];
  const [one, ...more] =
    amounts.length > 1 ? amounts.filter((amount) => isTrueSum(amount, box.parentElement ?? box, hint)) : [];
  return one && more.length === 0 && !one.price.max ? one.price : undefined;
}
