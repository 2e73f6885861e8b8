import type { Plane } from './pixels.ts';
import { bytes, bytesToFill } from './planes.ts';

/** Levels are told apart by so many bits: a level or two is noise. */
const BITS = 6;
const LEVELS = 1 << BITS;

/**
 * The median of every second pixel's square. Of each column of a square it is known how many of its pixels are under each level,
 * which hardly changes from row to row; a sum of those slides along the row, at the median's own level and at the next one.
 */
export function medians({ light, width, height }: Plane, radius: number): Plane {
  const [w, h] = [(width + 1) >> 1, (height + 1) >> 1];
  const half = bytesToFill(w * h);
  for (let y = 0; y < h; y += 1) everySecondInto(half, light, width, y, w);
  const found = { width: w, height: h, light: bytesToFill(w * h) };
  // Every second row of a square stands for all of them: two kinds of columns, whose rows are from the first to the last.
  const kinds = [0, 1].map((odd) => ({ under: bytes((LEVELS + 1) * w), first: odd, last: odd - 2 }));
  const none = new Uint8Array(w).fill(LEVELS);
  const rowAt = (y: number): Uint8Array => half.subarray(y * w, (y + 1) * w);
  for (let y = 0; y < h; y += 1) {
    const [top, bottom] = [Math.max(y & 1, y - radius), Math.min(h - 1, y + radius)];
    const columns = kinds[top & 1] as (typeof kinds)[number];
    while (columns.last + 2 <= bottom || columns.first < top) {
      const [comes, goes] = [columns.last + 2 <= bottom, columns.first < top];
      exchange(columns.under, comes ? rowAt(columns.last + 2) : none, goes ? rowAt(columns.first) : none);
      if (comes) columns.last += 2;
      if (goes) columns.first += 2;
    }
    mediansInto(found, columns.under, y, radius, ((columns.last - columns.first) >> 1) + 1);
  }
  return found;
}

function everySecondInto(half: Uint8Array, light: Uint8Array, width: number, y: number, w: number): void {
  for (let at = y * w, end = at + w, from = 2 * y * width; at < end; at += 1, from += 2)
    half[at] = (light[from] as number) >> (8 - BITS);
}

/** A row of pixels comes to the columns, and another goes. */
function exchange(under: Uint8Array, comes: Uint8Array, goes: Uint8Array): void {
  const w = comes.length;
  for (let x = 0; x < w; x += 1) {
    const to = comes[x] as number;
    const from = goes[x] as number;
    const more = to > from ? -1 : 1;
    const end = (Math.max(to, from) + 1) * w;
    for (let at = (Math.min(to, from) + 1) * w + x; at < end; at += w) under[at] = (under[at] as number) + more;
  }
}

/** Of one row. Plain loops: this is where a picture's time goes. */
function mediansInto({ width: w, light }: Plane, under: Uint8Array, y: number, radius: number, high: number): void {
  let level = 0;
  let below = 0;
  let upTo = 0;
  let all = 0;
  for (let x = -radius; x < w; x += 1) {
    const enters = x + radius;
    const leaves = x - radius - 1;
    const row = level * w;
    if (enters < w) {
      below += under[row + enters] as number;
      upTo += under[row + w + enters] as number;
      all += high;
    }
    if (leaves >= 0) {
      below -= under[row + leaves] as number;
      upTo -= under[row + w + leaves] as number;
      all -= high;
    }
    if (x < 0) continue;
    while (2 * below > all) {
      level -= 1;
      upTo = below;
      below = sumOf(under, level * w + Math.max(0, leaves + 1), level * w + Math.min(w, enters + 1));
    }
    while (2 * upTo <= all) {
      level += 1;
      below = upTo;
      upTo = sumOf(under, (level + 1) * w + Math.max(0, leaves + 1), (level + 1) * w + Math.min(w, enters + 1));
    }
    light[y * w + x] = (level << (8 - BITS)) + (1 << (7 - BITS));
  }
}

function sumOf(under: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += under[at] as number;
  return sum;
}
