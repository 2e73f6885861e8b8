import { buyControls } from './buying.ts';
import type { Card } from './cards.ts';
import type { Item } from './structured.ts';

const FOLLOWS = 4;

/** Whether data names no one thing: it goes from one price to another, without a code, a maker or variants. */
const soundsOfMany = ({ offers, ids, brand, variants }: Item): boolean =>
  offers.length > 0 &&
  offers.every(({ high }) => high !== undefined) &&
  variants.length === 0 &&
  brand === undefined &&
  Object.keys(ids).length === 0;

/**
 * Whether data calls goods what is only the heading of a list, as shops do so that a search engine draws stars beside a
 * category: below the heading come the list's `cards`, and before them nothing can be bought.
 */
export function isOfMany(item: Item, page: Document, cards: () => readonly Card[] | undefined): boolean {
  const heading = page.querySelector('h1');
  const [first] = heading && soundsOfMany(item) ? (cards() ?? []) : [];
  const isBefore = (element: Element) => first && (element.compareDocumentPosition(first.card) & FOLLOWS) !== 0;
  return heading !== null && isBefore(heading) === true && !buyControls(page).some(isBefore);
}
