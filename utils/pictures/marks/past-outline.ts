import { heightOf, type Island, type Mask, widthOf } from '../islands.ts';
import type { Box, Pixels } from '../pixels.ts';
import type { Extent, Foreground } from '../product/product.ts';
import type { Strokes } from '../strokes.ts';
import { whiteInkIn } from './white-ink.ts';

/** A word that ends no further from the outline than so many of its heights was cut there. */
const NEAR = 0.6;
/** Letters beyond an end: no further off than so many heights, of such heights, at most so much off the line. */
const FURTHER = 2.5;
const ALIKE = [0.35, 1.4] as const;
const OFF = 0.5;
/** Of the strokes in its place that white could have made, such a share is of one strength. */
const ONE_INK = 0.6;
/** So many letters beside the goods are no accident. */
const BEYOND = 2;

/**
 * Whether a level row of faint letters on the goods goes on beyond them: its like stand on its line on the ground, or, in ink
 * as white as the ground, it fills the goods from outline to outline and is cut by both. Nobody prints so. `strokes`: of all
 * of the picture.
 */
export function goesPast({ box, brighter }: Found, pixels: Pixels, strokes: Strokes, foreground: Foreground): boolean {
  const row = inPixels(box, foreground.mask);
  if (!brighter) return isOnGoods(row, foreground) && lettersBeyond(row, foreground).length >= BEYOND;
  return isCut(row, foreground.mask) && (whiteInkIn(pixels, strokes, row)?.share ?? 0) >= ONE_INK;
}

/** Where the row stands, and whether it is brighter than what it lies on. */
export interface Found {
  box: Box;
  brighter: boolean;
}

const inPixels = ({ x, y, width, height }: Box, mask: Mask): Extent => ({
  left: Math.round(x * mask.width),
  top: Math.round(y * mask.height),
  right: Math.round((x + width) * mask.width) - 1,
  bottom: Math.round((y + height) * mask.height) - 1,
});

/** Such a share of the row's place is goods. */
const MOSTLY = 0.8;

function isOnGoods(row: Extent, { islands: [goods], labels, mask: { width } }: Foreground): boolean {
  let [on, all] = [0, 0];
  for (let y = row.top; y <= row.bottom; y += 1)
    for (let x = row.left; x <= row.right; x += 1) {
      all += 1;
      if (goods && labels[y * width + x] === goods.id) on += 1;
    }
  return on >= MOSTLY * all;
}

function isCut(row: Extent, { width, set }: Mask): boolean {
  const near = NEAR * heightOf(row);
  let [lines, cut] = [0, 0];
  for (let y = row.top; y <= row.bottom; y += 1) {
    const line = set.subarray(y * width, (y + 1) * width);
    const first = line.indexOf(1);
    if (first < 0) continue;
    lines += 1;
    if (Math.abs(row.left - first) <= near && Math.abs(line.lastIndexOf(1) - row.right) <= near) cut += 1;
  }
  return lines > 0 && cut >= 0.5 * lines;
}

/** Small patches that stand on the line of the row, beyond its ends, and are no part of the goods. */
function lettersBeyond(row: Extent, { islands: [goods, ...others] }: Foreground): Island[] {
  const high = heightOf(row);
  return others.filter(
    (one) =>
      goods &&
      heightOf(one) >= ALIKE[0] * high &&
      heightOf(one) <= ALIKE[1] * high &&
      widthOf(one) <= ALIKE[1] * high &&
      Math.abs(one.top + one.bottom - row.top - row.bottom) <= 2 * OFF * high &&
      Math.max(one.left - row.right, row.left - one.right) <= FURTHER * high &&
      (one.left > row.right || one.right < row.left),
  );
}
