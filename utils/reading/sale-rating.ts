import type { SeenListing } from '../listing.ts';
import { squeeze } from '../text/normal.ts';
import type { Part } from './asked-price.ts';
import { turns } from './asked-price.ts';
import { put, textOf } from './facts.ts';
import type { GoodsState } from './goods-state.ts';
import { reviewWords, sellerWords } from './lexicon/reviews.ts';
import { signed } from './only-price.ts';
import { isNamedForOthers } from './others.ts';
import { countIn, decimalIn } from './values.ts';

/** At most this many elements behind the heading are looked at, and so far behind a mark its count. */
const ELEMENTS_LIMIT = 400;
const NEAR = 7;
/** A text that tells of marks is no longer than this. */
const TEXT_LIMIT = 80;

const number = String.raw`(?<![\d.,])(\d{1,3}(?:[.,\u00a0\u202f '’]\d{2,3})+|\d+)(?![\d.,]*\d)`;
const scaled = /(?:\d[\d.,]*) ?(?:[kKmM]\b|тыс|mil\b|mln|rb\b|jt\b|[万萬만천千]|tr\b|\+)/u;
const counted = new RegExp(
  `${number}[ \\u00a0·]{0,3}(?:(?:global|customer|verified|product|kunden|Kunden)[- ]?)?(?:件の|個の|个|则|條|条|개의?|件)? ?(?:${reviewWords})(?!\\p{L})`,
  'iu',
);
const countedBehind = new RegExp(
  `(?:^|[^\\p{L}])(?:${reviewWords})[ :：]{0,2}\\(?${number}(?:件|個|개|건|条)?\\)?$`,
  'iu',
);
const bracketed = /^\(?(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)\)?(?:件|개|건)?$/u;
const called = new RegExp(`^\\(?(?:${reviewWords})\\)?$`, 'iu');

/** A mark of five that is said to be one: '4.7 out of 5', '4,3 / 5', '5つ星のうち4.2'. */
const outOf =
  /(?<![\d.,])([0-4](?:[.,]\d{1,2})?|5(?:[.,]0{1,2})?)(?: ?(?:★|stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle|sterren))?[ ·]{0,3}(?:out of|of|von|sur|de|di|su|van|uit|из|з|z|av|af|dari|trên|จาก|\/)[ ·]{0,3}5(?![\d.,]*\d)|5つ星のうち ?([0-5](?:\.\d{1,2})?)|5점 ?(?:만점에|중) ?([0-5](?:\.\d{1,2})?)/iu;
/** A mark that stands alone, with its places: a count has none. */
const alone = /^[★⭐]? ?([0-4][.,]\d{1,2}|5[.,]0{1,2})(?: ?(?:[★⭐]|stars?|点|점|分))?$/iu;
/** Parts of a page that are named for somebody who sells. */
const ofSeller = /(?:^|\s)(?:shop|store|seller|company|supplier|merchant|vendor)(?=$|[\s_-])/i;

/** What badges of reviews say of themselves in attributes: the mark and how many gave one. */
const badges: readonly (readonly [string, string])[] = [
  ['data-average-rating', 'data-number-of-reviews'],
  ['data-average-rating', 'data-total-reviews'],
  ['data-rating', 'data-review-count'],
  ['data-rating', 'data-reviews-count'],
  ['data-rating', 'data-count'],
];

/**
 * Puts the mark and the number of reviews that stand with the heading of a page's one thing. Where two differ there are none;
 * a count that is not exact ('5.4k') is none; what says that it is of a seller is not looked at.
 */
export function putRatingBeside(seen: SeenListing, part: Part, page: Document): void {
  if (seen.rating !== undefined && seen.reviews !== undefined) return;
  const decimal = decimalIn(page.documentElement.lang);
  const elements = besides(part).filter((element) => !isOfOther(element, part.box));
  const marks = new Set<number>();
  const counts = new Set<number | 'some'>();
  for (const [at, element] of elements.entries()) {
    const badge = badges.find((names) => names.every((name) => element.hasAttribute(name)));
    const [worth, votes] = badge?.map((name) => Number(element.getAttribute(name))) ?? [];
    if (worth && votes && worth <= 5) {
      marks.add(worth);
      counts.add(votes);
    }
    for (const text of textsOf(element)) {
      const count = countSaid(text, element, decimal);
      if (count) counts.add(count);
      const [, ...said] = outOf.exec(text) ?? [];
      const stands = element.childElementCount === 0 ? alone.exec(text)?.[1] : undefined;
      const near = stands ? elements.slice(at + 1, at + NEAR).map((one) => countNear(one, decimal)) : [];
      const found = near.find((one) => one !== undefined);
      if (found) counts.add(found);
      const mark = said.find(Boolean) ?? (found ? stands : undefined);
      if (mark) marks.add(Number(mark.replace(',', '.')));
    }
  }
  const [mark, ...otherMarks] = marks;
  const [count, ...otherCounts] = counts;
  const from = 'beside the heading';
  if (otherMarks.length > 0 || otherCounts.length > 0) return;
  if (mark && count) put(seen, 'rating', { value: mark, from });
  if (typeof count === 'number' && count > 0) put(seen, 'reviews', { value: count, from });
}

