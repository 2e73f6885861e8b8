import type { Island } from '../islands.ts';
import type { Pixels } from '../pixels.ts';

/** Colours are counted in steps of so many bits a channel; so many of them at least make up such a share of a thing. */
const BITS = 4;
const COLOURS = 7;
const SHARE = 0.8;

/**
 * Whether a thing has light and shade: a drawing, a decal or a cut-out is of a few flat colours, and writing beside it may be
 * for sale with it.
 */
export function isShaded({ id, left, top, right, bottom, area }: Island, labels: Int32Array, { width, data }: Pixels) {
  const counts = new Uint32Array(1 << (3 * BITS));
  const step = (channel: number): number => (data[channel] as number) >> (8 - BITS);
  for (let y = top; y <= bottom; y += 1)
    for (let at = y * width + left; at <= y * width + right; at += 1) {
      if (labels[at] !== id) continue;
      const colour = (step(4 * at) << (2 * BITS)) | (step(4 * at + 1) << BITS) | step(4 * at + 2);
      counts[colour] = (counts[colour] as number) + 1;
    }
  const most = counts.sort().subarray(-COLOURS + 1);
  return most.reduce((sum, count) => sum + count, 0) < SHARE * area;
}
