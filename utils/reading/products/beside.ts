import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import { askedPrice } from '../prices/asked-price.ts';
import { type Part, shownIn } from '../prices/shown-amounts.ts';
import type { MoneyHint } from '../values.ts';
import { goodsState, imageIn } from './goods-state.ts';
import { headingElement } from './heading.ts';
import { putRatingBeside, putRatingKnown } from './sale-rating.ts';

/**
 * The part between the picture and the heading below it, where small screens show what goods cost; undefined where it names no
 * money: then the price stands behind the heading.
 */
function aboveOf(heading: Element, page: Document, hint: MoneyHint): Part | undefined {
  const [picture] = [...page.querySelectorAll('img')].filter((one) => !one.closest('nav,header,footer'));
  if (!picture || (picture.compareDocumentPosition(heading) & 4) === 0) return undefined;
  const above = { heading: picture, box: page.body, buy: heading };
  return shownIn(above, hint)?.length === 0 ? undefined : above;
}

/** Puts what a page shows beside its heading under names that say nothing, and what its state names: mark, reviews, picture; where `prices` (those that data names) are given, the price. */
export function putBeside(
  seen: SeenListing,
  page: Document,
  hint: MoneyHint,
  prices: ReadonlySet<number> | undefined,
): void {
  const heading = headingElement(page, [seen.title]);
  if (!heading || !seen.title) return;
  const part = { heading, box: page.body, state: goodsState(page, seen.title) };
  if (prices && !seen.price) {
    const known = new Set([...prices, ...(part.state?.amounts ?? [])]);
    const above = aboveOf(heading, page, hint);
    const asked = askedPrice(above ?? part, hint, known);
    put(seen, 'price', asked && { value: asked.price, from: above ? 'above the heading' : 'behind the heading' });
  }
  const image = imageIn(part.state, page);
  put(seen, 'image', image ? { value: image, from: 'state' } : undefined);
  putRatingBeside(seen, part, page);
  putRatingKnown(seen, part);
}
