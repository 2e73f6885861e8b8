// The same numbers stand in the schemas of listing.ts and reading.ts, whose library may not come into a content script;
// tests/reading/limits.test.ts holds them together.

/** At most this many characters of a title are kept. */
export const TITLE_LIMIT = 2000;
/** At most this many listings are taken from one page. */
export const LISTINGS_LIMIT = 5000;
/** At most this many things not understood are named. */
export const NOTES_LIMIT = 200;
/** At most this many characters of an address, and of the text of a note or a source. */
export const ADDRESS_LIMIT = 2000;
export const NOTE_LIMIT = 200;
/** Pictures of one listing. */
export const IMAGES_LIMIT = 60;
