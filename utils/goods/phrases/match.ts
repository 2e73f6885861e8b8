import type { Entry } from './lexicon.ts';
import type { Text } from './text.ts';

/** A phrase found in a text: UTF-16 offsets into the text as it was given, end excluded. */
export interface Match {
  entry: Entry;
  start: number;
  end: number;
  /** It is part of a longer word; where it is guessed, nobody knows the other part. */
  within?: 'known' | 'guessed';
}

/** Finds the phrases of one language in a text, in order of place. */
export type Finder = (text: Text) => Match[];
