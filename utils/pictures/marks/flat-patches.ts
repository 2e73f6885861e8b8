import { heightOf, type Island, islandsOf, widthOf } from '../islands.ts';
import { type Colour, type Pixels, wordsOf } from '../pixels.ts';
import { bytes } from '../planes.ts';
import { STRONG } from '../product/product.ts';

/** Three numbers of ten bits in one word: a colour has room to spare in each, so that two can be taken from each other at once. */
const three = ([red, green, blue]: Colour): number => red | (green << 10) | (blue << 20);
/** Within a flat patch neighbours differ by no more than 8 levels, in any channel. As such, so that the compiler knows them: 256, 256 + 8 and 255 - 2 × 8 in each. */
const ONES = 0x1004_0100;
const FITS = 0x1084_2108;
const OVER = 0x0ef3_bcef;

/** Where two such colours are of one flat patch, 0; else a bit for each channel in which they are not. */
const unlike = (one: number, other: number): number => {
  // Of a channel: 256 to 256 + 2 × 8, if it differs by no more than 8.
  const differs = one + FITS - other;
  return ~(differs & ~((differs + OVER) >> 1)) & ONES;
};

/** Connected patches in which no pixel differs from its neighbours and which stand off the ground, of at least so many pixels. `scratch`: memory for a number a pixel. */
export function flatPatches(
  pixels: Pixels,
  ground: Colour,
  least: number,
  scratch: Int32Array<ArrayBuffer>,
): { islands: Island[]; labels: Int32Array } {
  const { width, height } = pixels;
  const words = wordsOf(pixels);
  const set = bytes(width * height);
  const rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)] as const;
  let [before, here, after] = [rows[0], spaced(words, 0, rows[1]), spaced(words, width, rows[2])];
  const bits = groundBits(ground);
  let known = -1;
  for (let y = 1; y < height - 1; y += 1) {
    [before, here, after] = [here, after, spaced(words, (y + 1) * width, before)];
    known = flatInto(set, y * width, [before, here, after], bits, known);
  }
  return islandsOf({ width, height, set }, least, scratch);
}

/** Of one row, between those before and after it. A ground is of one colour far and wide: what was found to be of it, which is given back, is not looked at again. */
function flatInto(
  set: Uint8Array,
  start: number,
  [before, here, after]: readonly [Int32Array, Int32Array, Int32Array],
  [above, below]: readonly [number, number],
  known: number,
): number {
  let last = known;
  for (let x = 1; x < here.length - 1; x += 1) {
    const own = here[x] as number;
    if (own === last || (unlike(own, here[x - 1] as number) | unlike(own, here[x + 1] as number)) !== 0) continue;
    if ((unlike(own, before[x] as number) | unlike(own, after[x] as number)) !== 0) continue;
    if (((own + above) & (below - own) & ONES) === ONES) last = own;
    else set[start + x] = 1;
  }
  return last;
}

/** A row of pixels, each as three numbers of ten bits. */
function spaced(words: Uint32Array, from: number, to: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  for (let x = 0, at = from; x < to.length; x += 1, at += 1) {
    const word = words[at] as number;
    to[x] = (word & 0xff) | ((word & 0xff00) << 2) | ((word & 0xff0000) << 4);
  }
  return to;
}

/** What is to be added to such a colour, and what it is to be taken from: each leaves a bit for every channel in which it is of the ground. */
function groundBits([red, green, blue]: Colour): readonly [above: number, below: number] {
  const lowest = (level: number): number => 256 - Math.max(0, Math.ceil(level - STRONG));
  const highest = (level: number): number => 256 + Math.min(255, Math.floor(level + STRONG));
  return [three([lowest(red), lowest(green), lowest(blue)]), three([highest(red), highest(green), highest(blue)])];
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
