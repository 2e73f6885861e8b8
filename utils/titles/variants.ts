import type { Listing } from '../listing.ts';
import type { Policy } from '../policy.ts';

/** A better title for a listing: made of its own facts, with what was left out and what is asked for. */
export interface Variant {
  title: string;
  /** What stands in the marketplace's line of highlights beside the title, where it has one. */
  highlights?: string;
  /** Words of the title that the variant does without. */
  dropped: string[];
  /** Facts the marketplace's structure wants and the listing does not state: 'brand', 'quantity'. */
  asks: string[];
}

/** Better titles for a listing under what its marketplace lays down; none where nothing better can be made of its facts. */
export const variantsOf = (_listing: Listing, _policies: readonly Policy[]): Variant[] => [];
