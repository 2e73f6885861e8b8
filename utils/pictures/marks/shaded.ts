import type { Island } from '../islands.ts';
import { luma, type Pixels } from '../pixels.ts';

/** Two places of a thing so far from each other, as a share of the shorter side, differ in light by more than so many levels, in such a share of places: more to the right or more below. */
const APART = 0.05;
const LEVELS = 2;
const SHARE = 0.5;

/**
 * Whether a thing has light and shade: a drawing, a decal or a cut-out is of a few flat colours, and writing beside it may be
 * for sale with it.
 */
export function isShaded(
  { id, left, top, right, bottom }: Island,
  labels: Int32Array,
  { width, height, data }: Pixels,
): boolean {
  const far = Math.max(2, Math.round(APART * Math.min(width, height)));
  const light = (at: number): number =>
    luma(data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number);
  let [differ, all] = [0, 0];
  for (let y = top; y + far <= bottom; y += 2)
    for (let x = left; x + far <= right; x += 2) {
      const at = y * width + x;
      const [beside, below] = [at + far, at + far * width];
      if (labels[at] !== id || labels[beside] !== id || labels[below] !== id) continue;
      all += 1;
      const here = light(at);
      if (Math.max(Math.abs(here - light(beside)), Math.abs(here - light(below))) > LEVELS) differ += 1;
    }
  return all > 0 && differ >= SHARE * all;
}
