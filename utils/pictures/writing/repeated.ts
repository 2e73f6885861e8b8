import type { Mask } from '../islands.ts';
import type { Row } from './letters.ts';

/** A word is the same where such a share of its strokes lies on strokes there too. */
const SAME = 0.68;
/** Moved along its own line it lies on itself no more than so: what does so at every step is a weave, a chain or a fringe. */
const ITSELF = 0.6;
/** The word stands in so many more places at least, which reach over such shares of the sides. */
const MORE = 3;
const WIDE = 0.5;
const HIGH = 0.4;
/** The places lie on things so many levels apart in brightness: a pattern lies on one thing. */
const UNLIKE = 40;
/** So many rows are tried at most, and so many pixels of each. */
const TRIED = 16;
const PIXELS = 160;

/**
 * A row whose word stands again and again over unlike things, stroke by stroke the same, as no weave and no fringe does;
 * undefined where there is none. `under`: the brightness of what lies under the strokes of the mask.
 */
export function repeatedIn(rows: readonly Row[], mask: Mask, under: Uint8Array): Row | undefined {
  const tried = rows.slice(0, TRIED);
  return tried.find((row) => {
    const places = pixelsOf(row, mask);
    const lies = (dx: number, dy: number): number => shareAt(places, mask, dx, dy);
    const there = tried.filter((other) => other === row || isSame(row, other, lies));
    if (there.length <= MORE) return false;
    const [left, right] = [Math.min(...there.map((one) => one.left)), Math.max(...there.map((one) => one.right))];
    const [top, bottom] = [Math.min(...there.map((one) => one.top)), Math.max(...there.map((one) => one.bottom))];
    if (right - left < WIDE * mask.width || bottom - top < HIGH * mask.height) return false;
    const levels = there.map((one) => levelUnder(one, mask, under));
    return Math.max(...levels) - Math.min(...levels) >= UNLIKE && !isLikeItself(row, lies);
  });
}

type Lies = (dx: number, dy: number) => number;

/** Whether the word lies on another row, laid by its left end, by its right end or by its middle. */
function isSame(row: Row, other: Row, lies: Lies): boolean {
  if (Math.abs(row.angle - other.angle) > 5 || row.high > 1.3 * other.high || other.high > 1.3 * row.high) return false;
  const downs = [other.bottom - row.bottom, other.top - row.top];
  const acrosses = [
    other.left - row.left,
    other.right - row.right,
    Math.round((other.left + other.right - row.left - row.right) / 2),
  ];
  return downs.some((down) =>
    acrosses.some((across) => {
      for (let dy = -2; dy <= 2; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1) if (lies(across + dx, down + dy) >= SAME) return true;
      return false;
    }),
  );
}

/** Whether the row lies on itself when moved along its own line, as stripes, a weave or a fringe do at every step. */
export const isRepeatedAlong = (row: Row, mask: Mask): boolean => {
  const places = pixelsOf(row, mask);
  return isLikeItself(row, (dx, dy) => shareAt(places, mask, dx, dy));
};

function isLikeItself({ angle, high }: Row, lies: Lies): boolean {
  const turn = (angle * Math.PI) / 180;
  for (let step = 0.4 * high; step <= 2.5 * high; step += 1)
    for (const way of [1, -1])
      if (lies(Math.round(way * step * Math.cos(turn)), Math.round(-way * step * Math.sin(turn))) > ITSELF) return true;
  return false;
}

/** Usual brightness of what lies under a row. */
function levelUnder(row: Row, mask: Mask, under: Uint8Array): number {
  const levels = pixelsOf(row, mask).map(([x, y]) => under[y * mask.width + x] as number);
  return levels.sort((a, b) => a - b)[levels.length >> 1] ?? 0;
}

function pixelsOf({ marks }: Row, { width, set }: Mask): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const { left, top, right, bottom } of marks)
    for (let y = top; y <= bottom; y += 1)
      for (let x = left; x <= right; x += 1) if (set[y * width + x]) all.push([x, y]);
  const step = Math.max(1, Math.floor(all.length / PIXELS));
  return all.filter((_, index) => index % step === 0);
}

/** Which share of the pixels lies on a stroke when moved; what falls out of the picture counts as none. */
function shareAt(places: readonly (readonly [number, number])[], mask: Mask, dx: number, dy: number): number {
  const { width, height, set } = mask;
  let count = 0;
  for (const [x, y] of places) {
    const [u, v] = [x + dx, y + dy];
    if (u >= 0 && v >= 0 && u < width && v < height && set[v * width + u]) count += 1;
  }
  return count / Math.max(1, places.length);
}
