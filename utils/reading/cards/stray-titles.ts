import type { SeenListing } from '../../listing.ts';
import { textOf } from '../facts.ts';
import type { Card } from './cards.ts';

/** At most this many parts of a card are looked at. */
const PARTS_LIMIT = 80;

/**
 * Takes titles back that stand in other cards of the list too, beside what is the title there: makers and shops, where the
 * name itself could not be found.
 */
export function dropStrayTitles(listings: readonly SeenListing[], cards: readonly Card[]): void {
  const cardsWith = new Map<string, number[]>();
  for (const [at, { card }] of cards.entries())
    for (const text of textsIn(card)) cardsWith.set(text, [...(cardsWith.get(text) ?? []), at]);
  const titles = listings.map(({ title }) => title);
  for (const listing of listings) {
    const said = cardsWith.get(listing.title ?? '') ?? [];
    if (!said.some((at) => titles[at] !== undefined && titles[at] !== listing.title)) continue;
    delete listing.title;
    delete listing.sources.title;
  }
}

/** The texts of a card's innermost parts. */
const textsIn = (card: Element): Set<string> =>
  new Set(
    [...card.querySelectorAll('*')]
      .slice(0, PARTS_LIMIT)
      .filter(({ childElementCount }) => childElementCount === 0)
      .map((part) => textOf(part, 300)),
  );
