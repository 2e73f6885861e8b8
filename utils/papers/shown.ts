import { type PhraseBook, phraseBookOf } from '../goods/phrase-book.ts';
import type { Listing } from '../listing.ts';

/** At most this many characters of each text are looked through. */
const TEXT_LIMIT = 1000;

/** Phrases of requirements made ready once. */
const books = new WeakMap<readonly string[], PhraseBook>();
function bookOf(phrases: readonly string[]): PhraseBook {
  const known = books.get(phrases);
  if (known) return known;
  const made = phraseBookOf(phrases);
  books.set(phrases, made);
  return made;
}

/** Whether a listing shows one of some phrases, as whole words, in its title, bullet points or attributes. */
export function shows(listing: Listing, phrases: readonly string[]): boolean {
  const find = bookOf(phrases);
  return [
    listing.title ?? '',
    ...(listing.bullets ?? []),
    ...Object.entries(listing.attributes ?? {}).map(([name, value]) => `${name}: ${value}`),
  ].some((text) => find(text.slice(0, TEXT_LIMIT)).length > 0);
}

/** Whether more than the title was read: otherwise nobody knows what the rest of the listing shows. */
export const readBeyondTitle = (listing: Listing): boolean =>
  listing.bullets !== undefined || listing.attributes !== undefined;
