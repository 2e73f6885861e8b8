import { type Colour, emptyPixels, type Pixels } from '../../utils/pictures/pixels.ts';

// Pictures drawn to a recipe: what is on them is known, so that every measurement and verdict can be told beforehand.

/** Chance that is the same every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function blank(width: number, height: number, colour: Colour = [255, 255, 255]): Pixels {
  const pixels = emptyPixels(width, height);
  const [red, green, blue] = colour;
  for (let at = 0; at < pixels.data.length; at += 4) {
    pixels.data[at] = red;
    pixels.data[at + 1] = green;
    pixels.data[at + 2] = blue;
    pixels.data[at + 3] = 255;
  }
  return pixels;
}

/** Lays a colour on one pixel; `share` 0.3 is 30 %. */
export function lay(
  { width, height, data }: Pixels,
  x: number,
  y: number,
  [red, green, blue]: Colour,
  share = 1,
): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const at = (y * width + x) * 4;
  data[at] = (data[at] ?? 0) * (1 - share) + red * share;
  data[at + 1] = (data[at + 1] ?? 0) * (1 - share) + green * share;
  data[at + 2] = (data[at + 2] ?? 0) * (1 - share) + blue * share;
  data[at + 3] = 255;
}

export function rectangle(
  pixels: Pixels,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Colour,
  share = 1,
): void {
  for (let y = Math.round(top); y < Math.round(top + height); y += 1)
    for (let x = Math.round(left); x < Math.round(left + width); x += 1) lay(pixels, x, y, colour, share);
}

export function disc(pixels: Pixels, x: number, y: number, radius: number, colour: Colour): void {
  for (let row = Math.floor(y - radius); row <= y + radius; row += 1)
    for (let column = Math.floor(x - radius); column <= x + radius; column += 1)
      if ((column - x) ** 2 + (row - y) ** 2 <= radius * radius) lay(pixels, column, row, colour);
}

/** A thing with light, shade and texture, its bounding box as given: a box with a lid and a knob. */
export function thing(
  pixels: Pixels,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Colour = [120, 70, 40],
  seed = 1,
): void {
  const roll = dice(seed);
  for (let y = Math.round(top); y < Math.round(top + height); y += 1)
    for (let x = Math.round(left); x < Math.round(left + width); x += 1) {
      const light = 0.75 + 0.5 * ((x - left) / width) - 0.15 * ((y - top) / height) + (roll() - 0.5) * 0.08;
      lay(pixels, x, y, [colour[0] * light, colour[1] * light, colour[2] * light]);
    }
  rectangle(pixels, left, top + height * 0.2, width, height * 0.015, [30, 20, 15]);
  disc(pixels, left + width / 2, top + height * 0.1, Math.min(width, height) * 0.05, [210, 190, 150]);
}

/** Letters of five by seven squares. */
const letters: Readonly<Record<string, readonly string[]>> = {
  A: ['01110', '10001', '10001', '11111', '10001', '10001', '10001'],
  E: ['11111', '10000', '10000', '11110', '10000', '10000', '11111'],
  F: ['11111', '10000', '10000', '11110', '10000', '10000', '10000'],
  H: ['10001', '10001', '10001', '11111', '10001', '10001', '10001'],
  I: ['01110', '00100', '00100', '00100', '00100', '00100', '01110'],
  K: ['10001', '10010', '10100', '11000', '10100', '10010', '10001'],
  L: ['10000', '10000', '10000', '10000', '10000', '10000', '11111'],
  M: ['10001', '11011', '10101', '10101', '10001', '10001', '10001'],
  O: ['01110', '10001', '10001', '10001', '10001', '10001', '01110'],
  R: ['11110', '10001', '10001', '11110', '10100', '10010', '10001'],
  S: ['01111', '10000', '10000', '01110', '00001', '00001', '11110'],
  T: ['11111', '00100', '00100', '00100', '00100', '00100', '00100'],
  W: ['10001', '10001', '10001', '10101', '10101', '11011', '10001'],
  '5': ['11111', '10000', '11110', '00001', '00001', '10001', '01110'],
  '0': ['01110', '10001', '10011', '10101', '11001', '10001', '01110'],
  '-': ['00000', '00000', '00000', '11111', '00000', '00000', '00000'],
};

