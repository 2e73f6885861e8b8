import { closedBy } from './closed.ts';
import { HUE } from './ground-field.ts';
import { addPockets } from './pockets.ts';
import type { Standing } from './standing.ts';

/** How far from the expected ground a pixel may be and still belong to it, in levels. */
export interface Reach {
  darker: number;
  lighter: number;
  /** The product is white: what it stands on three sides of is ground only if all there is of the ground's own kind. */
  white?: true;
}

/** Ground has so much more hue than it has at the rim, in levels, and so much more for each level that a shadow is darker. */
const TINT = { more: 3, inShade: 0.1 };

/** What compression leaves round an outline is ground too, so many pixels far and so many levels off. */
const RINGING = { far: 8, off: 6 };

/**
 * The pixels joined to the edge of the picture by ground: light, hueless, as smooth as it is at the rim, and without an edge
 * in between; and what the product holds of the same ground, through a handle or between its legs.
 */
export function groundReached(
  { dark, tint }: Standing,
  { width, height }: { width: number; height: number },
  { darker, lighter, white }: Reach,
): Uint8Array {
  const closed = closedBy(dark, width, height);
  const within = white && heldWithin(dark, width, height);
  const hue = tintAtRim({ dark, tint }, width, height) + TINT.more;
  const reach = new Uint8Array(width * height);
  const waiting = new Int32Array(width * height);
  let count = 0;
  const enter = (at: number): void => {
    if (reach[at] || closed[at] || within?.[at]) return;
    const below = dark[at] ?? 0;
    if (below > darker || -below > lighter) return;
    if ((tint[at] ?? 0) > Math.min(HUE, hue + TINT.inShade * Math.max(0, below))) return;
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
  addPockets(reach, { dark, tint }, closed, waiting, { width, height });
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
    if (!reach[at - 1] || !reach[at + 1] || !reach[at - width] || !reach[at + width]) outline.push(at);
  }
  for (let far = 0; far < RINGING.far; far += 1) {
    const before = outline;
    outline = [];
    for (const at of before) beside(at, width, height, enter);
  }
}

/** The hue that all but a few pixels at the rim keep to, in levels off the hue that is expected there. */
function tintAtRim({ dark, tint }: Standing, width: number, height: number): number {
  const found: number[] = [];
  const look = (x: number, y: number) => {
    const at = y * width + x;
    if (Math.abs(dark[at] ?? 0) <= 2 * RINGING.off) found.push(tint[at] ?? 0);
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

/** What lies between clear parts of the product on three sides of four, 1 each. */
function heldWithin(dark: Int16Array, width: number, height: number): Uint8Array {
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
  for (let at = 0; at < sides.length; at += 1) sides[at] = (sides[at] ?? 0) >= 3 ? 1 : 0;
  return sides;
}
