import type { Recognised, Told } from '../goods/goods.ts';
import { traitsOf } from '../goods/index.ts';
import { lineOfGoods } from '../goods/kinds.ts';
import { silenceOn } from '../goods/traits/silence.ts';
import type { TraitId } from '../goods/traits.ts';
import type { Listing } from '../listing.ts';
import { shownIn, shows } from './shown.ts';

/** Whether something is so, is not, or is left open by the listing: then the person is asked. */
export type Truth = 'yes' | 'no' | 'open';

/** What one kind of goods in a listing is known to have, claim and be for. */
export interface Product {
  goods: Recognised;
  /** Its id and the group it lies within. */
  line: readonly string[];
  truth(trait: string): Truth;
  /** The words that make a trait so. */
  because(trait: string): readonly string[];
  /** Whether the listing uses one of some phrases. */
  says(phrases: readonly string[]): boolean;
  /** The same for all products of which the same is asked. */
  signature: string;
}

/** What holds of nearly everyone who uses this, and of whoever does not say otherwise: no company of their own abroad. */
const assumed: readonly string[] = ['seller.no-local-entity'];
const otherOrigins: readonly TraitId[] = ['origin.turkiye', 'origin.iran'];
/** What sells: nobody keeps silent on it, so that silence means no; but for goods where it is a matter of course. */
const advertised: Readonly<Record<string, readonly string[]>> = {
  'has.radio': ['mobility.e-ride', 'optics.laser'],
};
/** What runs on batteries is not fed from the mains unless it says so, nor the other way round. */
const batteries: readonly string[] = ['has.battery', 'has.lithium-battery', 'has.button-cell'];

/** A product of which nothing but its kind is known, for whoever asks before there is a listing. */
export const kindAlone = (id: string): Product =>
  productOf({ id: null, marketplace: 'other', store: 'unknown' }, { id, because: [], sure: true });

/** What goods are taken for that nothing was recognised of: any ware. */
export const UNKNOWN = 'general';
const unknown: readonly Recognised[] = [{ id: UNKNOWN, because: [], sure: false }];

/** What a listing's goods are known to be, kind by kind: each as if it were the right one. Of those nobody recognised, that they are goods. */
export const productsOf = (listing: Listing, goods: readonly Recognised[]): Product[] =>
  (goods.length > 0 || !listing.title?.trim() ? goods : unknown).map((one) => productOf(listing, one));

function productOf(listing: Listing, goods: Recognised): Product {
  const told = new Map<string, Told>(traitsOf(listing, [{ ...goods, sure: true }]).map((one) => [one.id, one]));
  const known = new Map<string, Truth>();
  const truth = (trait: string): Truth => {
    const before = known.get(trait);
    if (before) return before;
    const now = truthOf(trait, told, goods.id);
    known.set(trait, now);
    return now;
  };
  return {
    goods,
    line: lineOfGoods(goods.id),
    truth,
    because: (trait) => told.get(trait)?.because ?? [],
    says: (phrases) => shows(listing, phrases),
    signature: `${goods.id} ${[...told.values()]
      .map(({ id, is, sure }) => `${id}${is ? '+' : '-'}${sure ? '' : '?'}`)
      .sort()
      .join(' ')} ${shownIn(listing)}`,
  };
}

function truthOf(trait: string, told: ReadonlyMap<string, Told>, goods: string): Truth {
  const said = told.get(trait);
  if (said) return said.sure ? (said.is ? 'yes' : 'no') : 'open';
  const is = (one: string) => told.get(one)?.is === true;
  if (trait === 'origin.china' && otherOrigins.some(is)) return 'no';
  if (assumed.includes(trait)) return 'yes';
  if (trait === 'has.mains' && batteries.some(is)) return 'no';
  if (batteries.includes(trait) && is('has.mains')) return 'no';
  if (advertised[trait]?.includes(goods) === false) return 'no';
  return silenceOn(trait as TraitId, [goods]) === 'ask' ? 'open' : 'no';
}
