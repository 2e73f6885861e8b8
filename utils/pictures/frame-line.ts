import type { Ground } from './ground.ts';
import { heightOf, type Island, islandsOf, widthOf } from './islands.ts';
import type { Pixels } from './pixels.ts';
import type { Foreground } from './product.ts';

/** A drawn line is thinner than this, in pixels of the small picture, along most of each side. */
const THICK = 9;
const THIN_ALONG = 0.6;
/** So much of each side of the rectangle is line; the rest are round corners and gaps. */
const STRAIGHT = 0.75;

/**
 * A line drawn round nearly the whole picture some way in, as a frame is; 'part' for one round a part of it, or a white
 * card on a darker ground, which may be a frame to somebody.
 */
export function lineRound(
  { islands, labels }: Foreground,
  pixels: Pixels,
  ground: Ground,
): Island | 'part' | undefined {
  const hollow = islands.filter((island) => isStraight(island, labels, pixels.width, true));
  const reach = (island: Island) => Math.min(widthOf(island) / pixels.width, heightOf(island) / pixels.height);
  const whole = hollow.find((island) => reach(island) >= 0.8);
  if (whole) return whole;
  const parts = [...hollow, ...whiteCards(pixels, ground)];
  return parts.some((island) => widthOf(island) >= 0.2 * pixels.width) ? 'part' : undefined;
}

/** Straight-sided patches of white, or white rims, on a ground that is not. */
function whiteCards({ width, height, data }: Pixels, ground: Ground): Island[] {
  if (ground.mean >= 238) return [];
  const set = new Uint8Array(width * height);
  for (let at = 0; at < set.length; at += 1)
    if (Math.min(data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0) >= 248) set[at] = 1;
  const { islands, labels } = islandsOf({ width, height, set }, 200);
  return islands.filter((island) => isStraight(island, labels, width, false));
}

/** Whether all four sides of its rectangle are drawn; if asked for, by a line and not by what fills it. */
function isStraight(island: Island, labels: Int32Array, width: number, hollow: boolean): boolean {
  const [w, h] = [widthOf(island), heightOf(island)];
  if (w < 40 || h < 24) return false;
  const { left, top, right, bottom, id } = island;
  const isLine = (length: number, at: (index: number, depth: number) => number) => {
    let [there, thin] = [0, 0];
    for (let index = 0; index < length; index += 1) {
      if ([0, 1, 2].some((depth) => labels[at(index, depth)] === id)) there += 1;
      if (labels[at(index, THICK)] !== id) thin += 1;
    }
    return there >= STRAIGHT * length && (!hollow || thin >= THIN_ALONG * length);
  };
  return (
    isLine(w, (index, depth) => (top + depth) * width + left + index) &&
    isLine(w, (index, depth) => (bottom - depth) * width + left + index) &&
    isLine(h, (index, depth) => (top + index) * width + left + depth) &&
    isLine(h, (index, depth) => (top + index) * width + right - depth)
  );
}
