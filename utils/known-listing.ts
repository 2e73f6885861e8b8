import type { Listing } from './listing.ts';
import type { Source } from './source.ts';

/** A listing as it is known now: what was not shown stays as it was, and every field knows its source. */
export interface KnownListing {
  key: string;
  marketplace: Listing['marketplace'];
  store: string;
  account: string;
  listing: Listing;
  /** For each field: who read it when, and from which part of the page. */
  sources: Partial<Record<string, { source: Source; from: string; trial?: true | undefined }>>;
  firstSeen: number;
  lastSeen: number;
}

/** What changed in a listing at one moment. The first snapshot of a listing holds all that was shown. */
export interface Snapshot {
  key: string;
  at: number;
  changed: Partial<Listing>;
  source: Source;
}

/** A wording or main picture of a listing, and from when to when it was seen. */
export interface Version {
  key: string;
  field: 'title' | 'image';
  value: string;
  from: number;
  to: number;
  /** The reader that saw it; a wording is a change only against what the same reader saw before. */
  reader: string;
}
