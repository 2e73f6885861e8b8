import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Extent } from '../product/product.ts';

/** Neighbours in a word: no further apart than this, and no more unlike in size, in sizes of the larger. */
const REACH = 1.75;
const ALIKE = 2.4;

/** Two marks beside each other, by their numbers. */
export interface Pair {
  one: number;
  two: number;
  /** From the left one to the right one, in degrees, counter-clockwise as seen. */
  angle: number;
}

const sizeOf = (island: Island): number => Math.max(widthOf(island), heightOf(island));
export const middleOf = ({ left, top, right, bottom }: Extent): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** Each mark with its nearest three of like size. */
export function pairsOf(marks: readonly Island[]): Pair[] {
  const order = marks.map((mark, index) => ({ index, x: middleOf(mark)[0], y: middleOf(mark)[1], size: sizeOf(mark) }));
  order.sort((a, b) => a.x - b.x);
  const found: Pair[] = [];
  const near: { other: (typeof order)[number]; far: number }[] = [];
  for (const [place, here] of order.entries()) {
    near.length = 0;
    for (const step of [-1, 1])
      for (let at = place + step; at >= 0 && at < order.length; at += step) {
        const other = order[at] as (typeof order)[number];
        if (Math.abs(other.x - here.x) > REACH * ALIKE * here.size) break;
        const larger = Math.max(other.size, here.size);
        const far = Math.hypot(other.x - here.x, other.y - here.y);
        if (far <= REACH * larger && larger <= ALIKE * Math.min(other.size, here.size)) near.push({ other, far });
      }
    near.sort((a, b) => a.far - b.far);
    for (const { other } of near.slice(0, 3)) {
      const [first, second] = here.x <= other.x ? [here, other] : [other, here];
      const angle = (Math.atan2(first.y - second.y, second.x - first.x) * 180) / Math.PI;
      found.push({ one: here.index, two: other.index, angle });
    }
  }
  return found;
}

/** How wide the crowd of directions is, either way, in degrees. */
export const SPREAD = 8;
/** How much a direction counts among its neighbours, from one end of a crowd to the other. */
const NEAR = Float64Array.from({ length: 2 * SPREAD + 1 }, (_, at) => 1 - Math.abs(at - SPREAD) / (SPREAD + 1));
/** Fewer pairs are none. */
const CROWD = 2;

/** The one or two directions that most pairs have; level is always looked at. */
export function anglesOf(pairs: readonly Pair[]): number[] {
  if (pairs.length < CROWD) return [0];
  const crowd = crowdsOf(pairs);
  const found: number[] = [0];
  const free = crowd.slice();
  for (let off = -SPREAD; off <= SPREAD; off += 1) free[(off + 180) % 180] = 0;
  for (let time = 0; time < 2; time += 1) {
    const best = free.indexOf(Math.max(...free));
    if ((free[best] ?? 0) < CROWD) break;
    found.push(best > 90 ? best - 180 : best);
    for (let off = -2 * SPREAD; off <= 2 * SPREAD; off += 1) free[(best + off + 180) % 180] = 0;
  }
  return found;
}

/** For each direction, how many pairs have it; the next ones count less, the further they are. */
function crowdsOf(pairs: readonly Pair[]): Float64Array {
  // The circle, and so much of it once more at either end.
  const counts = new Float64Array(180 + 2 * SPREAD);
  for (const { angle } of pairs) {
    const at = ((Math.round(angle) + 180) % 180) + SPREAD;
    counts[at] = (counts[at] as number) + 1;
  }
  counts.copyWithin(0, 180, 180 + SPREAD);
  counts.copyWithin(180 + SPREAD, SPREAD, 2 * SPREAD);
  const crowds = new Float64Array(180);
  for (let at = 0; at < crowds.length; at += 1) crowds[at] = crowdAt(at, counts);
  return crowds;
}

function crowdAt(from: number, counts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < NEAR.length; at += 1) sum += (counts[from + at] as number) * (NEAR[at] as number);
  return sum;
}

/** How far two directions are apart, in degrees; turned half round they are the same. */
export const between = (a: number, b: number): number => {
  const off = Math.abs(a - b) % 180;
  return Math.min(off, 180 - off);
};
