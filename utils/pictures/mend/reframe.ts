import { type Colour, emptyPixels, type Pixels } from '../pixels.ts';
import { DIFFERS, type Extent } from '../product/product.ts';
import type { Wish } from './wish.ts';

/** A little more than is asked for, so that measuring again does not fall on the other side. */
const SPARE = 0.012;

/** Where a product stands at full size: lines with a few pixels that differ from the ground; undefined where nothing does. */
export function extentAt({ width, height, data }: Pixels, ground: Colour): Extent | undefined {
  const columns = new Uint32Array(width);
  const rows = new Uint32Array(height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (
        Math.abs((data[at] ?? 0) - ground[0]) > DIFFERS ||
        Math.abs((data[at + 1] ?? 0) - ground[1]) > DIFFERS ||
        Math.abs((data[at + 2] ?? 0) - ground[2]) > DIFFERS
      ) {
        columns[x] = (columns[x] ?? 0) + 1;
        rows[y] = (rows[y] ?? 0) + 1;
      }
    }
  const enough = 3;
  const [left, right] = [
    columns.findIndex((count) => count >= enough),
    columns.findLastIndex((count) => count >= enough),
  ];
  const [top, bottom] = [rows.findIndex((count) => count >= enough), rows.findLastIndex((count) => count >= enough)];
  return left < 0 || top < 0 ? undefined : { left, right, top, bottom };
}

/** A rectangle of the picture in pixels; it may reach beyond it, where the ground goes on. */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The nearest ratio that is wanted. */
function shapeFor(ratio: number, { from, upTo, or }: NonNullable<Wish['ratio']>): number {
  const shape = Math.min(upTo, Math.max(from, ratio));
  return or !== undefined && Math.abs(Math.log(or / ratio)) < Math.abs(Math.log(shape / ratio)) ? or : shape;
}

/**
 * The rectangle that gives the product its fill and the picture its ratio, the product in the middle; undefined where both
 * are as wanted already. Nothing is scaled.
 */
export function cutFor(size: Pick<Pixels, 'width' | 'height'>, product: Extent, wish: Wish): Cut | undefined {
  const [width, height] = [product.right - product.left + 1, product.bottom - product.top + 1];
  const ratio = size.width / size.height;
  const fill = Math.max(width / size.width, height / size.height);
  const shape = wish.ratio ? shapeFor(ratio, wish.ratio) : ratio;
  const right = Math.abs(shape - ratio) < 0.005 * shape;
  const { min = 0, max = 1 } = wish.fill ?? {};
  const full = fill >= min && fill <= max;
  if (right && full) return undefined;
  const wanted = full ? fill : fill < min ? Math.min(min + SPARE, max) : Math.max(max - SPARE, min);
  const wide = Math.max(width / wanted, (height / wanted) * shape);
  const cut = { width: Math.round(wide), height: Math.round(wide / shape) };
  return {
    ...cut,
    x: Math.round((product.left + product.right + 1) / 2 - cut.width / 2),
    y: Math.round((product.top + product.bottom + 1) / 2 - cut.height / 2),
  };
}

/**
 * The rectangle that gives a picture its ratio though the product touches its edges: ground is added where there is ground, and
 * nothing is cut away. `touches`: top, right, bottom, left. Undefined where the ratio is right, or would ask for more of the
 * product than the picture holds.
 */
export function paddedFor(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  product: Extent,
  [top, right, bottom, left]: readonly [boolean, boolean, boolean, boolean],
  wanted: NonNullable<Wish['ratio']>,
): Cut | undefined {
  const ratio = width / height;
  const shape = shapeFor(ratio, wanted);
  if (Math.abs(shape - ratio) < 0.005 * shape) return undefined;
  if (shape > ratio) {
    const x = placed(Math.round(height * shape), width, [product.left, product.right], left, right);
    return x === undefined ? undefined : { x, y: 0, width: Math.round(height * shape), height };
  }
  const y = placed(Math.round(width / shape), height, [product.top, product.bottom], top, bottom);
  return y === undefined ? undefined : { x: 0, y, width, height: Math.round(width / shape) };
}

/** White as JPEG leaves it, in levels. */
const WHITE = 252;

/** Whether the outermost line of pixels at the top, right, bottom and left is anything but white. */
export function edgesNotWhite({ width, height, data }: Pixels): [boolean, boolean, boolean, boolean] {
  const differs = (start: number, step: number, count: number): boolean => {
    for (let index = 0, at = start * 4; index < count; index += 1, at += step * 4)
      if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) < WHITE) return true;
    return false;
  };
  return [
    differs(0, 1, width),
    differs(width - 1, width, height),
    differs((height - 1) * width, 1, width),
    differs(0, width, height),
  ];
}

/** Where a line of a new length begins, so that the product is in its middle or stays at the end that it touches. */
function placed(
  length: number,
  old: number,
  [first, last]: readonly [number, number],
  atStart: boolean,
  atEnd: boolean,
): number | undefined {
  if (atStart && atEnd) return undefined;
  if (atStart) return 0;
  if (atEnd) return old - length;
  return Math.min(0, Math.max(old - length, Math.round((first + last + 1) / 2 - length / 2)));
}

/** The part of a picture in a rectangle; what lies beyond the picture is ground. */
export function cutOut(from: Pixels, cut: Cut, ground: Colour): Pixels {
  const to = emptyPixels(cut.width, cut.height);
  for (let at = 0; at < to.data.length; at += 4) {
    to.data[at] = ground[0];
    to.data[at + 1] = ground[1];
    to.data[at + 2] = ground[2];
    to.data[at + 3] = 255;
  }
  const left = Math.max(0, cut.x);
  const right = Math.min(from.width, cut.x + cut.width);
  for (let y = Math.max(0, cut.y); y < Math.min(from.height, cut.y + cut.height); y += 1) {
    const row = from.data.subarray((y * from.width + left) * 4, (y * from.width + right) * 4);
    to.data.set(row, ((y - cut.y) * cut.width + left - cut.x) * 4);
  }
  return to;
}
