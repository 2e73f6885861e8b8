import type { Piece } from './pieces.ts';

/** Forms of one word have so many first letters in common. */
const LETTERS = 3;

/** How often the commonest beginning of a word stands in a title: no word of it stands there more often, in whatever form. */
export function commonestBeginning(pieces: readonly Piece[]): number {
  const times = new Map<string, number>();
  let most = 0;
  for (const { kind, text } of pieces) {
    if (kind !== 'word') continue;
    const beginning = text.slice(0, LETTERS);
    const now = (times.get(beginning) ?? 0) + 1;
    times.set(beginning, now);
    most = Math.max(most, now);
  }
  return most;
}
