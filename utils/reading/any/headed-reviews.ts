import type { Found } from '../facts.ts';
import { saysOpinion } from '../lexicon/reviews.ts';
import { isBoxedWithOthers } from '../others.ts';
import { countIn } from '../values.ts';

/** So far up from a heading the part of the page that it heads is looked for. */
const STEPS = 3;
const TEXT_LIMIT = 40;

/** The number of reviews that a heading counts, where exactly so many stand in its part of the page, marked as reviews. */
export function headedReviews(page: Document, heading: Element | undefined): Found<number> | undefined {
  const counts = new Set<number>();
  for (const head of page.querySelectorAll('h2,h3,h4,h5')) {
    const text = (head.textContent ?? '').slice(0, TEXT_LIMIT + 1).trim();
    if (text.length > TEXT_LIMIT || !/\d/.test(text) || !saysOpinion.test(text) || isBoxedWithOthers(head, heading))
      continue;
    const count = countIn(text);
    if (count !== undefined && count === reviewsUnder(head)) counts.add(count);
  }
  const [count, ...others] = counts;
  return count !== undefined && others.length === 0 ? { value: count, from: 'heading of the reviews' } : undefined;
}

/** How many reviews stand in the smallest box around a heading that holds any. */
function reviewsUnder(head: Element): number {
  for (let up = head.parentElement, n = 0; up && n < STEPS; up = up.parentElement, n++) {
    const inside = up.querySelectorAll('[itemprop="review"],[itemprop="reviews"]').length;
    if (inside > 0) return inside;
  }
  return 0;
}
