import { deviation, type LocalGround, localGround } from './local-ground.ts';
import type { Standing } from './standing.ts';

/** So far from the ground round it a pixel of a pocket may be, in levels. */
const OFF = 6;
/** The smallest pocket, as a share of the picture's longer side, squared. */
const SMALLEST = 0.006;
/** The mean of a pocket is that of the ground round it: to so many levels, and so many more for each level of grain. */
const LIKE = { least: 0.5, grain: 0.5, most: 2 };
/** A pocket has so much of the ground's grain and no more: in levels, and as a multiple. Goods that shade over into it have more. */
const GRAIN = { more: 0.5, times: 1.5 };

/**
 * Adds to the reached ground what the product holds of it, through a handle, a ring or between its legs. Such a pocket is of
 * the mean level, the hue and the grain of the ground round it. Goods that are the very same in all of this cannot be told
 * from the ground, and are lifted with it; a white that is a level off is left alone. `waiting` is room to work in.
 */
export function addPockets(
  reach: Uint8Array,
  standing: Standing,
  closed: Uint8Array,
  waiting: Int32Array,
  size: { width: number; height: number },
): void {
  const ground = localGround(reach, standing, size);
  if (!ground) return;
  const least = (SMALLEST * Math.max(size.width, size.height)) ** 2;
  const barred = Uint8Array.from(closed, (one, at) => (one || reach[at] ? 1 : 0));
  for (let at = 0; at < reach.length; at += 1) {
    if (barred[at]) continue;
    const pocket = pocketAt(at, { ground, standing, barred, waiting }, size);
    if (pocket.count < least || !isGround(pocket)) continue;
    for (let index = 0; index < pocket.count; index += 1) reach[waiting[index] ?? 0] = 1;
  }
}

/** How a pocket stands to the ground round it, in levels. */
interface Pocket {
  count: number;
  dark: number;
  tint: number;
  grain: number;
  /** The grain of the ground. */
  usual: number;
}

const isGround = ({ dark, tint, grain, usual }: Pocket): boolean => {
  const like = Math.min(LIKE.most, LIKE.least + LIKE.grain * usual);
  return Math.abs(dark) <= like && Math.abs(tint) <= like && grain <= GRAIN.more + GRAIN.times * usual;
};

interface Search {
  ground: LocalGround;
  standing: Standing;
  /** What no pocket goes through, and what was looked at. */
  barred: Uint8Array;
  /** Holds the pocket's pixels afterwards. */
  waiting: Int32Array;
}

/** All that is near the ground's level and joined to a pixel, without an edge in between; none where the pixel is not. */
function pocketAt(
  start: number,
  { ground, standing: { dark, tint }, barred, waiting }: Search,
  { width, height }: { width: number; height: number },
): Pocket {
  let [count, sum, squares, hue, usual] = [0, 0, 0, 0, 0];
  const enter = (at: number, x: number, y: number) => {
    if (barred[at]) return;
    const round = ground(x, y);
    const level = (dark[at] ?? 0) - round.dark;
    if (Math.abs(level) > OFF) return;
    barred[at] = 1;
    waiting[count] = at;
    count += 1;
    sum += level;
    squares += level * level;
    hue += (tint[at] ?? 0) - round.tint;
    usual += round.grain;
  };
  enter(start, start % width, Math.floor(start / width));
  for (let done = 0; done < count; done += 1) {
    const at = waiting[done] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    if (x > 0) enter(at - 1, x - 1, y);
    if (x < width - 1) enter(at + 1, x + 1, y);
    if (y > 0) enter(at - width, x, y - 1);
    if (y < height - 1) enter(at + width, x, y + 1);
  }
  return {
    count,
    dark: sum / count,
    tint: hue / count,
    grain: deviation(count, sum, squares),
    usual: usual / count,
  };
}
