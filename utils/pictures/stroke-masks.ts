import type { Mask } from './islands.ts';
import type { Strokes } from './strokes.ts';

/** Bright strokes and dark ones, each from a few levels on: letters show at the level that grain and print leave free. */
export function* masksOf(
  { width, height, off }: Strokes,
  levels: readonly number[],
): Generator<Mask & { least: number }> {
  for (const sign of [1, -1])
    for (const least of levels) {
      const set = new Uint8Array(off.length);
      let count = 0;
      for (let at = 0; at < set.length; at += 1)
        if (sign * (off[at] as number) >= least) {
          set[at] = 1;
          count += 1;
        }
      if (count < FEWEST) break;
      yield { width, height, set, least };
    }
}

/** Four letters are no smaller, in pixels. */
const FEWEST = 60;