/** Puts the one mark and count that the page's data names, where the page shows them too. */
export function putRatingKnown(seen: SeenListing, { box, state }: Part & { state?: GoodsState }): void {
  const [mark, ...marks] = [...(state?.marks ?? [])].filter((one) => one > 0);
  const [count, ...counts] = [...(state?.counts ?? [])].filter((one) => one > 0);
  const shown = textOf(box, SHOWN_LIMIT);
  const isShown = (pattern: string) => new RegExp(`(?<![\\d.,])${pattern}(?!\\d|[.,]\\d)`, 'u').test(shown);
  if (!mark || !count || marks.length > 0 || counts.length > 0) return;
  const grouped = String(count).replace(/\B(?=(?:\d{3})+$)/g, '[.,\\s]?');
  const rounded = mark.toFixed(1).replace('.', '[.,]').replace(/0$/, '0?');
  if (!isShown(grouped) || !isShown(rounded)) return;
  put(seen, 'rating', { value: Math.round(mark * 10) / 10, from: 'state' });
  put(seen, 'reviews', { value: count, from: 'state' });
}
const SHOWN_LIMIT = 20_000;

/** The small elements behind the heading, as far as to where the page turns to something else. */
function besides({ heading, box, buy }: Part): Element[] {
  const found: Element[] = [];
  let looked = 0;
  let priced = false;
  for (const element of box.querySelectorAll('*')) {
    if ((heading.compareDocumentPosition(element) & 4) === 0 || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT || (priced && turns(element)) || buy?.contains(element)) break;
    const text = element.textContent ?? '';
    if (text.length > TEXT_LIMIT * 2) continue;
    priced ||= signed.test(text) && /\d/.test(text);
    if (!/^(?:script|style|noscript|option|svg)$/.test(element.localName)) found.push(element);
  }
  return found;
}

/** What an element says in its text, or to those who do not see it. */
const textsOf = (element: Element): string[] =>
  [partedText(element), element.getAttribute('aria-label'), element.getAttribute('title')].flatMap((text) => {
    const plain = squeeze(text ?? '', TEXT_LIMIT * 2);
    return plain && plain.length <= TEXT_LIMIT ? [plain] : [];
  });

/** The text of an element, what stands in parts of its own set apart: '4.6' and '38 reviews' are no '4.638 reviews'. */
function partedText(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  const parts: string[] = [];
  for (let node = texts.nextNode(); node && parts.length < 40; node = texts.nextNode())
    if (node.nodeValue?.trim()) parts.push(node.nodeValue.trim().slice(0, TEXT_LIMIT * 2));
  return parts.join(' · ');
}

/** How many reviews a text names in words; 'some' where it is not exact. */
function countSaid(text: string, element: Element, decimal: ReturnType<typeof decimalIn>): number | 'some' | undefined {
  const run = counted.exec(text)?.[1] ?? countedBehind.exec(text)?.[1];
  const isCalled = called.test(squeeze(element.nextElementSibling?.textContent ?? '', 40));
  if (scaled.test(text) && (isCalled || new RegExp(reviewWords, 'iu').test(text))) return 'some';
  if (run !== undefined) return countIn(run, decimal);
  return isCalled && /^\d/.test(text) ? countIn(text, decimal) : undefined;
}

/** The same of an element that stands near a mark: a number in brackets, or alone, is its count. */
function countNear(element: Element, decimal: ReturnType<typeof decimalIn>): number | 'some' | undefined {
  const text = squeeze(element.textContent ?? '', TEXT_LIMIT);
  const run = /^\(/.test(text) ? bracketed.exec(text)?.[1] : undefined;
  return run !== undefined ? countIn(run, decimal) : countSaid(text, element, decimal);
}

/** Whether an element tells of a seller, or of other goods. */
function isOfOther(element: Element, box: Element): boolean {
  if (isNamedForOthers(element)) return true;
  for (let up: Element | null = element, n = 0; up && up !== box && n < 4; up = up.parentElement, n++) {
    if (ofSeller.test(up.getAttribute('class') ?? '')) return true;
    const text = up.textContent ?? '';
    if (text.length <= TEXT_LIMIT && sellerWords.test(text)) return true;
  }
  return false;
}
