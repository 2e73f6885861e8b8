import type { Listing } from '../listing.ts';
import type { Recognised, Told } from './goods.ts';
import { giftIn, isGiven } from './judging/gifts.ts';
import { mediaOf } from './media.ts';
import { type Recognition, recogniseGoods } from './recognise.ts';
import { byNature } from './traits/nature.ts';
import { toldBy } from './traits/told.ts';

// To add a kind of goods: a row in `kinds.ts`, its words in the file of its branch in `words/` (a section a kind, a line a
// language), and titles that are of it and only look like it in `tests/goods/`. A trait: a row in `traits.ts`, its words in
// `words/traits.ts`.
// How a title is read, a room a step, each knowing only those before it: `phrases/` finds what its words name, `head/` what it
// is about, `classes/` knows goods by their words alone, `judging/` weighs what else it says, `traits/` tells what the goods have.

/** A listing as it was read, and what is given along with its goods, which was read apart. */
interface Made extends Recognition {
  gift?: Recognition;
}

/** A listing is asked for its goods and its traits in turn: it is read once. Of ten thousand none but the last is remembered. */
let last: { listing: Listing; made: Made } | undefined;

function recognition(listing: Listing): Made {
  if (last?.listing === listing) return last.made;
  const made = withGift(listing) ?? read(listing);
  last = { listing, made };
  return made;
}

function read(listing: Listing): Recognition {
  const recognised = recogniseGoods(listing);
  return { ...recognised, goods: byNature(recognised) };
}

/** What is bought and what is given with it, each by its own words; undefined where nothing is given that a law of its own is for. */
function withGift(listing: Listing): Made | undefined {
  const parts = listing.title ? giftIn(listing.title) : undefined;
  if (!parts) return undefined;
  const said = Object.entries(listing.attributes ?? {});
  const of = (isGift: boolean) => Object.fromEntries(said.filter(([, value]) => isGiven(value) === isGift));
  const { marketplace, id, store, language } = listing;
  const gift = read({ marketplace, id, store, language, title: parts.gift, attributes: of(true) });
  const bought = read({ ...listing, title: parts.bought, attributes: of(false) });
  const [given] = gift.goods;
  const isOther = given?.sure && !unasked.test(given.id) && !bought.goods.some(({ id }) => id === given.id);
  if (!isOther || !bought.goods[0]?.sure) return undefined;
  return { ...bought, goods: [...bought.goods, given], gift };
}
/** Bags and things of no kind, of which little is asked, and the cells a thing runs on. */
const unasked = /^(?:general|digital|leather|batteries)/;

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
export function traitsOf(listing: Listing, goods: readonly Recognised[]): Told[] {
  const made = recognition(listing);
  const isGift = made.gift?.goods.some(({ id }) => id === goods[0]?.id);
  return toldBy(goods, isGift && made.gift ? made.gift : made);
}
