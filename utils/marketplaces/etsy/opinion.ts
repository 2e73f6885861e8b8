import type { SeenListing } from '../../listing.ts';
import { put, textOf } from '../../reading/facts.ts';
import { sellerWords } from '../../reading/lexicon/reviews.ts';
import { countIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';

const TEXT_LIMIT = 80;
const PARTS_LIMIT = 400;
/** How many, in brackets behind what they are: 'Reviews for this item (64)'. */
const counted = /\((\d[\d.,\s]*)\)$/;
const ofFive = /^([0-4][.,]\d{1,2}|5[.,]0) ?\/ ?5$/;

/** How many a text counts, where it names no shop: beside the reviews of an item stand those of its shop. */
const countOf = (element: Element): number | undefined => {
  const text = squeeze(element.textContent ?? '', TEXT_LIMIT);
  return sellerWords.test(text) ? undefined : countIn(counted.exec(text)?.[1] ?? '');
};

/** A count in a heading or tab: '2,133', '(2,133)', '9.999 Bewertungen'. */
const number = /(?<![\d.,])\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+/;

/** How many reviews the page counts of the shop, and of this item no such number: data names the shop's mark where an item has none. */
export function countsOfShop(page: Document): ReadonlySet<number | undefined> {
  const [ofShop, ofItem] = [new Set<number | undefined>(), new Set<number | undefined>()];
  for (const element of page.querySelectorAll('#reviews :is(h2,h3,button,[role="tab"])')) {
    const text = squeeze(element.textContent ?? '', TEXT_LIMIT);
    const count = countIn(number.exec(text)?.[0] ?? '');
    if (count) (sellerWords.test(text) ? ofShop : ofItem).add(count);
  }
  return new Set([...ofShop].filter((count) => !ofItem.has(count)));
}

/** Puts the mark and the number of reviews of the item where the heading of its reviews and the tab that is open count the same. */
export function putOpinionOfItem(seen: SeenListing, page: Document): void {
  const part = page.querySelector('#reviews');
  const heading = part?.querySelector('h2,h3');
  const open = part?.querySelector('[role="tab"][aria-selected="true"]');
  const reviews = heading ? countOf(heading) : undefined;
  if (!part || !reviews || !open || countOf(open) !== reviews) return;
  const marks = [...part.querySelectorAll('*')].slice(0, PARTS_LIMIT).flatMap((element) => {
    const mark = element.childElementCount === 0 ? ofFive.exec(textOf(element, TEXT_LIMIT))?.[1] : undefined;
    return mark ? [Number(mark.replace(',', '.'))] : [];
  });
  const [rating, ...more] = new Set(marks);
  const from = 'reviews of the item';
  put(seen, 'reviews', { value: reviews, from });
  if (rating && more.length === 0) put(seen, 'rating', { value: rating, from });
}
