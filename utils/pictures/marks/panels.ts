import { heightOf, type Island, widthOf } from '../islands.ts';
import { apart, type Colour, type Pixels } from '../pixels.ts';
import type { Foreground } from '../product/product.ts';

/** So many panels at least, each of such a share of the picture and filling its place; between them and round them no more than such shares of the shorter side. */
const FEWEST = 3;
const LARGE = 0.06;
const FILLS = 0.8;
/** Each of its sides is there along such a share, within so many pixels. */
const STRAIGHT = { share: 0.92, deep: 2 } as const;
const GUTTER = 0.05;
const MARGIN = 0.06;
/** Panels are tiles: together they take such a share of what lies round them all. */
const TILED = 0.85;
/** The rim of a frame or a box is of one colour: so much of it within so many levels. So many panels have no such rim. */
const RIM = { deep: 3, one: 0.7, levels: 24 } as const;
const OPEN = 2;

/**
 * Whether the picture is tiled with straight-sided pictures, narrow gutters between them: most show a scene up to their very
 * edges, as framed prints and boxes in a row do not.
 */
export function hasPanels({ islands, labels }: Foreground, pixels: Pixels): boolean {
  const { width, height } = pixels;
  const side = Math.min(width, height);
  const large = islands.filter(({ area }) => area >= LARGE * width * height);
  if (large.length < FEWEST || !large.every((one) => isStraight(one, labels, width))) return false;
  const [left, top] = [Math.min(...large.map((one) => one.left)), Math.min(...large.map((one) => one.top))];
  const [right, bottom] = [Math.max(...large.map((one) => one.right)), Math.max(...large.map((one) => one.bottom))];
  if (Math.max(left, top, width - 1 - right, height - 1 - bottom) > MARGIN * side) return false;
  const covered = large.reduce((sum, one) => sum + widthOf(one) * heightOf(one), 0);
  if (covered < TILED * (right - left + 1) * (bottom - top + 1)) return false;
  const isNear = (one: Island): boolean => large.some((other) => other !== one && gapOf(one, other) <= GUTTER * side);
  return large.every(isNear) && large.filter((one) => !isRimmed(one, labels, pixels)).length >= OPEN;
}

/** Whether all four sides of a patch are straight and level, and it fills the place between them. */
export function isStraight(one: Island, labels: Int32Array, line: number): boolean {
  const { left, top, right, bottom, id, area } = one;
  const [wide, high] = [widthOf(one), heightOf(one)];
  if (area < FILLS * wide * high) return false;
  const isThere = (from: number, along: number, inwards: number, length: number): boolean => {
    let there = 0;
    for (let index = 0; index < length; index += 1)
      for (let deep = 0; deep <= STRAIGHT.deep; deep += 1)
        if (labels[from + index * along + deep * inwards] === id) {
          there += 1;
          break;
        }
    return there >= STRAIGHT.share * length;
  };
  return (
    isThere(top * line + left, 1, line, wide) &&
    isThere(bottom * line + left, 1, -line, wide) &&
    isThere(top * line + left, line, 1, high) &&
    isThere(top * line + right, line, -1, high)
  );
}

const gapOf = (one: Island, other: Island): number =>
  Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom);

/** Whether all along its edges a panel is of one colour. */
export function isRimmed(
  { left, top, right, bottom, id }: Island,
  labels: Int32Array,
  { width, data }: Pixels,
): boolean {
  const places: number[] = [];
  for (let x = left + RIM.deep; x <= right - RIM.deep; x += 1)
    places.push((top + RIM.deep) * width + x, (bottom - RIM.deep) * width + x);
  for (let y = top + RIM.deep; y <= bottom - RIM.deep; y += 1)
    places.push(y * width + left + RIM.deep, y * width + right - RIM.deep);
  const rim = places
    .filter((at) => labels[at] === id)
    .map((at): Colour => [data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number]);
  const middle = (channel: 0 | 1 | 2): number =>
    rim.map((colour) => colour[channel]).sort((a, b) => a - b)[rim.length >> 1] ?? 0;
  const usual: Colour = [middle(0), middle(1), middle(2)];
  return rim.filter((colour) => apart(colour, usual) <= RIM.levels).length >= RIM.one * rim.length;
}
