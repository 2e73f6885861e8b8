import { type Heap, set } from './refrains.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { type Pile, piles } from './words/stuffing.ts';

/** What comes after one of these things suits, holds or is made of. */
export const suits =
  /(?<!\p{L})(?:for|fits?|holds?|compatible|with|from|of|für|aus|mit|pour|avec|para|con|com|per|dla|do|voor|met|для|под|с|из|uyumlu|için|untuk|dengan)(?!\p{L})/u;

/** A word of a pile, in lower case, and where it stands. */
interface Word {
  word: string;
  span: [start: number, end: number];
}

/** More of them a reader does not need: of uses and the like, which stand in rows, so many already. */
const tooMany = ({ id, most }: Pile, inRow: boolean): number => (id !== 'synonyms' && inRow ? most : most + 1);
const FEWEST = Math.min(...piles.map((pile) => tooMany(pile, true)));

/** Synonyms for one thing, or uses, places, people, occasions and styles, of which a title has more than a reader needs. */
export function pileIn({ text, brand, found: { piles: all } }: TitleText): Heap | undefined {
  if (all.length < FEWEST) return undefined;
  const found = all
    .filter(({ span }) => !overlapsAny(brand, span))
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const byPile = new Map<string, Word[]>();
  for (const { list: pile, language, span } of found) {
    // Two words for a thing in two languages are a translation.
    const key = `${pile} ${language}`;
    const { id, most } = piles[Number(pile.slice('pile '.length))] ?? {};
    if (most === Number.POSITIVE_INFINITY) continue;
    const same = byPile.get(key) ?? [];
    // 'school bag' is not also 'bag'; the same word again is repetition, not a synonym.
    const word = text.slice(...span).toLowerCase();
    if (same.some((one) => one.span[0] < span[1] && span[0] < one.span[1])) continue;
    if (same.some((one) => alike(one.word, word))) continue;
    // 'ví da', 'เคสใส': where what a thing is comes first, the same with more about it is repetition, too.
    if (headFirst.has(language) && same.some((one) => begins(one.word, word) || begins(word, one.word))) continue;
    // 'Lamp with bulb', 'hoodie for jacket lovers': behind such a word, in the same part of the title, nothing is named again.
    if (id === 'synonyms' && suits.test(partBefore(text, span[0]))) continue;
    // '2 pillows, 2 cushions': what a set holds.
    if (/\d\s?(?:x\s?)?(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, span[0] - 16), span[0]))) continue;
    same.push({ word, span });
    byPile.set(key, same);
  }
  for (const [key, words] of byPile) {
    const pile = piles[Number(key.split(' ')[1])];
    if (!pile || words.length < tooMany(pile, isRow(text, words, pile.most))) continue;
    if (pile.id === 'synonyms' && isSet(text) && isListed(text, words)) continue;
    const inPlace = words.sort((a, b) => a.span[0] - b.span[0]);
    return {
      says: pile.id === 'synonyms' ? 'synonyms' : 'uses',
      words: inPlace.map(({ span }) => text.slice(...span)),
      span: [inPlace[0]?.span[0] ?? 0, inPlace.at(-1)?.span[1] ?? text.length],
    };
  }
  return mixedIn(text, byPile);
}

/** Languages in which the word for a thing comes before what is said of it. */
const headFirst = new Set(['vi', 'th', 'id', 'fr', 'es', 'it', 'pt']);
/** Whether a name begins with the whole of another: 'robe longue' with 'robe'; Thai and Vietnamese join what they add. */
const begins = (long: string, short: string): boolean =>
  long.startsWith(short) && (long.length === short.length || !/^[a-zà-ÿ]/.test(long.slice(short.length)));

/** Things of a set in languages whose words for one are parted from them by no space, or stand before them. */
const setOfThings =
  /套装|套裝|件套|件組|组合|組合|禮盒|礼盒|セット|詰め合わせ|세트|\d\s?종|(?<!\p{L})(?:bộ|combo|paket|ชุด)/u;

/** Whether a title sells several things as one. */
export const isSet = (text: string): boolean => set.test(text.toLowerCase()) || setOfThings.test(text.toLowerCase());

/** 'pentola, padella e casseruola': things told one by one as in a sentence. */
const told =
  /^\s*(?:[,、，&+]|(?:and|und|et|y|e|i|и|en|dan|và|ve|และ|と|와|과|및|和|及|跟)(?!\p{L}))\s*|^\s*(?:และ|と|和|及)/u;
const isListed = (text: string, words: readonly Word[]): boolean =>
  words
    .map(({ span }) => span)
    .sort((a, b) => a[0] - b[0])
    .every(([start], index, spans) => index === 0 || told.test(text.slice(spans[index - 1]?.[1], start)));

/** So many uses, places, people and occasions together are for search, though there are few of each. */
const MIXED = 6;

/** 'Home Decor Living Room Bedroom Bathroom Party Wedding': rows of several kinds, one after the other, in one language. */
function mixedIn(text: string, byPile: ReadonlyMap<string, readonly Word[]>): Heap | undefined {
  const byLanguage = new Map<string, Word[]>();
  for (const [key, words] of byPile) {
    const [, pile, language = ''] = key.split(' ');
    if (piles[Number(pile)]?.id === 'synonyms') continue;
    const same = byLanguage.get(language) ?? [];
    // 'Party' is an occasion and a use.
    for (const one of words)
      if (
        !overlapsAny(
          same.map(({ span }) => span),
          one.span,
        )
      )
        same.push(one);
    byLanguage.set(language, same);
  }
  for (const words of byLanguage.values()) {
    if (words.length < MIXED) continue;
    const spans = words.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
    return {
      says: 'uses',
      words: spans.map((span) => text.slice(...span)),
      span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? text.length],
    };
  }
  return undefined;
}

/** Whether so many of some words stand side by side with nothing but spaces between: 'hiking camping travel fishing'. */
function isRow(text: string, words: readonly Word[], many: number): boolean {
  const spans = words.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  let row = 1;
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    row = before && /^ +$/.test(text.slice(before[1], span[0])) ? row + 1 : 1;
    if (row >= many) return true;
  }
  return false;
}

/** What of a part of a title stands before a place, in lower case. */
const partBefore = (text: string, at: number): string => /[^,;|/()]*$/.exec(text.slice(0, at).toLowerCase())?.[0] ?? '';

/** 'camiseta' and 'camisetas', 'bottle' and 'bottles'. */
export function alike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short.slice(0, Math.max(3, short.length - 1))) && long.length - short.length <= 2;
}
