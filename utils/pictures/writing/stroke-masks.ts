import type { Mask } from '../islands.ts';
import { bytes } from '../planes.ts';
import type { Strokes } from '../strokes.ts';

/**
 * Bright strokes and dark ones, each from a few levels on: letters show at the level that grain and print leave free. A
 * level that leaves hardly anything out is passed over. Each mask holds until the next is asked for. `brighter`: than
 * what lies under them; all of these come first.
 */
export function* masksOf(
  { width, height, off, places }: Strokes,
  levels: readonly number[],
): Generator<Mask & { least: number; brighter: boolean }> {
  const set = bytes(off.length);
  const counts = countsBy(off, places);
  for (const sign of [1, -1]) {
    let before = Infinity;
    for (const least of levels) {
      const count = counts(sign, least);
      if (count < FEWEST) break;
      if (count > SAME * before) continue;
      before = count;
      setFrom(least, sign, off, places, set);
      yield { width, height, set, least, brighter: sign > 0 };
    }
  }
}

function setFrom(least: number, sign: number, off: Int16Array, places: Int32Array, set: Uint8Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const at = places[index] as number;
    set[at] = sign * (off[at] as number) >= least ? 1 : 0;
  }
}

/** How many strokes of a sign there are from a level on, all counted at once. */
function countsBy(off: Int16Array, places: Int32Array): (sign: number, least: number) => number {
  const counts = new Uint32Array(512);
  for (let index = 0; index < places.length; index += 1) {
    const level = (off[places[index] as number] as number) + 256;
    counts[level] = (counts[level] as number) + 1;
  }
  return (sign, least) => {
    let sum = 0;
    for (let level = least; level < 256; level += 1) sum += counts[256 + sign * level] as number;
    return sum;
  };
}

/** Four letters are no smaller, in pixels. */
const FEWEST = 60;
/** A level that keeps such a share of the strokes shows the same. */
const SAME = 0.97;
