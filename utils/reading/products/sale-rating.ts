import type { SeenListing } from '../../listing.ts';
import { squeeze } from '../../text/normal.ts';
import type { Decimal } from '../../text/numbers.ts';
import { dictionary } from '../dictionary.ts';
import { put, textOf } from '../facts.ts';
import { namesOf } from '../former-price.ts';
import { saysMark, saysOpinion, sellerWords } from '../lexicon/reviews.ts';
import { decimalIn } from '../money-hint.ts';
import { isBoxedWithOthers, isNamedForOthers } from '../others.ts';
import { signed } from '../prices/only-price.ts';
import { type Part, turns } from '../prices/shown-amounts.ts';
import { moniesIn, namesMoney } from '../prices/undercut.ts';
import type { GoodsState } from './goods-state.ts';
import { alone, type Count, countNear, countSaid, ofHouse, outOf, partedText, TEXT_LIMIT } from './mark-texts.ts';
import { isStar } from './opinion.ts';

/** At most this many elements behind the heading are looked at, and so far behind a mark its count. */
const ELEMENTS_LIMIT = 400;
const NEAR = 7;

/** Parts of a page that are named for somebody who sells. */
const ofSeller =
  /(?:^|\s)(?:shop|store|seller|company|supplier|merchant|vendor)(?=$|[\s_-])|(?:^|[\s_-])(?:trust\w*|ekomi|shopauskunft|heureka|ceneo|opineo|feefo)(?=$|[\s_-])/i;

/** Attributes in which badges of programs for reviews, and elements made for stars, say the mark and how many gave one. */
const markName = /^(?:data-)?(?:average-?|avg-?)?(?:rating|score|value|average)(?:-?(?:value|average|avg|score))?$/;
const countName =
  /^(?:data-)?(?:number-of-|num-?|total-?)?(?:reviews|ratings|raters|votes|total|count|(?:reviews?|ratings?|votes?)-?(?:count|number|total))$/;
const madeForStars = /-.*(?:rating|stars?|review)|(?:rating|stars?|review).*-/;

/** The mark and the count that an element bears for programs: with names that say so, or any in an element made for stars. */
function borneBy(element: Element): { mark: number; count: number } | undefined {
  const isMade = madeForStars.test(element.localName);
  const numbers = (names: RegExp, meant: RegExp) =>
    element
      .getAttributeNames()
      .filter((name) => names.test(name) && (isMade || (name.startsWith('data-') && meant.test(name))))
      .map((name) => Number(element.getAttribute(name) || Number.NaN));
  const [mark = 0, ...marks] = new Set(numbers(markName, /rating|score/));
  const [count = 0, ...counts] = new Set(numbers(countName, /review|rater|count/));
  // A bare 'count' of five or ten is of stars.
  const isOfStars = isMade && count <= 10 && (element.hasAttribute('count') || element.hasAttribute('total'));
  const isWhole = mark > 0 && mark <= 5 && Number.isInteger(count) && count > 0 && !isOfStars;
  return isWhole && marks.length === 0 && counts.length === 0 ? { mark, count } : undefined;
}

/**
 * Puts the mark and the number of reviews that stand with the heading of a page's one thing. Where two differ there are none;
 * a count that is not exact ('5.4k') is none; what says that it is of a seller is not looked at. `only`: behind the price nothing
 * but badges of programs for reviews, which are of goods: where data tells of goods and of no mark, one there is whoever sells'.
 */
