import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { put } from '../facts.ts';
import { reviewWords, sellerWords } from '../lexicon/reviews.ts';
import { decimalIn } from '../money-hint.ts';
import { isBoxedWithOthers, isNamedForOthers } from '../others.ts';
import { signed } from '../prices/only-price.ts';
import { countIn } from '../values.ts';

/** At most this many elements are looked at. */
const ELEMENTS_LIMIT = 6000;
const TEXT_LIMIT = 60;
/** What stands in rows or boxes of their own is told of sellers, or by one buyer. */
const apart = 'table,article,blockquote,script,style,noscript,template,footer,aside,nav,header';
const count = String.raw`\d{1,3}(?:[.,\s]\d{3})+|\d{1,6}`;
/** '(571 reviews)', 'Reviews (571)', '571 отзыв'. */
const counted = new RegExp(
  `^[(（]?\\s?(?:(${count}) ?(?:${reviewWords})|(?:${reviewWords})[:：]? ?[(（]?\\s?(${count}))\\s?[)）]?$`,
  'iu',
);
/** So far up from a count the mark of its box is looked for. */
const STEPS = 2;
/** A mark with a fraction, out of five perhaps. */
const mark = /^([0-4][.,]\d{1,2}|5[.,]0{1,2})(?: ?\/ ?5(?:[.,]0)?)?$/;

/**
 * Puts the mark that stands alone in one box with the number of reviews that is known of the goods, over what buyers wrote: one such
 * box, or several that agree.
 */
export function putMarkOfReviews(seen: SeenListing, heading: Element, page: Document): void {
  if (seen.rating !== undefined || seen.reviews === undefined) return;
  const marks = new Set<number>();
  for (const element of [...page.body.querySelectorAll('*')].slice(0, ELEMENTS_LIMIT)) {
    if ((element.textContent ?? '').length > TEXT_LIMIT || element.closest(apart)) continue;
    if (countOf(element) !== seen.reviews || isNamedForOthers(element) || isBoxedWithOthers(element, heading)) continue;
    let box = element.parentElement;
    for (let n = 0; box && n < STEPS && !box.contains(heading); box = box.parentElement, n++) {
      const text = squeeze((box.textContent ?? '').slice(0, TEXT_LIMIT * 4), TEXT_LIMIT * 2);
      if (text.length >= TEXT_LIMIT * 2 || sellerWords.test(text) || signed.test(text)) break;
      for (const found of marksIn(box)) marks.add(found);
    }
  }
  const [only, ...others] = marks;
  if (only && others.length === 0) put(seen, 'rating', { value: only, from: 'over the reviews' });
}

const marksIn = (box: Element): number[] =>
  [...box.querySelectorAll('*')].flatMap((element) => {
    const [, said] =
      element.childElementCount > 0 ? [] : (mark.exec(squeeze(element.textContent ?? '', TEXT_LIMIT)) ?? []);
    return said ? [Number(said.replace(',', '.'))] : [];
  });

/** The count of an element that says nothing but how many reviews there are. */
function countOf({ textContent, ownerDocument }: Element): number | undefined {
  const text = squeeze((textContent ?? '').slice(0, TEXT_LIMIT * 2), TEXT_LIMIT);
  const [, before, behind] = counted.exec(text) ?? [];
  return countIn(before ?? behind ?? '', decimalIn(ownerDocument.documentElement.lang));
}
