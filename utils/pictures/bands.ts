import type { Mask } from './islands.ts';

/** Directions in which a line of writing may run, in degrees. */
const ANGLES = Array.from({ length: 19 }, (_, step) => 7.5 * (step - 9)).filter((angle) => Math.abs(angle) <= 67.5);
/** How high writing may be, as shares of the shorter side. */
const HEIGHTS = [0.035, 0.05, 0.065, 0.085, 0.11, 0.14, 0.18];
/** Above and below writing, so much of its height is looked at for the gap. */
const GAP = 0.3;
/** Inside a band there must be so many times as many strokes as in the gaps. */
const STANDS_OUT = 2.2;

/** A straight band across the picture in which strokes crowd, with gaps above and below, as a line of writing makes them. */
export interface Band {
  /** Degrees, counter-clockwise as seen. */
  angle: number;
  /** Distance across the direction at which it begins, and its height, in pixels. */
  from: number;
  height: number;
  /** How much more stands in it than in its gaps, in pixels. */
  weight: number;
}

/** A pixel's place along and across a direction. */
export const turned = (angle: number): ((x: number, y: number) => readonly [along: number, across: number]) => {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (x, y) => [x * cos - y * sin, x * sin + y * cos];
};

/** The clearest bands, at most `most` of them and one a direction. `places` are the set pixels of the mask, by index. */
export function bandsOf({ width, height }: Mask, places: Int32Array, most: number): Band[] {
  const side = Math.min(width, height);
  const found = ANGLES.flatMap((angle) => {
    const place = turned(angle);
    const reach = width + height;
    const sums = new Int32Array(2 * reach + 1);
    for (const at of places) {
      const across = Math.round(place(at % width, Math.floor(at / width))[1]) + reach;
      sums[across + 1] = (sums[across + 1] ?? 0) + 1;
    }
    for (let at = 1; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
    const count = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
    let best: Band | undefined;
    for (const share of HEIGHTS) {
      const high = Math.round(share * side);
      const gap = Math.max(2, Math.round(GAP * high));
      for (let from = gap; from + high + gap < sums.length; from += 2) {
        const inside = count(from, from + high);
        const around = Math.max(count(from - gap, from), count(from + high, from + high + gap)) * (high / gap);
        const weight = inside - STANDS_OUT * around;
        if (weight > (best?.weight ?? 60)) best = { angle, from: from - reach, height: high, weight };
      }
    }
    return best ? [best] : [];
  });
  return found.sort((a, b) => b.weight - a.weight).slice(0, most);
}
