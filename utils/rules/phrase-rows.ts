import { matchesOf } from '../text/matches.ts';
import { compounding } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import type { Heap } from './refrains.ts';
import { overlapsAny } from './spans.ts';
import type { TitleText } from './title-text.ts';
import { type WordList, wordTableOf } from './word-table.ts';
import { piles } from './words/stuffing.ts';
import { wares } from './words/wares.ts';

/** So many phrases at least stand in such a row. */
const ROW = 5;
/** So many words each has that is more than a quality: 'speckled glaze', 'inner pocket'; in compounding languages one fewer. */
const WORDS = 3;
/** So many of them say under what a shop files the goods, or call them by a further name; of short phrases one more. */
const FILED = 3;

/** Most of them are as long as that. */
const MOST = 2 / 3;

const ofWares = wordTableOf(
  Object.entries(wares).map(([language, words]): WordList<string> => [language, words, language]),
);

const unparted = /(?:(?!\s[-–—]\s)[^,;|•·])+/g;
const parted = /(?:[,;|•·][^,;|•·]*){4}/;
/** A number that is no year: a fact, which a reader may want. */
const measured = /(?<!\p{N})(?!20[12]\d(?!\p{N}))\p{N}/u;

/** 'Macrame Wall Hanging, Woven Nursery Decor, Boho Bedroom Art, New Home Gift': the goods named anew in every phrase, each time as somebody may look for them. */
export function phraseRow({ text, lower, pieces, languages, brand, spaceless, found }: TitleText): Heap | undefined {
  if (spaceless || !parted.test(text) || measured.test(lower)) return undefined;
  const joining = compounding.some((one) => languages.has(one)) ? 1 : 0;
  const phrases: { span: [start: number, end: number]; long: boolean; filed: boolean }[] = [];
  for (const { 0: part, index } of matchesOf(text, unparted)) {
    const span: [number, number] = [index + (part.length - part.trimStart().length), index + part.trimEnd().length];
    const words = pieces.filter(
      ({ kind, text: word, span: [at] }) => kind === 'word' && span[0] <= at && at < span[1] && !isFunctionWord(word),
    );
    if (words.length === 0 || overlapsAny(brand, span)) continue;
    const filed = words.some(({ text: word }) => ofWares(word).some((language) => languages.has(language)));
    phrases.push({ span, long: words.length >= WORDS - joining, filed });
  }
  const filed = phrases.filter((one) => one.filed).length;
  // Most are phrases: what a thing is like, or what a box holds, is told in a word or two.
  if (
    phrases.length < ROW ||
    filed < FILED + joining - 1 ||
    phrases.filter(({ long }) => long).length < phrases.length * MOST
  )
    return undefined;
  if (filed + namedAgain(phrases, found.piles) < FILED + joining) return undefined;
  const spans = phrases.map(({ span }) => span);
  return {
    says: 'segments',
    words: spans.map((span) => text.slice(...span)),
    span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? text.length],
  };
}

/** In how many phrases beyond the first a thing is called by one of its names. */
function namedAgain(
  phrases: readonly { span: readonly [number, number] }[],
  found: TitleText['found']['piles'],
): number {
  const times = new Map<string, Set<number>>();
  for (const { list, span } of found) {
    if (piles[Number(list.slice('pile '.length))]?.id !== 'synonyms') continue;
    const at = phrases.findIndex((one) => one.span[0] <= span[0] && span[1] <= one.span[1]);
    const same = times.get(list) ?? new Set();
    times.set(list, same.add(at));
  }
  return Math.max(0, ...[...times.values()].map(({ size }) => size - 1));
}
