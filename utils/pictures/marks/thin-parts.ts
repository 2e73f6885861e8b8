import type { Ground } from '../ground/ground.ts';
import type { Mask } from '../islands.ts';
import { luma, type Pixels } from '../pixels.ts';
import { bytes, bytesToFill } from '../planes.ts';
import { type Foreground, spanOf } from '../product/product.ts';
import { grownBy, thickOf } from '../writing/thickness.ts';

/** Ink that hardly covers a ground differs from it by at least and at most so many levels; print and goods by more. */
export const FAINT = [5, 130] as const;
/** Where the picture says itself how opaque it is, in halves: what lets no more than a fifth through is no ink. */
const OPAQUE = 104;
/** Strokes are no wider than twice this share of the shorter side: what is wider is goods. */
const THICK = 0.03;
/** So many pixels round goods and print are their rim, and what JPEG makes of it. */
const RIM = 4;

/** What is faint and thin; how far each pixel is from the ground in brightness. */
export interface Thin extends Mask {
  off: Uint8Array;
}

/** Goods and clear print, with their rim, on every second pixel; what they span; and the share of the picture that is thick. */
export interface Solid {
  mask: Mask;
  span: Mask;
  share: number;
}

/** Parts what differs from a plain ground into goods and clear print, and what is faint and thin: from so many levels on, `least`. */
export function thinParts(
  { width, height, data }: Pixels,
  { colour, kind }: Ground,
  { away }: Foreground,
  least: number,
): { thin: Thin; solid: Solid } {
  const solid = solidIn(away, width, height, [least, kind === 'transparent' ? OPAQUE : FAINT[1]]);
  const usual = luma(...colour);
  const off = bytes(away.length);
  const set = bytes(away.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0, half = (y >> 1) * solid.mask.width; x < width; x += 1, at += 1, half += (x & 1) ^ 1) {
      if ((away[at] as number) < least || solid.mask.set[half]) continue;
      const here = luma(data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number);
      const level = Math.abs(here - usual);
      off[at] = level;
      if (level >= least) set[at] = 1;
    }
  return { thin: { width, height, set, off }, solid };
}

function solidIn(away: Uint8Array, width: number, height: number, [least, most]: readonly [number, number]): Solid {
  const [w, h] = [(width + 1) >> 1, (height + 1) >> 1];
  const inked = bytesToFill(w * h);
  const print = bytesToFill(w * h);
  for (let row = 0, half = 0; row < h; row += 1) {
    const end = (2 * row + 1) * width;
    // At an odd end a row or a column stands for its missing neighbour as well.
    const down = end < away.length ? width : 0;
    for (let at = end - width; at < end; at += 2, half += 1) {
      const next = at + 1 < end ? at + 1 : at;
      const upper = Math.max(away[at] as number, away[next] as number);
      const level = Math.max(upper, away[at + down] as number, away[next + down] as number);
      // The sign of a difference, without a branch to guess.
      inked[half] = (least - level) >>> 31;
      print[half] = (most - level) >>> 31;
    }
  }
  const radius = Math.round((THICK * Math.min(width, height)) / 2);
  const thick = thickOf({ width: w, height: h, set: inked }, radius, RIM / 2);
  const set = grownBy({ width: w, height: h, set: print }, RIM / 2).set;
  let count = 0;
  for (let at = 0; at < set.length; at += 1) {
    if (!thick.set[at]) continue;
    set[at] = 1;
    count += inked[at] as number;
  }
  const mask = { width: w, height: h, set };
  return { mask, span: spanOf(mask), share: count / set.length };
}
