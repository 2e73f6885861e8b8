import { headsOthers } from '../others.ts';
import { showsMoney } from '../prices/only-price.ts';
import type { Card } from './cards.ts';
import { isStripOf, makeOf } from './one-list.ts';

/** The cards of one make, where they all stand in one box or in rows beside each other. */
export function inOnePlace(cards: readonly Card[], min: number): Card[] | undefined {
  const make = makesAmong(cards);
  const makes = new Map<string, Card[]>();
  for (const one of cards) {
    const place = `${one.card.localName} in ${makeOf(one.card.parentElement)}`;
    makes.set(place, [...(makes.get(place) ?? []), one]);
  }
  const [most = [], ...others] = [...makes.values()].sort((a, b) => b.length - a.length);
  if (most.length < min) return undefined;
  if (others.some((next) => next.length * 3 > most.length && !isHeadedApart(next, most))) return undefined;
  const boxes = new Set(most.map(({ card }) => card.parentElement));
  const isWhole = [...boxes].every((box) => !box || isAllOf(box, most, make));
  return areRows(boxes) && isWhole && !isStripOf(most) ? most : undefined;
}

/** So many wrappers may lie round a row of cards. */
const WRAPPERS = 3;

/** Whether boxes of cards are one, or rows that stand in one, each perhaps in wrappers of one make that hold nothing else. */
function areRows(boxes: ReadonlySet<Element | null>): boolean {
  let rows = boxes;
  for (let n = 0; rows.size > 1 && n < WRAPPERS; n++) {
    const isWrapped = n === 0 || [...rows].every((row) => row?.childElementCount === 1);
    const isOneMake = n === 0 || new Set([...rows].map(makeOf)).size === 1;
    if (!isWrapped || !isOneMake) return false;
    rows = new Set([...rows].map((row) => row?.parentElement ?? null));
  }
  return rows.size === 1;
}

/** Whether nothing else in a box is of the make of its cards, with a picture, a link and money: else these are a part of the list. */
function isAllOf(box: Element, cards: readonly Card[], makeOf: (element: Element | null) => string): boolean {
  const known = new Set(cards.map(({ card }) => card));
  const make = makeOf([...box.children].find((child) => known.has(child)) ?? null);
  return [...box.children].every(
    (child) =>
      known.has(child) ||
      makeOf(child) !== make ||
      !child.querySelector('img') ||
      !child.querySelector('a[href]') ||
      !showsMoney(child),
  );
}

/**
 * What a card is by its tag and the first of its classes that another card bears too: a class that is made anew for each card
 * ('c5fece', by what it shows) tells none from another.
 */
function makesAmong(cards: readonly Card[]): (element: Element | null) => string {
  const borne = new Map<string, number>();
  for (const { card } of cards) for (const name of card.classList) borne.set(name, (borne.get(name) ?? 0) + 1);
  return (element) => {
    const [first, ...more] = element?.classList ?? [];
    const shared = [first, ...more].find((name) => name !== undefined && (borne.get(name) ?? 0) > 1);
    return element ? `${element.localName}.${shared ?? first ?? ''}` : '';
  };
}

const FOLLOWS = 4;

/** Whether some cards stand in a part of the page under a heading of their own, and the list under none but the page's: 'Seen before'. */
function isHeadedApart(some: readonly Card[], list: readonly Card[]): boolean {
  const heads = headingOf(some, list);
  return heads !== undefined && some.length < list.length && (headsOthers(heads) || !headingOf(list, some));
}

/** What heads the part of the page in which some cards stand, and others do not; not what heads the page. */
function headingOf(some: readonly Card[], others: readonly Card[]): Element | undefined {
  const [first] = some;
  let up = first?.card.parentElement ?? null;
  for (; up && !others.some(({ card }) => up?.contains(card)); up = up.parentElement) {
    if (!some.every(({ card }) => up?.contains(card))) continue;
    if (up.querySelector('h1')) return undefined;
    const heading = [...up.querySelectorAll('h2,h3,h4,[role="heading"]')].find(
      (one) =>
        first && !some.some(({ card }) => card.contains(one)) && one.compareDocumentPosition(first.card) & FOLLOWS,
    );
    if (heading) return heading;
  }
  return undefined;
}
