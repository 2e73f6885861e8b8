import { crop, emptyPixels, meanOf, type Pixels, pixelsToFill, SMALL, type View, wordsOf } from './pixels.ts';

/** A view of pixels that are all in memory. */
export function viewOf(pixels: Pixels): View {
  return {
    width: pixels.width,
    height: pixels.height,
    small: shrinkBy(pixels, Math.ceil(Math.max(pixels.width, pixels.height) / SMALL)),
    patch: (x, y, width, height) => crop(pixels, x, y, width, height),
  };
}

/** So many pixels each way become one, their mean; what is left over at the right and at the bottom is left out. */
function shrinkBy(from: Pixels, times: number): Pixels {
  if (times === 1) return from;
  const width = Math.max(1, Math.floor(from.width / times));
  const height = Math.max(1, Math.floor(from.height / times));
  const opaque = times <= MOST_TIMES ? opaqueMeans(from, width, height, times) : undefined;
  if (opaque) return { width, height, data: opaque, opaque: true };
  const to = emptyPixels(width, height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      meanOf(from, x * times, y * times, (x + 1) * times, (y + 1) * times, to.data, (y * width + x) * 4);
  return to;
}

/** Sums of so many pixels each way fit into sixteen bits. */
const MOST_TIMES = 16;

/**
 * The means of squares of pixels, two channels of a pixel at a time as halves of one word; undefined where something shines
 * through.
 */
function opaqueMeans(from: Pixels, width: number, height: number, times: number): Uint8ClampedArray | undefined {
  const { data } = pixelsToFill(width, height);
  const part = { words: wordsOf(from), line: from.width, to: new Uint32Array(data.buffer), width };
  const all = times === 2 ? foursInto(part) : squaresInto(part, times);
  return all >>> 24 === 255 ? data : undefined;
}

/** What is read and what is written, with the pixels in a row of each. */
interface Shrinking {
  words: Uint32Array;
  line: number;
  to: Uint32Array;
  width: number;
}

/** Writes the means; gives the bits that all pixels have. */
function squaresInto({ words, line, to, width }: Shrinking, times: number): number {
  const means = Uint8ClampedArray.from({ length: 255 * times * times + 1 }, (_, sum) => sum / (times * times));
  let all = -1;
  for (let at = 0, start = 0; at < to.length; start += times * line)
    for (let left = start; left < start + times * width; at += 1, left += times) {
      let redAndBlue = 0;
      let green = 0;
      for (let row = left; row < left + times * line; row += line)
        for (let index = row; index < row + times; index += 1) {
          const word = words[index] as number;
          all &= word;
          redAndBlue += word & HALVES;
          green += (word >>> 8) & 0xff;
        }
      const red = means[redAndBlue & 0xffff] as number;
      const blue = means[redAndBlue >>> 16] as number;
      to[at] = 0xff000000 | (blue << 16) | ((means[green] as number) << 8) | red;
    }
  return all;
}

/** The same for squares of two by two, which most pictures come to, at a third of the cost: nothing is counted there. */
function foursInto({ words, line, to, width }: Shrinking): number {
  let all = -1;
  for (let at = 0, start = 0; at < to.length; start += 2 * line)
    for (let index = start; index < start + 2 * width; at += 1, index += 2) {
      const below = index + line;
      // Pairs in brackets would be made anew for every pixel here.
      const a = words[index] as number;
      const b = words[index + 1] as number;
      const c = words[below] as number;
      const d = words[below + 1] as number;
      all &= a & b & c & d;
      const redAndBlue = (a & HALVES) + (b & HALVES) + (c & HALVES) + (d & HALVES);
      const greenAndAlpha = ((a >>> 8) & HALVES) + ((b >>> 8) & HALVES) + ((c >>> 8) & HALVES) + ((d >>> 8) & HALVES);
      to[at] = quarters(redAndBlue) | (quarters(greenAndAlpha) << 8);
    }
  return all;
}

/** The lower byte of each half of a word. */
const HALVES = 0xff00ff;

/** A quarter of either half of a word, rounded as a clamped array rounds: of two as near, to the even one. */
const quarters = (halves: number): number => ((halves + 0x10001 + ((halves >>> 2) & 0x10001)) >>> 2) & HALVES;
