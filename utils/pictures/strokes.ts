import type { Mask } from './islands.ts';
import { luma, type Pixels } from './pixels.ts';

/** How bright each pixel is. */
export function brightness({ width, height, data }: Pixels): Uint8Array {
  const light = new Uint8Array(width * height);
  for (let at = 0, index = 0; at < light.length; at += 1, index += 4)
    light[at] = luma(data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0);
  return light;
}

/** Strokes on whatever lies under them: pixels that are darker, or lighter, than what surrounds them. */
export interface Strokes {
  darker: Mask;
  lighter: Mask;
  /** By how many levels each pixel differs from its surroundings. */
  relief: Int16Array;
}

/** Compares every pixel with the mean of a square round it; `radius` in pixels, `least` in levels. */
export function strokesOf(light: Uint8Array, width: number, height: number, radius: number, least: number): Strokes {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += light[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const relief = new Int16Array(width * height);
  const [darker, lighter] = [new Uint8Array(width * height), new Uint8Array(width * height)];
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const sum =
        (sums[bottom * (width + 1) + right] ?? 0) -
        (sums[top * (width + 1) + right] ?? 0) -
        (sums[bottom * (width + 1) + left] ?? 0) +
        (sums[top * (width + 1) + left] ?? 0);
      const at = y * width + x;
      const difference = (light[at] ?? 0) - sum / ((bottom - top) * (right - left));
      relief[at] = difference;
      if (difference <= -least) darker[at] = 1;
      else if (difference >= least) lighter[at] = 1;
    }
  }
  return { darker: { width, height, set: darker }, lighter: { width, height, set: lighter }, relief };
}
