import type { Pixels } from '../pixels.ts';
import { closedBy } from './closed.ts';
import { type Field, HUE } from './ground-field.ts';

/** How far from the expected ground a pixel may be and still belong to it, in levels. */
export interface Reach {
  darker: number;
  lighter: number;
  /** The product is white: what it stands on three sides of is not ground. */
  white?: true;
}

/** Ground has so much more hue than it has at the rim, in levels, and so much more for each level that a shadow is darker. */
const TINT = { more: 3, inShade: 0.1 };

/** What compression leaves round an outline is ground too, so many pixels far and so many levels off. */
const RINGING = { far: 8, off: 6 };

/** By how much each pixel is darker than the ground that is expected there, in levels of whichever channel it is more. */
export function darkness({ width, height, data }: Pixels, expected: Field): Int16Array {
  const dark = new Int16Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      dark[at] = Math.max(
        expected(x, y, 0) - (data[at * 4] ?? 0),
        expected(x, y, 1) - (data[at * 4 + 1] ?? 0),
        expected(x, y, 2) - (data[at * 4 + 2] ?? 0),
      );
  return dark;
}

/**
 * The pixels joined to the edge of the picture by ground: light, hueless, as smooth as it is at the rim, and without an edge
 * in between.
 */
export function groundReached(
  pixels: Pixels,
  dark: Int16Array,
  expected: Field,
  { darker, lighter, white }: Reach,
): Uint8Array {
  const { width, height } = pixels;
  const closed = closedBy(dark, width, height);
  if (white) closeWithin(closed, dark, width, height);
  const hue = tintAtRim(pixels, dark, expected) + TINT.more;
  const reach = new Uint8Array(width * height);
  const waiting = new Int32Array(width * height);
  let count = 0;
  const enter = (at: number): void => {
    if (reach[at] || closed[at]) return;
    const below = dark[at] ?? 0;
    if (below > darker || -below > lighter) return;
    const most = Math.min(HUE, hue + TINT.inShade * Math.max(0, below));
    if (tintOf(pixels.data, at * 4, expected, at % width, Math.floor(at / width)) > most) return;
    reach[at] = 1;
    waiting[count] = at;
    count += 1;
  };
  for (let x = 0; x < width; x += 1) {
    enter(x);
    enter((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    enter(y * width);
    enter(y * width + width - 1);
  }
  while (count > 0) {
    count -= 1;
    beside(waiting[count] ?? 0, width, height, enter);
  }
  addRinging(reach, dark, width, height);
  return reach;
}

function beside(at: number, width: number, height: number, enter: (at: number) => void): void {
  const x = at % width;
  if (x > 0) enter(at - 1);
  if (x < width - 1) enter(at + 1);
  if (at >= width) enter(at - width);
  if (at < width * (height - 1)) enter(at + width);
}

/** Adds what lies close to the ground and is of its level, though it is rough. */
function addRinging(reach: Uint8Array, dark: Int16Array, width: number, height: number): void {
  let outline: number[] = [];
  const enter = (at: number): void => {
    if (reach[at] || Math.abs(dark[at] ?? 0) > RINGING.off) return;
    reach[at] = 1;
    outline.push(at);
  };
  for (let at = 0; at < reach.length; at += 1) {
    if (!reach[at]) continue;
    let open = false;
    beside(at, width, height, (one) => {
      open ||= !reach[one];
    });
    if (open) outline.push(at);
  }
  for (let far = 0; far < RINGING.far; far += 1) {
    const before = outline;
    outline = [];
    for (const at of before) beside(at, width, height, enter);
  }
}

/** The hue that all but a few pixels at the rim keep to, in levels off the hue that is expected there. */
function tintAtRim({ width, height, data }: Pixels, dark: Int16Array, expected: Field): number {
  const found: number[] = [];
  const look = (x: number, y: number) => {
    const at = y * width + x;
    if (Math.abs(dark[at] ?? 0) <= 2 * RINGING.off) found.push(tintOf(data, at * 4, expected, x, y));
  };
  for (let x = 0; x < width; x += 1) {
    look(x, 1);
    look(x, height - 2);
  }
  for (let y = 0; y < height; y += 1) {
    look(1, y);
    look(width - 2, y);
  }
  found.sort((a, b) => a - b);
  return found[Math.floor(0.95 * found.length)] ?? 0;
}

/** Clearly of the product, on a ground that is as light. */
const CLEAR = 10;

/** Closes what lies between clear parts of the product on three sides of four. */
function closeWithin(closed: Uint8Array, dark: Int16Array, width: number, height: number): void {
  const sides = new Uint8Array(width * height);
  const pass = (start: number, step: number, length: number) => {
    let met = 0;
    for (let index = 0, at = start; index < length; index += 1, at += step) {
      if (Math.abs(dark[at] ?? 0) > CLEAR) met = 1;
      sides[at] = (sides[at] ?? 0) + met;
    }
  };
  for (let y = 0; y < height; y += 1) {
    pass(y * width, 1, width);
    pass(y * width + width - 1, -1, width);
  }
  for (let x = 0; x < width; x += 1) {
    pass(x, width, height);
    pass((height - 1) * width + x, -width, height);
  }
  for (let at = 0; at < sides.length; at += 1) if ((sides[at] ?? 0) >= 3) closed[at] = 1;
}

/** How far a pixel's hue is from that of the ground, in levels: how much more it is off in one channel than in another. */
export function tintOf(data: Uint8ClampedArray, at: number, expected: Field, x: number, y: number): number {
  const red = (data[at] ?? 0) - expected(x, y, 0);
  const green = (data[at + 1] ?? 0) - expected(x, y, 1);
  const blue = (data[at + 2] ?? 0) - expected(x, y, 2);
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}
