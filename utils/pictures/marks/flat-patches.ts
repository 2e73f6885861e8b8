import { heightOf, type Island, islandsOf, widthOf } from '../islands.ts';
import type { Colour, Pixels } from '../pixels.ts';
import { bytes, numbers } from '../planes.ts';
import { STRONG } from '../product/product.ts';

/** Within a flat patch neighbours differ by no more levels, in any channel. */
const FLAT = 8;

/** Three numbers of ten bits in one word: a colour has room to spare in each, so that two can be taken from each other at once. */
const three = (each: number): number => each | (each << 10) | (each << 20);
const [ONES, FITS, OVER] = [three(256), three(256 + FLAT), three(255 - 2 * FLAT)];

/** Where two such colours are of one flat patch, 0; else a bit for each channel in which they are not. */
const unlike = (one: number, other: number): number => {
  // Of a channel: 256 to 256 + twice FLAT, if it differs by no more than FLAT.
  const differs = one + FITS - other;
  return ~(differs & ~((differs + OVER) >> 1)) & ONES;
};

/** Connected patches in which no pixel differs from its neighbours and which stand off the ground, of at least so many pixels. `scratch`: memory for a number a pixel. */
export function flatPatches(
  { width, height, data }: Pixels,
  [red, green, blue]: Colour,
  least: number,
  scratch: Int32Array<ArrayBuffer>,
): { islands: Island[]; labels: Int32Array } {
  const set = bytes(width * height);
  const colours = numbers(width * height);
  for (let at = 0, index = 0; at < colours.length; at += 1, index += 4)
    colours[at] = (data[index] as number) | ((data[index + 1] as number) << 10) | ((data[index + 2] as number) << 20);
  // Each pair of neighbours is looked at once: `above` and `before` remember what the last row and the last pixel saw.
  const above = Int32Array.from({ length: width }, (_, x) =>
    unlike(colours[x] as number, colours[x + width] as number),
  );
  for (let y = 1; y < height - 1; y += 1) {
    let at = y * width;
    let here = colours[at + 1] as number;
    let before = unlike(colours[at] as number, here);
    for (let x = 1; x < width - 1; x += 1) {
      at += 1;
      const next = colours[at + 1] as number;
      const after = unlike(here, next);
      const below = unlike(here, colours[at + width] as number);
      if (
        (before | after | below | (above[x] as number)) === 0 &&
        (Math.abs((data[4 * at] as number) - red) > STRONG ||
          Math.abs((data[4 * at + 1] as number) - green) > STRONG ||
          Math.abs((data[4 * at + 2] as number) - blue) > STRONG)
      )
        set[at] = 1;
      above[x] = below;
      before = after;
      here = next;
    }
  }
  return islandsOf({ width, height, set }, least, scratch);
}

/** Colours within so many levels are one. */
const SAME = 24;

/** The patches, those joined that writing from edge to edge has cut in two: of one colour, one below the other, and a line of letters apart. */
export function joined(islands: readonly Island[], labels: Int32Array, pixels: Pixels): Island[] {
  const whole = [...islands];
  for (let index = 0; index < whole.length; index += 1)
    for (let other = whole.length - 1; other > index; other -= 1) {
      const [one, two] = [whole[index] as Island, whole[other] as Island];
      if (!isCut(one, two)) continue;
      const colour = colourOf(one, labels, pixels);
      if (!isAlike(colour, colourOf(two, labels, pixels)) || !goesOn(one, two, colour, pixels)) continue;
      for (let y = two.top; y <= two.bottom; y += 1)
        for (let at = y * pixels.width + two.left; at <= y * pixels.width + two.right; at += 1)
          if (labels[at] === two.id) labels[at] = one.id;
      whole[index] = {
        ...one,
        area: one.area + two.area,
        left: Math.min(one.left, two.left),
        right: Math.max(one.right, two.right),
        top: Math.min(one.top, two.top),
        bottom: Math.max(one.bottom, two.bottom),
      };
      whole.splice(other, 1);
    }
  return whole;
}

function isCut(one: Island, two: Island): boolean {
  const gap = Math.max(one.top, two.top) - Math.min(one.bottom, two.bottom);
  const shared = Math.min(one.right, two.right) - Math.max(one.left, two.left) + 1;
  return (
    shared >= 0.7 * Math.max(widthOf(one), widthOf(two)) && Math.abs(gap) <= Math.min(heightOf(one), heightOf(two))
  );
}

/** Between letters a patch goes on, in such a share of the place at least, its soft edges left out: between two patches there is the ground. */
const GOES_ON = 0.1;
const EDGE = 3;

function goesOn(one: Island, two: Island, colour: Colour, { width, data }: Pixels): boolean {
  const [from, to] = [Math.min(one.bottom, two.bottom) + EDGE, Math.max(one.top, two.top) - EDGE + 1];
  const [left, right] = [Math.max(one.left, two.left), Math.min(one.right, two.right)];
  let same = 0;
  for (let y = from; y < to; y += 1)
    for (let at = 4 * (y * width + left); at <= 4 * (y * width + right); at += 4)
      if (isAlike([data[at] as number, data[at + 1] as number, data[at + 2] as number], colour)) same += 1;
  return to <= from || same >= GOES_ON * (to - from) * (right - left + 1);
}

/** Whether two colours are one. */
export const isAlike = (one: Colour, two: Colour): boolean =>
  one.every((level, channel) => Math.abs(level - (two[channel] as number)) <= SAME);

/** The middle colour of a patch, channel by channel. */
export function colourOf(island: Island, labels: Int32Array, { width, data }: Pixels): Colour {
  const counts = new Uint32Array(3 * 256);
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * width + island.left; at <= y * width + island.right; at += 1)
      if (labels[at] === island.id)
        for (let channel = 0; channel < 3; channel += 1) {
          const level = channel * 256 + (data[at * 4 + channel] as number);
          counts[level] = (counts[level] as number) + 1;
        }
  const middle = (channel: 0 | 1 | 2): number => {
    let [below, level] = [0, -1];
    while (2 * below < island.area && level < 255) below += counts[channel * 256 + ++level] as number;
    return level;
  };
  return [middle(0), middle(1), middle(2)];
}

/** Printed colour is much the same all over, or fades softly: so much of it is within so many levels. A thing of that colour has light and shade: the darker it is, the fewer levels they take. */
const PRINTED = { levels: 26, share: 0.72 } as const;
const DARK = { levels: 8, share: 0.25 } as const;

/** By how many levels printed ink of that colour wavers. */
const waveringOf = (colour: Colour): number =>
  Math.min(PRINTED.levels, Math.max(DARK.levels, DARK.share * Math.max(...colour)));

export function isFlat(
  island: Island,
  labels: Int32Array,
  { width, data }: Pixels,
  colour: Colour,
  { levels, share }: { levels: number; share: number } = { ...PRINTED, levels: waveringOf(colour) },
): boolean {
  const [red, green, blue] = colour;
  let same = 0;
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * width + island.left; at <= y * width + island.right; at += 1)
      if (
        labels[at] === island.id &&
        Math.abs((data[at * 4] as number) - red) <= levels &&
        Math.abs((data[at * 4 + 1] as number) - green) <= levels &&
        Math.abs((data[at * 4 + 2] as number) - blue) <= levels
      )
        same += 1;
  return same >= share * island.area;
}
