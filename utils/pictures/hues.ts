import type { Mask } from './islands.ts';
import type { Pixels } from './pixels.ts';

/** No strong colour. */
const PALE = 255;

/** Where on the colour circle each pixel stands, in sixtieths; `PALE` for those without a strong colour. */
export function huesOf({ width, height, data }: Pixels): Uint8Array {
  const hues = new Uint8Array(width * height).fill(PALE);
  for (let at = 0, index = 0; at < hues.length; at += 1, index += 4) {
    const [red, green, blue] = [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
    const most = Math.max(red, green, blue);
    const least = Math.min(red, green, blue);
    const spread = most - least;
    if (most < 90 || spread < 0.5 * most) continue;
    const hue =
      most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
    hues[at] = Math.round(hue * 10) % 60;
  }
  return hues;
}

/** Strong colours of one sixth of the circle, a little wider on both sides; undefined where there are too few for a badge. */
export function maskOf(
  hues: Uint8Array,
  width: number,
  height: number,
  sixth: number,
  least: number,
): Mask | undefined {
  const set = new Uint8Array(hues.length);
  let count = 0;
  for (let at = 0; at < hues.length; at += 1) {
    const hue = hues[at] ?? PALE;
    if (hue === PALE) continue;
    const away = Math.abs(hue - sixth * 10);
    if (away > 6 && away < 54) continue;
    set[at] = 1;
    count += 1;
  }
  return count < least ? undefined : { width, height, set };
}