interface Writing {
  colour?: Colour;
  share?: number;
  /** Degrees, counter-clockwise as seen. */
  angle?: number;
}

/** Writes a word; `size` is the height of a letter in pixels. */
export function write(
  pixels: Pixels,
  word: string,
  left: number,
  top: number,
  size: number,
  { colour = [20, 20, 20], share = 1, angle = 0 }: Writing = {},
): void {
  const dot = size / 7;
  const turn = (-angle * Math.PI) / 180;
  const inked = new Set<number>();
  [...word].forEach((letter, place) => {
    (letters[letter] ?? []).forEach((row, y) => {
      [...row].forEach((ink, x) => {
        if (ink !== '1') return;
        for (let dy = 0; dy < dot; dy += 0.5)
          for (let dx = 0; dx < dot; dx += 0.5) {
            const [u, v] = [(place * 6 + x) * dot + dx, y * dot + dy];
            const column = Math.round(left + u * Math.cos(turn) - v * Math.sin(turn));
            const line = Math.round(top + u * Math.sin(turn) + v * Math.cos(turn));
            if (column >= 0 && line >= 0 && column < pixels.width && line < pixels.height)
              inked.add(line * pixels.width + column);
          }
      });
    });
  });
  for (const at of inked) lay(pixels, at % pixels.width, Math.floor(at / pixels.width), colour, share);
}

/** What JPEG leaves of a flat ground: levels 252 to 255, and as much on everything else. */
export function noisy(pixels: Pixels, seed = 7): Pixels {
  const roll = dice(seed);
  const { data } = pixels;
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 === 3) continue;
    const value = data[at] ?? 0;
    const chance = roll();
    data[at] =
      value > 251 ? 255 - (chance < 0.06 ? 3 : chance < 0.14 ? 2 : chance < 0.3 ? 1 : 0) : value + (chance - 0.5) * 4;
  }
  return pixels;
}

/** Gaussian blur by three box blurs; `sigma` in pixels. */
export function blurred(pixels: Pixels, sigma: number): Pixels {
  let now = pixels;
  for (let pass = 0; pass < 3; pass += 1) now = box(box(now, Math.round(sigma), true), Math.round(sigma), false);
  return now;
}

/** What a movement leaves: each pixel is the mean of so many to either side of it, along rows or down columns. */
export const smeared = (pixels: Pixels, radius: number, across: boolean): Pixels => box(pixels, radius, across);

function box(from: Pixels, radius: number, across: boolean): Pixels {
  const { width, height, data } = from;
  const to = emptyPixels(width, height);
  const lines = across ? height : width;
  const length = across ? width : height;
  const at = (line: number, index: number) => (across ? line * width + index : index * width + line) * 4;
  for (let line = 0; line < lines; line += 1)
    for (let channel = 0; channel < 4; channel += 1) {
      const value = (index: number) => data[at(line, Math.min(length - 1, Math.max(0, index))) + channel] ?? 0;
      let sum = 0;
      for (let index = -radius; index <= radius; index += 1) sum += value(index);
      for (let index = 0; index < length; index += 1) {
        to.data[at(line, index) + channel] = sum / (2 * radius + 1);
        sum += value(index + radius + 1) - value(index - radius);
      }
    }
  return to;
}

/** A ground that darkens from top to bottom. */
export function sweep(width: number, height: number, from: number, to: number): Pixels {
  const pixels = emptyPixels(width, height);
  for (let y = 0; y < height; y += 1) {
    const level = from + ((to - from) * y) / height;
    for (let x = 0; x < width; x += 1) pixels.data.set([level, level, level, 255], (y * width + x) * 4);
  }
  return pixels;
}

export function frame(pixels: Pixels, depth: number, colour: Colour): Pixels {
  const { width, height } = pixels;
  rectangle(pixels, 0, 0, width, depth, colour);
  rectangle(pixels, 0, height - depth, width, depth, colour);
  rectangle(pixels, 0, 0, depth, height, colour);
  rectangle(pixels, width - depth, 0, depth, height, colour);
  return pixels;
}
