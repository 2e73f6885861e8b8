import type { Listing } from '../../utils/listing.ts';
import { policiesOf } from '../../utils/marketplaces/policies.ts';
import { policiesOn } from '../../utils/policy.ts';
import { lengthIn } from '../../utils/text/measure.ts';

/** How long a title is, and how long it may be, in the unit the marketplace counts in. */
export interface TitleLength {
  length: number;
  max: number;
  unit: 'characters' | 'utf16' | 'bytes' | 'words';
  level: 'must' | 'better';
}

/** The title against every length limit that holds in its store on a day, the strictest Must first. */
export function titleLengths(listing: Pick<Listing, 'marketplace' | 'store' | 'title'>, day: string): TitleLength[] {
  const { title, marketplace, store } = listing;
  if (title === undefined) return [];
  return policiesOn(policiesOf(marketplace), store, day)
    .flatMap((policy) =>
      policy.on === 'title-length'
        ? [{ length: lengthIn(title, policy.unit), max: policy.max, unit: policy.unit, level: policy.level }]
        : [],
    )
    .sort((a, b) => (a.level === b.level ? a.max - b.max : a.level === 'must' ? -1 : 1));
}
