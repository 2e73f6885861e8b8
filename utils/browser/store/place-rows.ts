/** The last change made in this database, and what the second copy has grown by since it was last written anew. */
export interface Place {
  name: 'place';
  /** The number of the last change. */
  seq: number;
  /** When, ms since 1970 UTC. */
  at: number;
  /** How many rows of each table, and how many numbers, have ever been written. */
  written: Record<string, number>;
  since: { changes: number; bytes: number };
  /** How many steps stand beside this; fewer: something written in between was lost. */
  steps: number;
  /** When the copy was last written anew, how large that was, and how many pictures it names (a version before could not). */
  base?: { at: number; bytes: number; pictures?: number };
  /** The number of the last erasure, until the copy has been written anew and holds nothing from before it. */
  erased?: number;
  /** Why the last change could not be written into the copy; it is written anew as soon as it can be. */
  failing?: string;
}

/**
 * One for each change, written with it. A damaged store may lose what was written in between and keep what came before and
 * after; the steps tell, since they are lost alike.
 */
export interface Step {
  name: `step ${number}`;
}

/** The database was found wiped, damaged or behind, and was brought back from the second copy. */
export interface Restored {
  name: 'restored';
  at: number;
  /** How it was found. */
  found: 'gone' | 'behind' | 'damaged';
  /** What there is now: rows by table, and numbers. */
  back: Record<string, number>;
  /** What is missing: how many changes, with how many rows and numbers, made after `from` and up to `to`. Absent: nothing. */
  lost?: { changes: number; written: Record<string, number>; from: number; to: number };
}
