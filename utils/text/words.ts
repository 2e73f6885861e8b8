import { type Folded, foldWithOffsets } from './folding.ts';
import { wordBorders } from './segments.ts';

/** A phrase as it was given, and where it stands in the text: UTF-16 offsets, end excluded. */
export interface FoundPhrase {
  phrase: string;
  span: [start: number, end: number];
}

/** A phrase taken apart into its words; `open` words take any ending. */
interface Wanted {
  phrase: string;
  words: { text: string; open: boolean }[];
}

/** Letters, digits and the marks on them make words in scripts that part words with spaces. */
const spaced = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const hangul = /\p{Script=Hangul}/u;
const katakana = /[\p{Script=Katakana}ー]/u;

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
    const [first] = wanted.words;
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
  at(start: number, phrase: string): [start: number, end: number] | undefined;
  /** The same for a sticky pattern over `text`, of phrases with numbers in them. */
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
    at: (start, phrase) => whole(start, endOf(folded.text, start, wantedOf(phrase))),
    matched(start, pattern) {
      pattern.lastIndex = start;
      const match = pattern.exec(folded.text);
      return whole(start, match ? start + match[0].length : undefined);
    },
  };
}

/** The same text is looked through with many lists in a row. */
let last: { text: string; folded: Folded } | undefined;
function foldedOnce(text: string): Folded {
  if (last?.text !== text) last = { text, folded: foldWithOffsets(text) };
  return last.folded;
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

const wantedAs = (phrase: string): Wanted => ({
  phrase,
  words: foldWithOffsets(phrase.trim())
    .text.split(' ')
    .map((word) => ({ text: word.replace(/\*$/, ''), open: word.endsWith('*') }))
    .filter(({ text }) => text !== ''),
});

/** Where a phrase that begins at a place ends; undefined where its further words do not follow. */
function endOf(text: string, start: number, { words }: Wanted): number | undefined {
  let at = start;
  for (const [index, { text: word, open }] of words.entries()) {
    // Between words a hyphen is as good as a space.
    if (index > 0) {
      if (text[at] !== ' ' && text[at] !== '-') return undefined;
      at += 1;
    }
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
    if (open) while (at < text.length && isSpaced(text, at)) at += text.codePointAt(at) === text.charCodeAt(at) ? 1 : 2;
  }
  return at;
}

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
const characterBefore = (text: string, at: number): string => {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
};
const isSpaced = (text: string, at: number): boolean => {
  const character = characterAt(text, at);
  return spaced.test(character) && !unspaced.test(character);
};

/** Whether no word of a script with spaces, and no katakana, goes on across a place. */
const isBorder = (text: string, at: number): boolean => parted(characterBefore(text, at), characterAt(text, at));

function parted(left: string, right: string): boolean {
  if (!spaced.test(left) || !spaced.test(right)) return !/\p{M}/u.test(right);
  // A run of katakana is one word, and no dictionary knows it better; the other scripts without spaces have their guard.
  if (katakana.test(left) && katakana.test(right)) return false;
  // A Korean word beside a name in other letters: 'Yeti보다'.
  return unspaced.test(left) || unspaced.test(right) || hangul.test(left) !== hangul.test(right);
}

/** Whether words begin and end at two places. */
type Guard = (start: number, end: number) => boolean;

/** Three Han characters or more are seldom part of another word, and dictionaries cut new words apart. */
const LONG = 3;

/** Looks places up among the word borders of the text; asked for scripts without spaces only. */
function guardOf(text: string): Guard {
  let borders: Set<number> | undefined;
  return (start, end) => {
    const inside = text.slice(start, end);
    const begins = needsDictionary(characterBefore(text, start), characterAt(text, start));
    const ends = needsDictionary(characterBefore(text, end), characterAt(text, end));
    if ((!begins && !ends) || (/^\p{Script=Han}+$/u.test(inside) && inside.length >= LONG)) return true;
    borders ??= wordBorders(text);
    return (!begins || borders.has(start)) && (!ends || borders.has(end));
  };
}

const needsDictionary = (left: string, right: string): boolean => unspaced.test(left) && unspaced.test(right);

function spanOf({ starts }: Folded, start: number, end: number): [number, number] {
  return [starts[start] ?? 0, starts[end] ?? 0];
}

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
