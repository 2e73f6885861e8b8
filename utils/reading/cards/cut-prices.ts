import type { SeenListing } from '../../listing.ts';
import { makeOf } from './one-list.ts';

/** At most this many texts of a card are looked at. */
const TEXTS_LIMIT = 400;

/**
 * Where prices have cents, one without them may have lost its own, which are drawn apart; not where cents are always written
 * in one text with their whole, and a word or sign stands behind the figures or they stand in an element of the same make.
 */
export function withoutCut(listings: SeenListing[], cards: readonly { card: Element }[]): SeenListing[] {
  const isWhole = ({ price }: SeenListing) => price !== undefined && !price.amount.includes('.');
  const isCut = ({ price }: SeenListing) => price?.amount.includes('.') === true;
  if (!listings.some(isCut)) return listings;
  const runs = cards.map(({ card }) => runsIn(card));
  const makesAt = (at: number) => runs[at]?.get(figures(listings[at]?.price?.amount ?? ''));
  const inOne = listings.every((one, at) => !isCut(one) || makesAt(at) !== undefined);
  const makes = new Set(listings.flatMap((one, at) => (isCut(one) ? [...(makesAt(at) ?? [])] : [])));
  for (const [at, listing] of listings.entries()) {
    if (!isWhole(listing)) continue;
    const mine = [...(makesAt(at) ?? [])];
    if (inOne && mine.some((make) => make === SIGNED || makes.has(make))) continue;
    delete listing.price;
    delete listing.sources.price;
  }
  return listings;
}

const figures = (text: string): string => text.replace(/\D/g, '');
/** Stands among the makes for a number with a word or sign behind it. */
const SIGNED = '!';

/** The numbers that single texts of a card hold, as their figures, with the makes of the elements they stand in and whether their sign does. */
function runsIn(card: Element): Map<string, Set<string>> {
  const texts = card.ownerDocument.createTreeWalker(card, 4);
  const runs = new Map<string, Set<string>>();
  for (let node = texts.nextNode(), n = 0; node && n < TEXTS_LIMIT; node = texts.nextNode(), n++)
    for (const { 0: run, 1: behind } of (node.nodeValue ?? '')
      .slice(0, 200)
      .matchAll(/(?:\p{Sc} ?)?\d[\d.,'\s]{0,20}(\p{Sc}|\p{L})?/gu)) {
      const makes = runs.get(figures(run)) ?? new Set();
      runs.set(figures(run), makes.add(`${makeOf(node.parentElement)} ${/^\d/.test(run) ? '' : SIGNED}`));
      if (behind) makes.add(SIGNED);
    }
  return runs;
}
