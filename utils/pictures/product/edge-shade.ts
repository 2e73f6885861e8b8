import type { Ground } from '../ground/ground.ts';
import type { Pixels } from '../pixels.ts';
import { DIFFERS } from './product.ts';

/** A shadow changes by no more levels from pixel to pixel, but where the thing that casts it begins. */
const STEP = 12;
/** It takes from each colour of the ground the same share, up to so much, and no more than such a share. */
const EVEN = 0.07;
const DEEPEST = 0.6;

/** Where something touches an edge, without a gap; both ends included, as places along it. */
export interface Run {
  from: number;
  to: number;
}

/** Pixels of an edge of a picture, one after the other. */
export interface EdgeLine {
  from: number;
  along: number;
  length: number;
}

/**
 * Whether what touches an edge is a shadow that falls out of the picture: a darker shade of the ground that fades away softly at
 * both ends. Things end at once. What goes on round a corner is told by its one end.
 */
export function isShade({ from, to }: Run, edge: EdgeLine, { data }: Pixels, { colour }: Ground): boolean {
  if (from === 0 && to === edge.length - 1) return false;
  const levels = (index: number): number[] => {
    const at = 4 * (edge.from + index * edge.along);
    return [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  };
  const isBare = (index: number): boolean =>
    levels(index).every((level, channel) => Math.abs(level - (colour[channel] as number)) <= DIFFERS);
  let [first, last] = [from, to];
  while (first > 0 && !isBare(first)) first -= 1;
  while (last < edge.length - 1 && !isBare(last)) last += 1;
  let before = levels(first);
  for (let index = first; index <= last; index += 1) {
    const here = levels(index);
    if (here.some((level, channel) => Math.abs(level - (before[channel] as number)) > STEP)) return false;
    const shares = here.map((level, channel) => level / Math.max(1, colour[channel] as number));
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    if (most - least > EVEN || least < 1 - DEEPEST || most > 1 + EVEN) return false;
    before = here;
  }
  return true;
}
