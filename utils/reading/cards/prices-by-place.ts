import type { SeenListing } from '../../listing.ts';
import { put } from '../facts.ts';
import { isFormer, isNotAsked } from '../former-price.ts';
import type { MoneyHint } from '../money-hint.ts';
import { isUndercut } from '../prices/undercut.ts';
import { moneyAt } from '../values.ts';
import type { Card } from './cards.ts';
import { isFromBeside } from './from-beside.ts';
import { makeOf } from './one-list.ts';

/** At most this many parts of a card are looked at. */
const PARTS_LIMIT = 120;
/** Of the cards of a list so many must show their price in one place. */
const MOST = 1 / 2;

/**
 * Puts into cards whose price could not be told by itself the one amount that stands where the other cards have theirs: what is beside
 * it there, 'free shipping', is not of it. Only where that place holds the price in each card that has one.
 */
export function putPricesByPlace(listings: readonly SeenListing[], cards: readonly Card[], hint: MoneyHint): void {
  const priced = listings.filter(({ price }) => price !== undefined).length;
  if (priced === listings.length || priced < listings.length * MOST || priced < 2) return;
  const places = cards.map(({ card }) => placesIn(card, hint));
  const [place, ...more] = new Set(
    listings.flatMap(({ price }, at) =>
      price ? [...(places[at] ?? [])].flatMap(([name, amount]) => (amount?.amount === price.amount ? name : [])) : [],
    ),
  );
  if (!place || more.length > 0) return;
  const isOfAll = listings.every(({ price }, at) => !price || places[at]?.get(place)?.amount === price.amount);
  if (!isOfAll) return;
  for (const [at, listing] of listings.entries()) {
    const card = cards[at]?.card;
    const price = places[at]?.get(place);
    if (!listing.price && card && price?.currency && !isUndercut(card, price, hint))
      put(listing, 'price', { value: price, from: 'place of the card' });
  }
}

/** The amounts of a card by the make of what holds nothing else, and of its box; of one that it has twice, none. */
function placesIn(card: Element, hint: MoneyHint): Map<string, ReturnType<typeof moneyAt>> {
  const found = new Map<string, ReturnType<typeof moneyAt>>();
  for (const part of [...card.querySelectorAll('*')].slice(0, PARTS_LIMIT)) {
    if (part.childElementCount > 0 || !/\d/.test(part.textContent ?? '') || !part.className) continue;
    if (part.closest('del,s,strike') || isFormer(part) || isNotAsked(part) || isFromBeside(part, card)) continue;
    const amount = moneyAt(part, hint);
    const name = `${makeOf(part)} in ${makeOf(part.parentElement)}`;
    if (amount) found.set(name, found.has(name) ? undefined : amount);
  }
  return found;
}
