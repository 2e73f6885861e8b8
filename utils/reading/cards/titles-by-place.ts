import type { SeenListing } from '../../listing.ts';
import { put, textOf } from '../facts.ts';
import { mayBeName } from '../not-the-name.ts';
import type { Card } from './cards.ts';
import { makeOf } from './one-list.ts';

/** At most this many parts of a card are looked at. */
const PARTS_LIMIT = 80;
/** A name is at least so long, and so much longer than any other text of its card. */
const LENGTH_MIN = 10;
const LONGER = 1.5;

/**
 * Puts into the cards of a list that names no part of theirs the text that is the name in each of them: in one place of all
 * cards, by far the longest there, and never the same twice. Where cards have headings, the maker's and the name, these are
 * looked at alone.
 */
export function putTitlesByPlace(listings: readonly SeenListing[], cards: readonly Card[]): void {
  const names = namesIn(cards, (part) => part.matches(heading)) ?? namesIn(cards, () => true);
  for (const [at, listing] of listings.entries()) {
    if (!names) continue;
    // Where few could be told by themselves, what was taken for their names need not be.
    delete listing.title;
    put(listing, 'title', { value: names[at] ?? '', from: 'place of the card' });
  }
}
const heading = 'h2,h3,h4,h5,[role="heading"]';

/** The text in one place of all cards that is the name there. */
function namesIn(cards: readonly Card[], isOne: (part: Element) => boolean): string[] | undefined {
  const texts = cards.map(({ card }) => textsByMake(card, isOne));
  const [first = new Map<string, string>()] = texts;
  const shared = [...first.keys()].flatMap((make) => {
    const said = texts.map((each) => each.get(make));
    return said.includes(undefined) || new Set(said).size < said.length ? [] : [said as string[]];
  });
  const [names, next] = shared
    .filter((said) => said.every((text) => text.length >= LENGTH_MIN && /\p{L}{3}/u.test(text) && mayBeName(text)))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const others = texts.map((each, at) => [...each.values()].filter((text) => text !== names?.[at]));
  const isLongest = names?.every((name, at) => others[at]?.every((text) => name.length >= text.length));
  return isLongest && !(next && names && lengthOf(names) < lengthOf(next) * LONGER) ? names : undefined;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The texts of a card's innermost parts, by their make; of a make that it has twice, none. */
function textsByMake(card: Element, isOne: (part: Element) => boolean): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const part of [...card.querySelectorAll('*')].slice(0, PARTS_LIMIT)) {
    if (part.childElementCount > 0 || !isOne(part)) continue;
    const text = textOf(part, 300);
    const make = makeOf(part);
    if (text !== '') found.set(make, found.has(make) ? undefined : text);
  }
  return new Map([...found].flatMap(([make, text]) => (text === undefined ? [] : [[make, text] as const])));
}
