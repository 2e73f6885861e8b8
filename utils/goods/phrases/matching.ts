import { letterFinder } from './letter-finder.ts';
import type { Finder } from './match.ts';
import type { Phrases } from './phrases.ts';
import { isUnspaced, type Tongue } from './stems.ts';
import { wordFinder } from './word-finder.ts';

/** A finder for one language: the longest phrase at each place, or with `all` those within longer ones too. */
export const finderOf = (phrases: Phrases, tongue: Tongue, all: boolean): Finder =>
  isUnspaced(tongue) ? letterFinder(phrases, tongue, all) : wordFinder(phrases, tongue, all);
