import { medians } from './medians.ts';
import { luma, type Pixels, type Plane, wordsOf } from './pixels.ts';
import { bytesToFill, numbersToFill, onceFor, shorts } from './planes.ts';

/** How bright each pixel is; not to be written to, since whoever asks during one look is given the same plane. */
export const brightness = (pixels: Pixels): Uint8Array => onceFor(pixels, brightnessOf);

function brightnessOf(pixels: Pixels): Uint8Array {
  const light = bytesToFill(pixels.width * pixels.height);
  const words = wordsOf(pixels);
  for (let at = 0; at < light.length; at += 1) {
    const word = words[at] as number;
    light[at] = luma(word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff);
  }
  return light;
}

/** How strong the colour of each pixel is: grey ink takes of it where it leaves the brightness as it was. */
export function vividness(pixels: Pixels): Uint8Array {
  const vivid = bytesToFill(pixels.width * pixels.height);
  const words = wordsOf(pixels);
  for (let at = 0; at < vivid.length; at += 1) {
    const word = words[at] as number;
    const red = word & 0xff;
    const green = (word >>> 8) & 0xff;
    const blue = (word >>> 16) & 0xff;
    vivid[at] = Math.max(red, green, blue) - Math.min(red, green, blue);
  }
  return vivid;
}

/** Each four pixels as one, their mean. */
export function halved(plane: Plane): Plane {
  const [width, height] = [Math.max(1, plane.width >> 1), Math.max(1, plane.height >> 1)];
  const half = { width, height, light: bytesToFill(width * height) };
  for (let y = 0; y < height; y += 1) halveInto(half, plane, y);
  return half;
}

function halveInto(half: Plane, { light, width }: Plane, y: number): void {
  for (let at = y * half.width, from = 2 * y * width, end = at + half.width; at < end; at += 1, from += 2) {
    const below = from + width;
    const sum =
      (light[from] as number) + (light[from + 1] as number) + (light[below] as number) + (light[below + 1] as number);
    half.light[at] = sum >> 2;
  }
}

/** Strokes on whatever lies under them. */
export interface Strokes extends Plane {
  /** By how many levels each pixel is above (or, below nought, under) what lies under it; 0 where there is no stroke. */
  off: Int16Array;
  /** What each pixel would be without the stroke. */
  under: Uint8Array;
  /** Where there is a stroke, in no order: a small part of most pictures. */
  places: Int32Array;
}

/**
 * Lines and letters that differ from what lies under them by `least` to `most` levels, darker or lighter, and are no wider
 * than `stroke`, a share of the shorter side. What lies under is the median of a square of twice that width round each
 * pixel: it leaves out whatever covers less than half of it, and keeps the edges of what is larger. It is taken on every
 * second pixel, which a level of its neighbours makes up for.
 */
export function strokesOf(plane: Plane, stroke: number, [least, most]: readonly [number, number]): Strokes {
  const { light, width, height } = plane;
  const radius = Math.max(4, Math.round(Math.min(width, height) * stroke));
  const usual = medians(plane, Math.max(2, radius >> 1));
  const all = {
    ...plane,
    off: shorts(light.length),
    under: bytesToFill(light.length),
    places: numbersToFill(light.length),
  };
  let count = 0;
  for (let row = 0; row < usual.height; row += 1) count = strokesInto(all, count, usual, row, least, most);
  return { ...all, places: all.places.subarray(0, count) };
}

/** In the two rows of pixels that one row of usual levels stands for; gives how many strokes there are by then. */
function strokesInto(
  { light, off, under, places, width, height }: Strokes,
  before: number,
  usual: Plane,
  row: number,
  least: number,
  most: number,
): number {
  const first = 2 * row * width;
  const end = first + width;
  // At an odd end a row or a column stands for its missing neighbour as well.
  const down = 2 * row + 1 < height ? width : 0;
  const levels = usual.light;
  let count = before;
  for (let at = first, cell = row * usual.width; at < end; at += 2, cell += 1) {
    const level = levels[cell] as number;
    const next = at + 1 < end ? at + 1 : at;
    under[at] = level;
    under[next] = level;
    const a = light[at] as number;
    const b = light[next] as number;
    const c = light[at + down] as number;
    const d = light[next + down] as number;
    // Most cells hold no stroke: only for the others are their neighbours asked.
    if (Math.max(a, b, c, d) - level < least && level - Math.min(a, b, c, d) < least) continue;
    const range = rangeRound(usual, row, cell - row * usual.width);
    for (let corner = 0; corner < 4; corner += 1) {
      const place = ((corner & 1) === 0 ? at : next) + (corner < 2 ? 0 : down);
      const differs = standingOff(light[place] as number, level, range, least, most);
      if (differs === 0 || off[place] !== 0) continue;
      off[place] = differs;
      places[count] = place;
      count += 1;
    }
  }
  if (down > 0) under.copyWithin(end, first, end);
  return count;
}

/** The darkest level of a place and its neighbours, and in the next byte the brightest. */
function rangeRound({ light, width, height }: Plane, row: number, column: number): number {
  let darkest = 255;
  let brightest = 0;
  for (let y = Math.max(0, row - 1); y < height && y < row + 2; y += 1)
    for (let x = Math.max(0, column - 1); x < width && x < column + 2; x += 1) {
      const level = light[y * width + x] as number;
      if (level < darkest) darkest = level;
      if (level > brightest) brightest = level;
    }
  return darkest | (brightest << 8);
}

/** On an edge of what lies under, either side of it is no stroke. */
function standingOff(here: number, usual: number, range: number, least: number, most: number): number {
  const differs = here < usual ? Math.min(0, here - (range & 0xff)) : Math.max(0, here - (range >>> 8));
  const levels = Math.abs(differs);
  return levels >= least && levels <= most ? differs : 0;
}
