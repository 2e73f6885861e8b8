import { letterFinder } from './letter-finder.ts';
import type { Entry } from './lexicon.ts';
import { isUnspaced, type Tongue } from './stems.ts';
import type { Text } from './text.ts';
import { wordFinder } from './word-finder.ts';

/** A phrase found in a text: UTF-16 offsets into the text as it was given, end excluded. */
export interface Match {
  entry: Entry;
  start: number;
  end: number;
}

/** Finds the phrases of one language in a text, in order of place. */
export type Finder = (text: Text) => Match[];

/** A finder for one language: the longest phrase at each place, or with `all` those within longer ones too. */
export const finderOf = (entries: readonly Entry[], tongue: Tongue, all: boolean): Finder =>
  isUnspaced(tongue) ? letterFinder(entries, tongue, all) : wordFinder(entries, tongue, all);
