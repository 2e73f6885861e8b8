import { colours, coloursToFill, onceFor } from './planes.ts';

/** Pixels as a canvas gives them: red, green, blue, alpha, row by row, 0 to 255, colours not multiplied by alpha. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
  /** Known to let nothing shine through; where it is not said, whoever needs it looks. */
  opaque?: true;
}

/** One number for each pixel of a picture. */
export interface Plane {
  width: number;
  height: number;
  light: Uint8Array;
}

/** A rectangle in fractions of the picture: x and y of its upper left corner, width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A colour: red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * A picture as the measuring sees it: the whole of it small, and any part of it as it is. Where it comes from (a decoder,
 * a canvas, an array drawn by a test) is nobody's concern here.
 */
export interface View {
  /** Of the whole picture, in pixels. */
  width: number;
  height: number;
  /** The whole picture, its longer side at most `SMALL`. */
  small: Pixels;
  /** A part of the picture as it is; must lie inside it. */
  patch(x: number, y: number, width: number, height: number): Pixels;
}

/** The longer side of the small picture, in pixels. Statistics there cost a fortieth of those at full size. */
export const SMALL = 512;

/** Nothing: transparent all over. During a look it is lent, as all planes are. */
export const emptyPixels = (width: number, height: number): Pixels => ({
  width,
  height,
  data: colours(width * height * 4),
});

/** The same with whatever stands there, for whom will write every pixel. */
export const pixelsToFill = (width: number, height: number): Pixels => ({
  width,
  height,
  data: coloursToFill(width * height * 4),
});

/** The size of a picture whose longer side is at most `longest`; never larger than it was. */
export function sizeWithin(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  longest: number,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A part of a picture; what lies outside of it is left out. */
export function crop(from: Pixels, x: number, y: number, width: number, height: number): Pixels {
  const to: Pixels = { ...pixelsToFill(width, height), ...(from.opaque ? { opaque: true } : {}) };
  const [words, taken] = [wordsOf(from), wordsOf(to)];
  for (let row = 0, at = 0; row < height; row += 1)
    for (let index = (y + row) * from.width + x, end = index + width; index < end; index += 1, at += 1)
      taken[at] = words[index] as number;
  return to;
}

/** Each pixel of the smaller picture is the mean of those it stands for; transparent ones weigh nothing. */
export function shrink(from: Pixels, longest: number): Pixels {
  const { width, height } = sizeWithin(from, longest);
  if (width === from.width && height === from.height) return from;
  const to = emptyPixels(width, height);
  if (isOpaque(from)) return opaquelyShrunk(from, to);
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * from.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * from.height) / height));
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * from.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * from.width) / width));
      meanOf(from, left, top, right, bottom, to.data, (y * width + x) * 4);
    }
  }
  return to;
}

/** Writes the mean of a rectangle of pixels, its right and bottom ends left out; transparent ones weigh nothing. */
export function meanOf(
  { data, width }: Pixels,
  left: number,
  top: number,
  right: number,
  bottom: number,
  to: Uint8ClampedArray,
  at: number,
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  let alpha = 0;
  for (let y = top; y < bottom; y += 1)
    for (let index = (y * width + left) * 4; index < (y * width + right) * 4; index += 4) {
      const weight = data[index + 3] as number;
      red += (data[index] as number) * weight;
      green += (data[index + 1] as number) * weight;
      blue += (data[index + 2] as number) * weight;
      alpha += weight;
    }
  if (alpha === 0) return;
  to[at] = red / alpha;
  to[at + 1] = green / alpha;
  to[at + 2] = blue / alpha;
  to[at + 3] = alpha / ((right - left) * (bottom - top));
}

/** The same for all of a picture where each pixel weighs as much. */
function opaquelyShrunk(from: Pixels, to: Pixels): Pixels {
  const words = wordsOf(from);
  const lefts = Int32Array.from({ length: to.width + 1 }, (_, x) => Math.floor((x * from.width) / to.width));
  for (let y = 0; y < to.height; y += 1) {
    const top = Math.floor((y * from.height) / to.height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * from.height) / to.height));
    const part = words.subarray(top * from.width, bottom * from.width);
    shrinkInto(to.data, 4 * y * to.width, part, from.width, lefts);
  }
  return to;
}

/** The rows of pixels that become one, which begins at a place of what is written. */
function shrinkInto(
  data: Uint8ClampedArray,
  start: number,
  words: Uint32Array,
  width: number,
  lefts: Int32Array,
): void {
  for (let x = 0, at = start; x < lefts.length - 1; x += 1, at += 4) {
    const left = lefts[x] as number;
    const right = Math.max(left + 1, lefts[x + 1] as number);
    let red = 0;
    let green = 0;
    let blue = 0;
    let count = 0;
    for (let row = 0; row < words.length; row += width)
      for (let index = row + left; index < row + right; index += 1) {
        const word = words[index] as number;
        red += word & 0xff;
        green += (word >>> 8) & 0xff;
        blue += (word >>> 16) & 0xff;
        count += 1;
      }
    data[at] = red / count;
    data[at + 1] = green / count;
    data[at + 2] = blue / count;
    data[at + 3] = 255;
  }
}

/** Laid on white, as a marketplace's page would show it. */
export function onWhite(from: Pixels): Pixels {
  const { data } = from;
  if (isOpaque(from)) return from;
  const to = emptyPixels(from.width, from.height);
  for (let index = 0; index < data.length; index += 4) {
    const alpha = (data[index + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1)
      to.data[index + channel] = 255 + ((data[index + channel] ?? 0) - 255) * alpha;
    to.data[index + 3] = 255;
  }
  return to;
}

/** The pixels as words, four bytes each, as every machine with a browser has them: the first byte is the lowest. */
export const wordsOf = ({ data }: Pixels): Uint32Array =>
  data.byteOffset % 4 === 0
    ? new Uint32Array(data.buffer, data.byteOffset, data.length >> 2)
    : new Uint32Array(data.slice().buffer);

const isOpaque = (pixels: Pixels): boolean => pixels.opaque ?? onceFor(pixels, looksOpaque);

function looksOpaque(pixels: Pixels): boolean {
  const words = wordsOf(pixels);
  let all = -1;
  for (let at = 0; at < words.length; at += 1) all &= words[at] as number;
  return all >>> 24 === 255;
}

/** The largest difference of two colours in any channel. */
export const apart = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

/** How bright a pixel is, 0 to 255. */
export const luma = (red: number, green: number, blue: number): number => (red * 77 + green * 150 + blue * 29) >> 8;
