import type { Mask } from './islands.ts';
import type { Strokes } from './strokes.ts';

/**
 * Bright strokes and dark ones, each from a few levels on: letters show at the level that grain and print leave free. A
 * level that leaves hardly anything out is passed over. Each mask holds until the next is asked for.
 */
export function* masksOf(
  { width, height, off }: Strokes,
  levels: readonly number[],
): Generator<Mask & { least: number }> {
  const set = new Uint8Array(off.length);
  for (const sign of [1, -1]) {
    let before = Infinity;
    for (const least of levels) {
      let count = 0;
      for (let at = 0; at < set.length; at += 1) {
        const is = sign * (off[at] as number) >= least ? 1 : 0;
        set[at] = is;
        count += is;
      }
      if (count < FEWEST) break;
      if (count > SAME * before) continue;
      before = count;
      yield { width, height, set, least };
    }
  }
}

/** Four letters are no smaller, in pixels. */
const FEWEST = 60;
/** A level that keeps such a share of the strokes shows the same. */
const SAME = 0.97;
