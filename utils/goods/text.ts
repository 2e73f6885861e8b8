import { matchesOf } from '../text/matches.ts';
import { remembering } from '../text/remembering.ts';
import { bare, lower } from './fold.ts';

export interface Token {
  /** Lower case, with its marks. */
  exact: string;
  /** Without the marks on Latin letters. */
  bare: string;
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

/** A word as it is compared. Titles repeat their words, and the very same string is looked up by whoever knows words in half the time. */
const formsOf = remembering((word: string): Pick<Token, 'exact' | 'bare'> => {
  const exact = lower(word);
  return { exact, bare: bare(exact) };
}, 20_000);

/** Takes a text apart. Past `limit` UTF-16 units nothing is looked at. */
export function textOf(given: string, limit = 600): Text {
  const original = given.slice(0, limit);
  const tokens: Token[] = [];
  const plain = ascii.test(original);
  const asWritten = plain || vietnamese.test(original);
  const mayGrow = !plain && arabic.test(original);
  for (const { 0: word, index } of matchesOf(original, plain ? asciiWords : words)) {
    // The s of a possessive is no word.
    if (/^[sS]$/.test(word) && /['’]/.test(original[index - 1] ?? '')) continue;
    const before = mayGrow ? (grown.exec(word)?.[0].length ?? 0) : 0;
    const take = (part: string, start: number) => {
      const { exact, bare } = formsOf(part);
      tokens.push({ exact, bare: asWritten ? exact : bare, start, end: start + part.length });
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
