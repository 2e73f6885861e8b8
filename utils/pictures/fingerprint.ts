import type { Pixels } from './pixels.ts';
import { brightness } from './strokes.ts';

/** Columns and rows of the grid: 9 × 8 makes 64 comparisons. */
const ACROSS = 9;
const DOWN = 8;

/**
 * A fingerprint that stays nearly the same when a picture is resized or compressed again: on a 9 × 8 grid, whether it gets
 * brighter from cell to cell along each row. 64 bits as 16 hexadecimal digits (the "difference hash").
 */
export function fingerprintOf(pixels: Pixels): string {
  const { width, height } = pixels;
  const light = brightness(pixels);
  const grid: number[] = [];
  for (let row = 0; row < DOWN; row += 1)
    for (let column = 0; column < ACROSS; column += 1) {
      const [left, right] = [
        Math.floor((column * width) / ACROSS),
        Math.max(1, Math.ceil(((column + 1) * width) / ACROSS)),
      ];
      const [top, bottom] = [Math.floor((row * height) / DOWN), Math.max(1, Math.ceil(((row + 1) * height) / DOWN))];
      let sum = 0;
      for (let y = top; y < bottom; y += 1) sum += sumOf(light, y * width + left, y * width + right);
      grid.push(sum / ((bottom - top) * (right - left)));
    }
  let print = '';
  for (let row = 0; row < DOWN; row += 1) {
    let bits = 0;
    for (let column = 0; column < ACROSS - 1; column += 1) {
      const here = grid[row * ACROSS + column] ?? 0;
      const next = grid[row * ACROSS + column + 1] ?? 0;
      // A flat ground has no direction: a level of noise must not give it one.
      bits = bits * 2 + (next > here + 1 ? 1 : 0);
    }
    print += bits.toString(16).padStart(2, '0');
  }
  return print;
}

function sumOf(light: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += light[at] as number;
  return sum;
}

/** Up to so many differences two pictures look the same to a buyer. */
export const NEARLY = 5;

/** Whether other fingerprints are near to this one: read once, so that thousands can be held against it. */
export function nearTo(print: string): (other: string) => boolean {
  const half = (of: string, from: number) => Number.parseInt(of.slice(from, from + 8), 16);
  const [high, low] = [half(print, 0), half(print, 8)];
  return (other) => bitsIn(high ^ half(other, 0)) + bitsIn(low ^ half(other, 8)) <= NEARLY;
}

/** How many of 32 bits are set. */
function bitsIn(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
