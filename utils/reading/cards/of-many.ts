import type { Item } from '../data/structured.ts';
import { buyControls } from '../products/buying.ts';
import { headsOf } from '../products/heads.ts';
import type { Card } from './cards.ts';

const FOLLOWS = 4;

/** Whether data names no one thing: it goes from one price to another, without a code, a maker or variants. */
const soundsOfMany = ({ offers, ids, brand, variants }: Item): boolean =>
  offers.length > 0 &&
  offers.every(({ high }) => high !== undefined) &&
  variants.length === 0 &&
  !brand &&
  Object.keys(ids).length === 0;

/**
 * Whether data calls goods what is only the heading of a list, as shops do so that a search engine draws stars beside a
 * category: below the heading come the list's `cards`, and before them nothing can be bought; or nothing heads the page.
 */
export function isOfMany(item: Item, page: Document, cards: () => readonly Card[] | undefined): boolean {
  const heading = headsOf(page)[0];
  if (!soundsOfMany(item)) return false;
  // What nothing heads may as well be all that was found.
  if (!heading) return true;
  const all = cards() ?? [];
  const [first] = all;
  if (!first || isDrawnApart(item, page, all)) return false;
  const isBefore = (element: Element) => (element.compareDocumentPosition(first.card) & FOLLOWS) !== 0;
  return isBefore(heading) && !buyControls(page).some(isBefore);
}

/** Whether the page draws the picture of the data outside its cards, as that of one thing is. */
const isDrawnApart = ({ images }: Item, page: Document, cards: readonly Card[]): boolean =>
  [...page.querySelectorAll('img[src]')].some(
    (image) => images.includes(image.getAttribute('src') ?? '') && !cards.some(({ card }) => card.contains(image)),
  );
