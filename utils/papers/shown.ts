import type { Listing } from '../listing.ts';
import { findPhrases } from '../text/words.ts';

/** At most this many characters of each text are looked through. */
const TEXT_LIMIT = 2000;

/** Whether a listing shows one of some phrases, as whole words, in its title, bullet points or attributes. */
export const shows = (listing: Listing, phrases: readonly string[]): boolean =>
  [
    listing.title ?? '',
    ...(listing.bullets ?? []),
    ...Object.entries(listing.attributes ?? {}).map(([name, value]) => `${name}: ${value}`),
  ].some((text) => findPhrases(text.slice(0, TEXT_LIMIT), phrases).length > 0);

/** Whether more than the title was read: otherwise nobody knows what the rest of the listing shows. */
export const readBeyondTitle = (listing: Listing): boolean =>
  listing.bullets !== undefined || listing.attributes !== undefined;
