import type { Mask } from '../islands.ts';
import { bytes } from '../planes.ts';

/** What of a mask is thicker than twice `radius`, and as much round it as `rim`: lines and letters are left out. */
export const thickOf = (mask: Mask, radius: number, rim: number): Mask =>
  squares(squares(mask, radius, true), radius + rim, false);

/** A mask with all that is within so many steps of it, diagonal ones too. */
export const grownBy = (mask: Mask, steps: number): Mask => squares(mask, steps, false);

/** Whether every pixel of the square round each is set, or any; what lies outside of the picture is no part of it. */
const squares = (mask: Mask, radius: number, every: boolean): Mask =>
  upAndDown(every ? shortened(mask, radius) : lengthened(mask, radius), radius, every);

/** Each run of a row with so many pixels more at both ends. */
function lengthened({ width, height, set }: Mask, more: number): Mask {
  const across = bytes(set.length);
  for (let start = 0; start < set.length; start += width) {
    const end = start + width;
    for (let from = set.indexOf(1, start); from >= 0 && from < end; ) {
      const to = endOf(set, from, end);
      across.fill(1, Math.max(start, from - more), Math.min(end, to + more));
      from = set.indexOf(1, to);
    }
  }
  return { width, height, set: across };
}

/** Each run of a row with so many pixels less, but not at the edges of the picture. */
function shortened({ width, height, set }: Mask, less: number): Mask {
  const across = bytes(set.length);
  for (let start = 0; start < set.length; start += width) {
    const end = start + width;
    for (let from = set.indexOf(1, start); from >= 0 && from < end; ) {
      const to = endOf(set, from, end);
      const [first, last] = [from === start ? from : from + less, to === end ? to : to - less];
      if (first < last) across.fill(1, first, last);
      from = set.indexOf(1, to);
    }
  }
  return { width, height, set: across };
}

/** Where a run ends, its last pixel left out. */
function endOf(set: Uint8Array, from: number, end: number): number {
  const to = set.indexOf(0, from);
  return to < 0 || to > end ? end : to;
}

/** The same down all columns at once, so that memory is read in the order in which it lies. */
function upAndDown({ width, height, set }: Mask, radius: number, every: boolean): Mask {
  const down = bytes(set.length);
  // The last row so far, of each column, that says no where every one must say yes, or yes where any may.
  const last = new Int32Array(width).fill(-height - radius);
  const telling = every ? 0 : 1;
  for (let y = -radius; y < height; y += 1) {
    const enters = y + radius;
    if (enters < height)
      for (let x = 0, at = enters * width; x < width; x += 1, at += 1) if (set[at] === telling) last[x] = enters;
    if (y < 0) continue;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1)
      if ((last[x] as number) >= y - radius !== every) down[at] = 1;
  }
  return { width, height, set: down };
}
