import { matchesOf } from '../../text/matches.ts';
import { remembering } from '../../text/remembering.ts';
import { bare, lower } from './fold.ts';
import type { Wanted } from './wanted.ts';

/** A word as it is compared. */
interface Word {
  /** Lower case, with its marks. */
  exact: string;
  /** Without the marks on Latin letters. */
  bare: string;
  /** The phrases that may begin with it, as finders know them: each at its own place. */
  begins: (readonly Wanted[] | undefined)[];
  /** Its stem in each finder's language. */
  stems: (string | undefined)[];
}

export interface Token extends Word {
  start: number;
  end: number;
}

/** A text taken apart once, for all languages that look at it. Offsets are UTF-16 units of the text as it was given. */
export interface Text {
  original: string;
  tokens: readonly Token[];
}

/** The same as one run of letters, for languages without spaces between words. */
export interface Dense {
  /** Letters and digits only, lower case; '\n' where punctuation parts them. */
  letters: string;
  /** For each of them where it stands in the original, one more for the end. */
  places: readonly number[];
  /** Whether a word of the original begins there. */
  begins: readonly boolean[];
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const asciiWords = /[a-z0-9]+/gi;
const ascii = /^[ -~]*$/;
/** Letters of Vietnamese: without their marks its words would look like others' ('hạt' is no hat). */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/iu;

/** Arabic writes 'for the' and 'with the' onto the word: للأطفال, بالعسل; no balloon. */
const arabic = /[\u0600-\u06ff]/;
const grown = /^(?:لل|بال(?!ون))(?=\p{L}{3})/u;

/**
 * Titles repeat their words, and each is asked of up to twelve languages: so what they know of a word is kept with it, not looked up
 * in as many tables. So many words are remembered; then all are forgotten.
 */
const REMEMBERED = 20_000;
const wordOf = remembering((written: string): Word => {
  const exact = lower(written);
  return { exact, bare: bare(exact), begins: [], stems: [] };
}, REMEMBERED);
const markedWordOf = remembering((written: string): Word => {
  const exact = lower(written);
  return { exact, bare: exact, begins: [], stems: [] };
}, REMEMBERED);
/** Numbers of many figures seldom come again, and would crowd the words out. */
const longNumber = /^[0-9]{4,}$/;
const numberOf = (written: string): Word => ({ exact: written, bare: written, begins: [], stems: [] });

/** Takes a text apart. Past `limit` UTF-16 units nothing is looked at. */
export function textOf(given: string, limit = 600): Text {
  const original = given.slice(0, limit);
  const tokens: Token[] = [];
  const plain = ascii.test(original);
  const look = !plain && vietnamese.test(original) ? markedWordOf : wordOf;
  const mayGrow = !plain && arabic.test(original);
  for (const { 0: word, index } of matchesOf(original, plain ? asciiWords : words)) {
    // The s of a possessive is no word.
    if ((word === 's' || word === 'S') && /['’]/.test(original[index - 1] ?? '')) continue;
    const before = mayGrow ? (grown.exec(word)?.[0].length ?? 0) : 0;
    const take = (part: string, start: number) => {
      const { exact, bare, begins, stems } = longNumber.test(part) ? numberOf(part) : look(part);
      tokens.push({ exact, bare, begins, stems, start, end: start + part.length });
    };
    if (before > 0) take(word.slice(0, before), index);
    take(word.slice(before), index + before);
  }
  return { original, tokens };
}

export function denseOf({ original }: Pick<Text, 'original'>): Dense {
  const places: number[] = [];
  const begins: boolean[] = [];
  let letters = '';
  let last = 0;
  for (const { 0: word, index } of original.matchAll(words)) {
    if (letters !== '' && /[^\s\-・·_'’]/.test(original.slice(last, index))) {
      letters += '\n';
      places.push(last);
      begins.push(false);
    }
    const exact = lower(word);
    for (let at = 0; at < exact.length; at += 1) {
      places.push(index + Math.min(at, word.length - 1));
      begins.push(at === 0);
    }
    letters += exact;
    last = index + word.length;
  }
  places.push(last);
  return { letters, places, begins };
}
