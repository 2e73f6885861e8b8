import type { TraitId } from './traits.ts';

/** What goods a listing was taken for, with the words that made us think so. `sure` is false where the words leave it open. */
export interface Recognised {
  /** Of `kinds.ts`. */
  id: string;
  because: string[];
  sure: boolean;
}

/** A trait as the listing, or its kind of goods, tells it. `is: false`: it says there is none ('without battery'). */
export interface Told {
  id: TraitId;
  is: boolean;
  because: string[];
  sure: boolean;
}

/** Takes a trait, whether it is so, and the words that say it. */
export type Tell = (id: TraitId, is: boolean, because: string) => void;
