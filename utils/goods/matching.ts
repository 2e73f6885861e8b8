import { letterFinder } from './letter-finder.ts';
import type { Entry } from './lexicon.ts';
import type { Finder } from './match.ts';
import { isUnspaced, type Tongue } from './stems.ts';
import { wordFinder } from './word-finder.ts';

/** A finder for one language: the longest phrase at each place, or with `all` those within longer ones too. */
export const finderOf = (entries: readonly Entry[], tongue: Tongue, all: boolean): Finder =>
  isUnspaced(tongue) ? letterFinder(entries, tongue, all) : wordFinder(entries, tongue, all);
