import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import { dictionary } from '../dictionary.ts';
import { isDrawn } from '../drawn.ts';
import { put, textOf } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { headsOthers, isBoxedWithOthers } from '../others.ts';
import { follows, isOfOtherGoods } from '../prices/shown-amounts.ts';

/** At most this many elements behind the heading are looked at, and texts of this length. */
const ELEMENTS_LIMIT = 3000;
const TEXT_LIMIT = 100;
const NAMES_DEPTH = 5;

/** Words with a number, and no money, part or mark. */
const mayCount = /^(?!.*\p{Sc}|.*\d[.,/]\d{1,2}(?!\d)|.*%)(?=.*\p{L}{2}|.*\d\s?\p{L})\D*\d[\d.,\s]*(?:\D+\d*\D*)?$/su;

/** What is chosen or pressed tells of one choice, what leads elsewhere of something else. */
const apart =
  'a,label,option,select,dialog,nav,footer,aside,script,style,button:not([class*="quantity" i]),[role="radio"],[role="option"],[role="tab"],[role="dialog"],tr:has(> :nth-child(3))';
/** What no sentence holds. */
const boxes = 'p,ul,li,h1,h2,h3,h4,section,article,table,form,nav,picture,div div div';
/** Names of parts that tell of one choice, one house or one buyer. */
const ofOne =
  /(?:^|[^a-z])(?:variants?|variations?|options?|swatch(?:es)?|stores?|pick-?up|locations?|branch(?:es)?|reviews?|comments?|questions?|coupons?|vouchers?|bundles?)(?![a-z])/;

/**
 * Puts how many of its goods a page says are left, in a sentence that says nothing else. Where two such sentences differ, they are of
 * different things, and there is none.
 */
export function putStockLeft(seen: SeenListing, heading: Element | null | undefined, page: Document): void {
  if (!heading || seen.stock !== undefined) return;
  const counts = new Set<number>();
  let looked = 0;
  // What is asked may stand right above the heading, in its own box.
  const own = heading.parentElement === page.body ? null : heading.parentElement;
  for (const element of page.body.querySelectorAll('*')) {
    if (!(follows(heading, element) || own?.contains(element)) || element.contains(heading)) continue;
    if (++looked > ELEMENTS_LIMIT || (/^h[1-6]$/.test(element.localName) && headsOthers(element))) break;
    // The text of a box of many things is long, and to put it together takes long; the first of them is found at once.
    if (element.querySelector(boxes)) continue;
    const said = textOf(element, TEXT_LIMIT + 1);
    if (said.length > TEXT_LIMIT || !mayCount.test(said) || element.closest(apart)) continue;
    const count = dictionary.left(squeeze(said), leadOf(element));
    if (count === undefined || !isDrawn(element) || goesOn(element) || isOfOne(element, heading)) continue;
    if (!isOfOtherGoods(element, heading) && !isBoxedWithOthers(element, heading)) counts.add(count);
  }
  const [count, ...more] = counts;
  const isDenied = (count ?? 0) > 0 && seen.availability !== undefined && seen.availability !== 'in-stock';
  if (count !== undefined && more.length === 0 && !isDenied)
    put(seen, 'stock', { value: count, from: 'left, behind the heading' });
}

/** What stands around an element in its line. */
function beside(element: Element): [before: string, behind: string] {
  const whole = element.parentElement?.textContent ?? '';
  const at = whole.length > TEXT_LIMIT * 2 ? -1 : whole.indexOf(element.textContent ?? '');
  return at < 0 ? ['', ''] : [whole.slice(0, at), whole.slice(at + (element.textContent ?? '').length)];
}

const leadOf = (element: Element): string | undefined => squeeze(beside(element)[0]).slice(-24) || undefined;

/** Whether a sentence goes on behind an element: '3 left' 'at this price'. */
const goesOn = (element: Element): boolean =>
  /^[\s,]*[\p{Ll}\p{Script=Hiragana}\p{Script=Han}\p{Script=Hangul}]/u.test(beside(element)[1]);

function isOfOne(element: Element, heading: Element): boolean {
  let up: Element | null = element;
  for (let n = 0; up && n < NAMES_DEPTH && !up.contains(heading); up = up.parentElement, n++)
    if (ofOne.test(namesOf(up))) return true;
  return false;
}
