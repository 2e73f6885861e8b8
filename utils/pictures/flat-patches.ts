import { type Island, islandsOf } from './islands.ts';
import type { Colour, Pixels } from './pixels.ts';
import { STRONG } from './product.ts';

/** Within a flat patch neighbours differ by no more levels, in any channel. */
const FLAT = 8;

/** Connected patches in which no pixel differs from its neighbours and which stand off the ground, of at least so many pixels. */
export function flatPatches(
  { width, height, data }: Pixels,
  [red, green, blue]: Colour,
  least: number,
): { islands: Island[]; labels: Int32Array } {
  const set = new Uint8Array(width * height);
  const step = 4 * width;
  const near = (at: number, other: number): boolean =>
    Math.abs((data[at] as number) - (data[other] as number)) <= FLAT &&
    Math.abs((data[at + 1] as number) - (data[other + 1] as number)) <= FLAT &&
    Math.abs((data[at + 2] as number) - (data[other + 2] as number)) <= FLAT;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1, at = y * step + 4; x < width - 1; x += 1, at += 4)
      if (
        (Math.abs((data[at] as number) - red) > STRONG ||
          Math.abs((data[at + 1] as number) - green) > STRONG ||
          Math.abs((data[at + 2] as number) - blue) > STRONG) &&
        near(at, at - 4) &&
        near(at, at + 4) &&
        near(at, at - step) &&
        near(at, at + step)
      )
        set[y * width + x] = 1;
  return islandsOf({ width, height, set }, least);
}
