import type { Advice } from '../../utils/advice.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { CheckState } from '../parts/StateMark.tsx';

/** A listing as the table shows it. */
export interface TableRow {
  known: KnownListing;
  listing: KnownListing['listing'];
  marketplace: string;
  state: CheckState;
  /** The first thing to do, and how far up it stands among all there is to do; none: after everything. */
  first: Advice | undefined;
  order: number;
}
