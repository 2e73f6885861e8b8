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
  /** Letters and digits only, lower case; '\n' where punctuation parts them. */
  dense: string;
  /** For each unit of `dense` where it stands in the original, one more for the end. */
  places: readonly number[];
  /** Whether a unit of `dense` stands at the beginning of a word of the original. */
  begins: readonly boolean[];
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Takes a text apart. Past `limit` UTF-16 units nothing is looked at. */
export function textOf(given: string, limit = 600): Text {
  const original = given.slice(0, limit);
  const tokens: Token[] = [];
  const places: number[] = [];
  const begins: boolean[] = [];
  let dense = '';
  let last = 0;
  for (const { 0: word, index } of original.matchAll(words)) {
    const between = original.slice(last, index);
    if (dense !== '' && /[^\s\-・·_'’]/.test(between)) {
      dense += '\n';
      places.push(last);
      begins.push(false);
    }
    const exact = lower(word);
    // The s of a possessive is no word.
    if (!(exact === 's' && /['’]$/.test(between)))
      tokens.push({ exact, bare: bare(exact), start: index, end: index + word.length });
    const same = exact.length === word.length;
    for (let at = 0; at < exact.length; at += 1) {
      places.push(index + (same ? at : Math.min(at, word.length - 1)));
      begins.push(at === 0);
    }
    dense += exact;
    last = index + word.length;
  }
  places.push(last);
  return { original, tokens, dense, places, begins };
}
