import type { Listing } from '../listing.ts';
import type { Recognised, Told } from './goods.ts';
import { mediaOf } from './media.ts';
import { type Recognition, recogniseGoods } from './recognise.ts';
import { byNature } from './traits/nature.ts';
import { toldBy } from './traits/told.ts';

// To add a kind of goods: a row in `kinds.ts`, its words in the file of its branch in `words/` (a section a kind, a line a
// language), and titles that are of it and only look like it in `tests/goods/`. A trait: a row in `traits.ts`, its words in
// `words/traits.ts`.
// How a title is read, a room a step, each knowing only those before it: `phrases/` finds what its words name, `head/` what it
// is about, `classes/` knows goods by their words alone, `judging/` weighs what else it says, `traits/` tells what the goods have.

/** A listing is asked for its goods and its traits in turn: it is read once. Of ten thousand none but the last is remembered. */
let last: { listing: Listing; made: Recognition } | undefined;

function recognition(listing: Listing): Recognition {
  if (last?.listing === listing) return last.made;
  const recognised = recogniseGoods(listing);
  const made = { ...recognised, goods: byNature(recognised) };
  last = { listing, made };
  return made;
}

/**
 * What a listing sells, by the ids of `kinds.ts`, with the words that made us think so. `sure` is false where they leave it
 * open: then the two likely kinds stand side by side. Empty where nothing says it: then nobody knows what it is.
 */
export function goodsOf(listing: Listing): Recognised[] {
  // A book's code outranks its title: 'Vegetables'.
  const isbn = mediaOf({ marketplace: listing.marketplace, id: listing.id });
  return isbn ? [{ id: 'general.media', because: isbn, sure: true }] : recognition(listing).goods;
}

/** What a listing has, claims and is for, taken for some goods; traits nothing is said of are absent (`silenceOn`). */
export const traitsOf = (listing: Listing, goods: readonly Recognised[]): Told[] => toldBy(goods, recognition(listing));
