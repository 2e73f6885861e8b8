import type { SeenListing } from '../../listing.ts';
import { saidBy } from '../data/microdata.ts';
import { put } from '../facts.ts';
import { decimalIn } from '../money-hint.ts';
import { isBoxedWithOthers } from '../others.ts';
import { countSaid, partedText } from '../products/mark-texts.ts';

/** So far up from what is marked up the heading is looked for. */
const STEPS = 3;
const TEXT_LIMIT = 80;

/**
 * Puts the count of reviews, and the mark, that a page marks up in the box of its heading and shows there: of no named thing, as a page
 * writes them that says nothing else of its goods.
 */
export function putMarkedAtHead(seen: SeenListing, heading: Element, page: Document): void {
  if (seen.reviews !== undefined) return;
  const [only, ...more] = page.querySelectorAll('[itemscope][itemtype*="AggregateRating" i]');
  if (!only || more.length > 0 || only.parentElement?.closest('[itemscope]') || isBoxedWithOthers(only, heading))
    return;
  let box = only.parentElement;
  for (let n = 1; box && n < STEPS && !box.contains(heading); n++) box = box.parentElement;
  if (!box?.contains(heading) || box.localName === 'body') return;
  const said = (name: string) => {
    const element = only.querySelector(`[itemprop="${name}"]`);
    return element ? Number(saidBy(element)) : Number.NaN;
  };
  const shown = partedText(only).slice(0, TEXT_LIMIT);
  const count = countSaid(shown, only, decimalIn(page.documentElement.lang));
  const from = 'marked up at the heading';
  if (count !== said('reviewCount') || !(Number(count) > 0)) return;
  put(seen, 'reviews', { value: Number(count), from });
  const mark = said('ratingValue');
  const isShown =
    mark > 0 &&
    mark <= 5 &&
    new RegExp(`(?<![\\d.,])${String(mark).replace('.', '[.,]')}(?![\\d]|[.,]\\d)`).test(shown);
  if (isShown) put(seen, 'rating', { value: mark, from });
}
