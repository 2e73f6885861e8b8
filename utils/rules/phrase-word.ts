import { piecesIn } from './pieces.ts';

/** A word of a phrase without the mark for its endings, and that mark. */
export const stemOf = (word: string): [stem: string, mark?: string] =>
  word.length > 1 && /[~*]$/.test(word) ? [word.slice(0, -1), word.slice(-1)] : [word];

/** The pieces of a word of a phrase, which most often is one. */
export const piecesOf = (word: string): readonly string[] =>
  notPlain.test(word) ? piecesIn(word).map(({ text }) => text) : [word];
const notPlain = /[^a-zà-öø-ÿа-я]/;
