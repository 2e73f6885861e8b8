import { type Folded, foldedOnce, foldWithOffsets } from './folding.ts';
import { hangul, katakana, lengthAt, mark, spaced, traitsAt, traitsBefore, unspaced } from './letters.ts';
import { wordBorders } from './segments.ts';

/** A phrase as it was given, and where it stands in the text: UTF-16 offsets, end excluded. */
export interface FoundPhrase {
  phrase: string;
  span: [start: number, end: number];
}

/** A phrase taken apart into its words, to be looked for again and again; `open` words take any ending. */
export type Wanted = readonly { text: string; open: boolean }[];

/**
 * Phrases as whole words in any script, whatever their case, width, dashes and spaces: 'Nuts' is found in 'MIXED NUTS!', not in
 * 'donuts'. A word with a trailing '*' takes any ending: 'сушен* фрукт*'. In scripts without spaces a phrase counts where a word
 * begins and ends, as far as the browser's dictionary knows; '有机会' given beside '有机' keeps the two apart, since of two that
 * overlap the longer counts. In order of place.
 */
export function findPhrases(text: string, phrases: readonly string[]): FoundPhrase[] {
  const folded = foldedOnce(text);
  let guard: Guard | undefined;
  const found: FoundPhrase[] = [];
  for (const phrase of new Set(phrases)) {
    const wanted = wantedOf(phrase);
    const [first] = wanted;
    if (!first) continue;
    for (let at = folded.text.indexOf(first.text); at >= 0; at = folded.text.indexOf(first.text, at + 1)) {
      if (!isBorder(folded.text, at)) continue;
      const end = endOf(folded.text, at, wanted);
      if (end === undefined || !isBorder(folded.text, end)) continue;
      guard ??= guardOf(folded.text);
      if (!guard(at, end)) continue;
      found.push({ phrase, span: spanOf(folded, at, end) });
    }
  }
  return withoutOverlaps(found, text.length);
}

/** A text made ready to be asked whether a phrase stands at a place of it. */
export interface Looked {
  /** The text in the form phrases are compared in. */
  text: string;
  /** Where a phrase that begins at a place of `text` stands in the original, as `findPhrases` would find it; undefined where it does not. */
  at(start: number, wanted: Wanted): [start: number, end: number] | undefined;
  /** The same inside other words too. */
  inside(start: number, wanted: Wanted): [start: number, end: number] | undefined;
  /** As `at` for a sticky pattern over `text`, of phrases with numbers in them. */
  matched(start: number, pattern: RegExp): [start: number, end: number] | undefined;
}

/** Makes a text ready for being asked of many phrases, place by place. */
export function lookInto(text: string): Looked {
  const folded = foldedOnce(text);
  let guard: Guard | undefined;
  const whole = (start: number, end: number | undefined): [number, number] | undefined => {
    if (end === undefined || end === start || !isBorder(folded.text, start) || !isBorder(folded.text, end))
      return undefined;
    guard ??= guardOf(folded.text);
    return guard(start, end) ? spanOf(folded, start, end) : undefined;
  };
  return {
    text: folded.text,
    at: (start, wanted) => whole(start, endOf(folded.text, start, wanted)),
    inside(start, wanted) {
      const end = endOf(folded.text, start, wanted);
      return end === undefined ? undefined : spanOf(folded, start, end);
    },
    matched(start, pattern) {
      pattern.lastIndex = start;
      const match = pattern.exec(folded.text);
      return whole(start, match ? start + match[0].length : undefined);
    },
  };
}

/** At most so many phrases are remembered as they are looked for. */
const REMEMBERED = 50_000;
const made = new Map<string, Wanted>();
function wantedOf(phrase: string): Wanted {
  const known = made.get(phrase);
  if (known) return known;
  if (made.size >= REMEMBERED) made.clear();
  const wanted = wantedAs(phrase);
  made.set(phrase, wanted);
  return wanted;
}

/** A phrase as it is looked for. */
export const wantedAs = (phrase: string): Wanted =>
  foldWithOffsets(phrase.trim())
    .text.split(' ')
    .map((word) => ({ text: word.replace(/\*$/, ''), open: word.endsWith('*') }))
    .filter(({ text }) => text !== '');

/** Where a phrase that begins at a place ends; undefined where its further words do not follow. */
function endOf(text: string, start: number, words: Wanted): number | undefined {
  let at = start;
  let first = true;
  for (const { text: word, open } of words) {
    // Between words a hyphen is as good as a space.
    if (!first) {
      if (text[at] !== ' ' && text[at] !== '-') return undefined;
      at += 1;
    }
    first = false;
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
    if (open) while (at < text.length && isSpaced(text, at)) at += lengthAt(text, at);
  }
  return at;
}

function isSpaced(text: string, at: number): boolean {
  const traits = traitsAt(text, at);
  return (traits & spaced) !== 0 && (traits & unspaced) === 0;
}

/** Whether no word of a script with spaces, and no katakana, goes on across a place. */
function isBorder(text: string, at: number): boolean {
  const left = traitsBefore(text, at);
  const right = traitsAt(text, at);
  if (!(left & spaced) || !(right & spaced)) return !(right & mark);
  // A run of katakana is one word, and no dictionary knows it better; the other scripts without spaces have their guard.
  if (left & right & katakana) return false;
  // A Korean word beside a name in other letters: 'Yeti보다'.
  return ((left | right) & unspaced) !== 0 || ((left ^ right) & hangul) !== 0;
}

/** Whether words begin and end at two places. */
type Guard = (start: number, end: number) => boolean;

/** Three Han characters or more are seldom part of another word, and dictionaries cut new words apart. */
const LONG = 3;

/** Looks places up among the word borders of the text; asked for scripts without spaces only. */
function guardOf(text: string): Guard {
  let borders: Set<number> | undefined;
  return (start, end) => {
    const begins = needsDictionary(text, start);
    const ends = needsDictionary(text, end);
    if ((!begins && !ends) || (end - start >= LONG && allHan.test(text.slice(start, end)))) return true;
    borders ??= wordBorders(text);
    return (!begins || borders.has(start)) && (!ends || borders.has(end));
  };
}

const allHan = /^\p{Script=Han}+$/u;
const needsDictionary = (text: string, at: number): boolean =>
  (traitsBefore(text, at) & traitsAt(text, at) & unspaced) !== 0;

const spanOf = ({ starts }: Folded, start: number, end: number): [number, number] =>
  starts ? [starts[start] ?? 0, starts[end] ?? 0] : [start, end];

function withoutOverlaps(found: FoundPhrase[], length: number): FoundPhrase[] {
  const longestFirst = found.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || a.span[0] - b.span[0]);
  const taken = new Uint8Array(length);
  const kept = longestFirst.filter(({ span: [start, end] }) => {
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}
