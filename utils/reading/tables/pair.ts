import type { Meaning } from '../lexicon/index.ts';
import type { Line } from '../lines.ts';

/** A value with the label that says what it is. */
export interface Pair {
  meaning: Meaning;
  label: string;
  /** The value as lines, so that it is read as a cell would be. */
  lines: Line[];
}