export function putRatingBeside(seen: SeenListing, part: Part, page: Document, only?: 'badges'): void {
  if (seen.rating !== undefined && seen.reviews !== undefined) return;
  const decimal = decimalIn(page.documentElement.lang);
  const all = besides(part);
  const elements = all.behind.filter((element) => !isOfOther(element, part.box));
  const marks = new Set<number>();
  const counts = new Set<Count>();
  const starred = new Set<Count>();
  let isToldOf = false;
  let isCounted = false;
  for (const [at, element] of elements.entries()) {
    const borne = borneBy(element);
    if (borne) {
      marks.add(borne.mark);
      counts.add(borne.count);
    }
    for (const text of only && all.afterPrice(element) && !isOfProduct(element) ? [] : textsOf(element)) {
      const marked = outOf.exec(text);
      const [, ...said] = marked && dictionary.marks(text) ? marked : [];
      if (said.length === 0 && marked && ofHouse.test(text)) return;
      const stands = aloneIn(text, elements.slice(at, at + NEAR), decimal);
      const stars = starsBefore(element);
      const mark = said.find(Boolean) ?? stands?.mark ?? (stars ? alone.exec(text)?.[1] : undefined);
      const isAlone = mark !== undefined || (text.match(/\d[\d.,\s]*/g) ?? []).length === 1;
      const count = stands?.count ?? (isAlone ? countSaid(text, element, decimal) : undefined);
      const behindStars = stars && text.startsWith('(') ? countNear(text, element, decimal) : undefined;
      if ((mark ?? count ?? behindStars) === undefined || isBoxedWithOthers(element, part.heading)) continue;
      isCounted ||= stands !== undefined && stands.near === 0 && !all.afterPrice(element);
      if (count) counts.add(count);
      if (behindStars) starred.add(behindStars);
      if (mark) marks.add(Number(mark.replace(',', '.')));
      // Between the heading and the price stands no mark of others, and one buyer gives whole marks.
      isToldOf ||=
        /[.,][1-9]/.test(mark ?? '') &&
        (saysMark.test(text) || stars !== undefined || isApart(element)) &&
        !all.afterPrice(element);
    }
  }
  const [mark, ...otherMarks] = marks;
  // Behind stars that are drawn alone a number may be of anything that has some.
  const [count, ...otherCounts] = mark ? new Set([...counts, ...starred]) : counts;
  const from = 'beside the heading';
  if (otherMarks.length > 0) return;
  // Marks and written opinions may be counted apart: of the mark they are one.
  if (otherCounts.length > 0) {
    if (mark && (isCounted || isToldOf)) put(seen, 'rating', { value: mark, from });
    return;
  }
  if (mark && (count || isToldOf)) put(seen, 'rating', { value: mark, from });
  if (typeof count === 'number' && count > 0) put(seen, 'reviews', { value: count, from });
}

/** What stands right before an element or its box, where that draws stars. */
function starsBefore(element: Element): Element | undefined {
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  if (!before || (before.textContent ?? '').length > TEXT_LIMIT) return undefined;
  const parts = [before, ...before.querySelectorAll('*')].slice(0, STARS_LIMIT);
  return parts.some((part) => isStar(part) || textsOf(part).some((text) => /[★⭐]/u.test(text) || outOf.test(text)))
    ? before
    : undefined;
}
const STARS_LIMIT = 12;

/** Whether nothing but marks stands in the box of an element. */
const isApart = ({ parentElement: box }: Element): boolean =>
  box !== null && (box.textContent ?? '').length <= TEXT_LIMIT && dictionary.marks(partedText(box)) === true;

/** What shops call the marks of their goods. */
const ofProduct =
  /(?:^|[^a-z])(?:product|goods|item|pdp)(?:[-_]{0,2}[a-z]{1,12})?[-_]{1,2}(?:ratings?|reviews?|stars?)(?![a-z])/;
const isOfProduct = (element: Element): boolean => {
  let up: Element | null = element;
  for (let n = 0; up && n < 3; up = up.parentElement, n++) if (ofProduct.test(namesOf(up))) return true;
  return false;
};

