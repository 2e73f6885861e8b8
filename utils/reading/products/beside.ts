import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { askedPrice } from '../prices/asked-price.ts';
import { aboveOf } from './above.ts';
import { goodsState, imageIn } from './goods-state.ts';
import { headingElement } from './heading.ts';
import { putRatingBeside, putRatingKnown } from './sale-rating.ts';

/**
 * Puts what a page shows beside its heading under names that say nothing, and what its state names: mark, reviews, picture; where
 * `prices` (those that data names) are given, the price. `named`: what shows the name where no heading does.
 */
export function putBeside(
  seen: SeenListing,
  page: Document,
  hint: MoneyHint,
  prices: ReadonlySet<number> | undefined,
  named?: Element,
): void {
  const heading = headingElement(page, [seen.title]) ?? named;
  if (!heading || !seen.title) return;
  const part = { heading, box: page.body, state: goodsState(page, seen.title) };
  if (prices && !seen.price) {
    // What structured data names is what is asked; the state of a shop names what was asked before as well.
    const known = prices.size > 0 ? prices : new Set(part.state?.amounts);
    const above = aboveOf(heading, page, hint);
    const asked = askedPrice(above ?? part, hint, known);
    put(seen, 'price', asked && { value: asked.price, from: above ? 'above the heading' : 'behind the heading' });
  }
  const image = imageIn(part.state, page);
  put(seen, 'image', image ? { value: image, from: 'state' } : undefined);
  putRatingBeside(seen, part, page);
  putRatingKnown(seen, part);
}
