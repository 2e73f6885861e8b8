import { begunIn } from '../goods/phrases/phrase-book.ts';
import type { Listing } from '../listing.ts';
import { markets } from '../markets/index.ts';
import { remembering } from '../text/remembering.ts';
import { findPhrases } from '../text/words.ts';

/** At most this many characters of each text are looked through. */
const TEXT_LIMIT = 1000;

/** Lists of phrases that requirements turn on or are shown by, each once. */
const lists: ReadonlySet<readonly string[]> = new Set(
  markets
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ named = [], begins = [], shownBy }) => [
      ...named.flatMap(({ words, not }) => [words, not]),
      ...begins.map(({ words }) => words),
      shownBy,
    ])
    .filter((list) => list !== undefined),
);
const begun = begunIn([...lists].flat());
/** Attributes are of few names and values in a whole shop: each is looked through once. */
const begunInAttribute = remembering(begun);
const listsWith = new Map<string, (readonly string[])[]>();
for (const list of lists) for (const phrase of list) listsWith.set(phrase, [...(listsWith.get(phrase) ?? []), list]);

/** Lists that may be shown in a text of a listing, each with the texts and those of its phrases that may be in it. */
type Likely = ReadonlyMap<readonly string[], readonly { text: string; phrases: readonly string[] }[]>;
const nothing: Likely = new Map();

/** A listing is looked through once, and each list of which a phrase may be there once more; the last is remembered. */
interface Looked {
  likely: Likely;
  said: Map<readonly string[], boolean>;
}
let last: { listing: Listing; made: Looked } | undefined;

function likelyIn(listing: Listing): Likely {
  let likely: Map<readonly string[], { text: string; phrases: string[] }[]> | undefined;
  const look = (whole: string, begunBy: typeof begun) => {
    const text = whole.slice(0, TEXT_LIMIT);
    for (const phrase of begunBy(text))
      for (const list of listsWith.get(phrase) ?? []) {
        likely ??= new Map();
        const places = likely.get(list) ?? [];
        likely.set(list, places);
        const last = places.at(-1);
        if (last?.text === text) last.phrases.push(phrase);
        else places.push({ text, phrases: [phrase] });
      }
  };
  for (const text of [listing.title ?? '', ...(listing.bullets ?? [])]) look(text, begun);
  for (const [name, value] of Object.entries(listing.attributes ?? {})) look(`${name}: ${value}`, begunInAttribute);
  return likely ?? nothing;
}

function lookedInto(listing: Listing): Looked {
  if (last?.listing === listing) return last.made;
  const made = { likely: likelyIn(listing), said: new Map<readonly string[], boolean>() };
  last = { listing, made };
  return made;
}

/** Whether a listing shows one of some phrases of the law's, as whole words, in its title, bullet points or attributes. */
export function shows(listing: Listing, phrases: readonly string[]): boolean {
  const { likely, said } = lookedInto(listing);
  const places = likely.get(phrases);
  if (!places) return false;
  const before = said.get(phrases);
  if (before !== undefined) return before;
  const shown = places.some((place) => findPhrases(place.text, place.phrases).length > 0);
  said.set(phrases, shown);
  return shown;
}

const names = new Map([...lists].map((list, index) => [list, index]));

/** One name for all that a listing shows of the law's phrases: '' for most. */
export const shownIn = (listing: Listing): string =>
  [...lookedInto(listing).likely.keys()]
    .flatMap((list) => (shows(listing, list) ? [names.get(list)] : []))
    .sort()
    .join(' ');

/** Whether more than the title was read: otherwise nobody knows what the rest of the listing shows. */
export const readBeyondTitle = (listing: Listing): boolean =>
  listing.bullets !== undefined || listing.attributes !== undefined;