/** A mark that stands alone, and the count that stands near it: in the same text, or in one of the next elements. */
function aloneIn(
  text: string,
  [element, ...near]: readonly Element[],
  decimal: Decimal | undefined,
): { mark: string; count: Count; near: number } | undefined {
  const [first = '', ...rest] = text.split(/ ?[·•|] ?|\s(?=\()/);
  const mark = alone.exec(first)?.[1];
  if (!mark || !element) return undefined;
  const texts: (readonly [string, Element, number])[] = [
    ...rest.slice(0, 3).map((part) => [part, element, 0] as const),
    ...near.map((one) => [partedText(one).slice(0, TEXT_LIMIT), one, 1] as const),
  ];
  for (const [part, of, near] of texts) {
    const count = countNear(part, of, decimal);
    if (count) return { mark, count, near };
  }
  return undefined;
}

/** Puts the one mark that the page's data names with a count, and the count, each where the page shows it too. */
export function putRatingKnown(seen: SeenListing, { box, state }: Part & { state?: GoodsState }): void {
  const [mark, ...marks] = [...(state?.marks ?? [])].filter((one) => one > 0);
  const [count, ...counts] = [...(state?.counts ?? [])].filter((one) => one > 0);
  const shown = textOf(box, SHOWN_LIMIT);
  const isShown = (pattern: string) => new RegExp(`(?<![\\d.,])${pattern}(?!\\d|[.,]\\d)`, 'u').test(shown);
  if (!mark || !count || marks.length > 0 || counts.length > 0) return;
  const grouped = String(count).replace(/\B(?=(?:\d{3})+$)/g, '[.,\\s]?');
  const rounded = mark.toFixed(1).replace('.', '[.,]').replace(/0$/, '0?');
  if (!isShown(rounded)) return;
  put(seen, 'rating', { value: Math.round(mark * 10) / 10, from: 'state' });
  if (isShown(grouped)) put(seen, 'reviews', { value: count, from: 'state' });
}
const SHOWN_LIMIT = 20_000;

/**
 * The small elements behind the heading, as far as to where the page turns to something else: cards of other goods, which name a
 * price of their own, left out.
 */
function besides({ heading, box, buy }: Part): { behind: Element[]; afterPrice(element: Element): boolean } {
  const behind: Element[] = [];
  let looked = 0;
  let price: Element | undefined;
  for (const element of box.querySelectorAll('*')) {
    if ((heading.compareDocumentPosition(element) & 4) === 0 || heading.contains(element)) continue;
    if (++looked > ELEMENTS_LIMIT || (turns(element) && (price || isOfBuyers(element))) || buy?.contains(element))
      break;
    const text = element.textContent ?? '';
    if (text.length > TEXT_LIMIT * 2) continue;
    if ((!price || price.contains(element)) && signed.test(text) && moniesIn(text, {}).length > 0) price = element;
    if (/^(?:script|style|noscript|option|svg)$/.test(element.localName)) continue;
    if (!price || !isPricedApart(element, [heading, price])) behind.push(element);
  }
  return { behind, afterPrice: (element) => price !== undefined && (price.compareDocumentPosition(element) & 4) !== 0 };
}

/** Whether a page turns to what its buyers wrote, each with a mark of their own. */
const isOfBuyers = (element: Element): boolean => {
  const text = squeeze(element.textContent ?? '', TEXT_LIMIT);
  return /^h\d$/.test(element.localName)
    ? text.length < TEXT_LIMIT && saysOpinion.test(text) && !/\d/.test(text)
    : element.querySelectorAll('article,li').length > 1 && saysOpinion.test(`${namesOf(element)} ${text}`);
};

/** So far up from an element its card is looked for. */
const CARD_DEPTH = 4;

/** Whether a box around an element names money and holds neither the heading nor the price of the page's own thing. */
function isPricedApart(element: Element, own: readonly Element[]): boolean {
  let up = element.parentElement;
  for (let n = 0; up && n < CARD_DEPTH && !own.some((one) => up?.contains(one)); up = up.parentElement, n++)
    if (namesMoney(up)) return true;
  return false;
}

/** What an element says in its text, or to those who do not see it. */
const textsOf = (element: Element): string[] =>
  [partedText(element), element.getAttribute('aria-label'), element.getAttribute('title')].flatMap((text) => {
    const plain = squeeze(text ?? '', TEXT_LIMIT * 2);
    return plain && plain.length <= TEXT_LIMIT ? [plain] : [];
  });

/** Whether an element tells of a seller, or of other goods. */
function isOfOther(element: Element, box: Element): boolean {
  if (isNamedForOthers(element)) return true;
  for (let up: Element | null = element, n = 0; up && up !== box && n < 4; up = up.parentElement, n++) {
    if (ofSeller.test(namesOf(up))) return true;
    const before = n < 2 ? (up.previousElementSibling?.textContent ?? '') : '';
    // What names money tells of paying: 'or 4 payments of $12.25 with Shop Pay'.
    const said = [up.textContent ?? '', signed.test(before) ? '' : before];
    if (said.some((text) => text.length <= TEXT_LIMIT && sellerWords.test(text))) return true;
  }
  return false;
}
