import type { ClaimClass } from '../../goods/words/claims.ts';
import type { Citation, InAll } from '../../source.ts';

/** Where it is laid down that words on a listing are wrong. */
export interface ClaimLaw {
  /** Where that law holds; absent: it says what is so anywhere. */
  markets?: readonly string[];
  /** As it is cited. */
  basis: string;
  citation: Citation;
}

/** Words on a listing that are wrong as they stand, and what may be said in their place. */
export interface WrongClaim {
  id: string;
  /** Goods it is wrong on, and those it is not; absent: any. */
  goods?: readonly string[];
  exceptGoods?: readonly string[];
  /** Goods it is not wrong on where they are nothing else, nor may be. */
  exceptAlone?: readonly string[];
  /** Only where some goods are known: on others the words mean another thing. */
  onKnown?: true;
  /** Markets whose law or authority says so; absent: anywhere, because it is simply untrue. */
  markets?: readonly string[];
  /** Requirements of which one held makes it right; 'any': any paper that is held. */
  unlessHeld?: readonly string[] | 'any';
  /** Requirements one of which must be asked of it; absent: it is wrong whatever is asked. */
  whenAsked?: readonly string[];
  /** Requirements of which one that is asked makes it right. */
  unlessAsked?: readonly string[];
  /** The classes of `utils/goods/words/claims.ts` that say so, any case; and words that must stand in capitals as here. */
  words: ClaimClass | readonly ClaimClass[];
  /** Only where the text also says this: that no paper is held. */
  despite?: ClaimClass;
  /** Not where the text also says this: what is meant. */
  unlessSaid?: ClaimClass;
  capitals?: readonly string[];
  instead: InAll;
  /** Where it is laid down, and requirements whose own sources say so. */
  laws: readonly ClaimLaw[];
  rows?: readonly string[];
}

/** Markets of which the law, or whoever watches over it, asks proof of general praise. */
export const strict = ['EU', 'GB', 'US', 'CA', 'AU', 'NZ'] as const;

/** What a work is about, its title says. */
export const works = ['general.media', 'digital'];

/** Works may be about illnesses, and plants have their own. */
export const worksAndPlants = [...works, 'plants', 'pesticides'];
