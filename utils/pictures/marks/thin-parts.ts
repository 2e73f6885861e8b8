import type { Ground } from '../ground/ground.ts';
import type { Mask } from '../islands.ts';
import { luma, type Pixels } from '../pixels.ts';
import { bytes } from '../planes.ts';
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
  const inked = bytes(w * h);
  const print = bytes(w * h);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0, half = (y >> 1) * w; x < width; x += 1, at += 1, half += (x & 1) ^ 1) {
      const level = away[at] as number;
      if (level <= least) continue;
      inked[half] = 1;
      if (level > most) print[half] = 1;
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
