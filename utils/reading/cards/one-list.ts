import { headsOthers, isNamedForOthers } from '../others.ts';
import type { Card } from './cards.ts';

const DEPTH_LIMIT = 14;
/** How far above the list's own box its other parts may stand. */
const PARTS_DEPTH = 4;
const FOLLOWS = 4;
const headings = 'h1,h2,h3,h4,[role="heading"]';

/**
 * The cards that stand in the page's list: of several places where cards lie, the one that holds most, and cards of the same
 * make in parts that stand beside it. What lies alone elsewhere, or in a strip of other goods, is of no list.
 */
export function ofOneList(cards: readonly Card[]): Card[] {
  const counts = new Map<Element, number>();
  for (const { card } of cards)
    for (let up = card.parentElement, n = 0; up && n < DEPTH_LIMIT; up = up.parentElement, n++)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  const places = new Map<Element, Card[]>();
  for (const one of cards) {
    // Where the list itself is gone, what others looked at is none.
    if (isAloneInStrip(one, counts)) continue;
    const place = cards.length === 1 ? one.card.parentElement : placeOf(one.card, counts);
    if (place) places.set(place, [...(places.get(place) ?? []), one]);
  }
  const lists = [...places].filter(([place, inside]) => !isStrip(place, inside, counts));
  const [usual] = lists.sort(([, a], [, b]) => b.length - a.length);
  if (!usual || usual[1].length < 2) return lists.flatMap(([, inside]) => inside);
  const [list, listed] = usual;
  const make = makeWithin(listed[0]?.card ?? list);
  return cards.flatMap((one) => {
    if (listed.includes(one)) return one;
    const card = partOf(one.card, make);
    return card && isBeside(card, list) ? { ...one, card } : [];
  });
}

/** Whether the one place of some cards is headed as a strip of other goods, and not the page's list. */
export function isStripOf(cards: readonly Card[]): boolean {
  let up = cards[0]?.card.parentElement ?? null;
  while (up && !cards.every(({ card }) => up?.contains(card))) up = up.parentElement;
  for (let n = 0; up && n < PARTS_DEPTH && !/^(?:body|html)$/.test(up.localName); n++, up = up.parentElement) {
    if (up.querySelector('h1')) return false;
    const [first] = cards;
    if (first && isHeadedForOthers(up, first.card)) return true;
  }
  return false;
}

/** Whether a card lies alone in a part of the page that is headed as a strip of other goods, or is all of that part. */
const isAloneInStrip = (one: Card, counts: ReadonlyMap<Element, number>): boolean => {
  const heading = one.card.querySelector(headings);
  return (
    (heading !== null && !heading.closest('a') && !heading.querySelector('a') && headsOthers(heading)) ||
    (one.card.parentElement !== null && isStrip(one.card.parentElement, [one], counts))
  );
};

/** Whether what heads a place where cards lie, and nothing else, says that they are of other goods. */
function isStrip(place: Element, cards: readonly Card[], counts: ReadonlyMap<Element, number>): boolean {
  const [first] = cards;
  let up: Element | null = place;
  for (let n = 0; up && n < PARTS_DEPTH && counts.get(up) === cards.length; n++, up = up.parentElement)
    if (isNamedForOthers(up) || (first && isHeadedForOthers(up, first.card))) return true;
  return false;
}

/** Whether a heading that stands before the first of some cards says so. */
function isHeadedForOthers(part: Element, first: Element): boolean {
  const heading = part.querySelector(headings);
  return (
    heading !== null &&
    !first.contains(heading) &&
    (heading.compareDocumentPosition(first) & FOLLOWS) !== 0 &&
    headsOthers(heading)
  );
}

/** The smallest box around a card that holds others too. */
function placeOf(card: Element, counts: ReadonlyMap<Element, number>): Element | null {
  let up = card.parentElement;
  for (let n = 0; up && n < DEPTH_LIMIT && (counts.get(up) ?? 0) < 2; n++) up = up.parentElement;
  return up;
}

/** The one part of a card alone that is of the make of the list's cards, or itself. */
function partOf(card: Element, make: string): Element | undefined {
  if (makeWithin(card) === make) return card;
  const [part, ...more] = [...card.querySelectorAll('*')].slice(0, 100).filter((inner) => makeOf(inner) === make);
  return more.length === 0 ? part : undefined;
}

/** Whether an element lies in a part of the page that stands beside the list, is of its make, and is not headed as one of other goods. */
function isBeside(element: Element, list: Element): boolean {
  let part = list;
  for (let n = 0; n < PARTS_DEPTH && part.parentElement; n++, part = part.parentElement) {
    if (!part.parentElement.contains(element)) continue;
    const other = [...part.parentElement.children].find((child) => child.contains(element));
    return (
      other !== undefined &&
      makeOf(other) === makeOf(part) &&
      !isNamedForOthers(element) &&
      !isHeadedForOthers(other, element)
    );
  }
  return false;
}

/** What an element is by its tag and the first of its classes. */
export const makeOf = (element: Element | null): string =>
  element ? `${element.localName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? ''}` : '';

/** The same of a card, or of the first thing in it that bears a class. */
function makeWithin(card: Element): string {
  let inner: Element | null = card;
  while (inner && !inner.getAttribute('class')) inner = inner.firstElementChild;
  return makeOf(inner ?? card);
}
