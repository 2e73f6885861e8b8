/**
 * Two things that say only together what a title must not: 'shipping' and 'we pay'. Alternatives of patterns, in lower case; they may stand
 * in either order, with a few words between. `alone`: what says it by itself, in so many words.
 */
export interface Pair {
  one?: string;
  other?: string;
  alone?: string;
  /** What cannot be missing, where the pattern begins with any word: to look for that takes a tenth of the time. */
  guard?: string;
}

/** A pair in every language that has one. */
export type Pairs = Readonly<Record<string, Pair>>;
