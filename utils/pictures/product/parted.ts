import type { EdgeLine, Run } from './edge-shade.ts';
import { isSkin } from './skin.ts';

/** What has the colours of skin, and what has not, takes such a share of the edge at least. */
const WIDE = 0.02;
/** From the one to the other it is so many levels within so many pixels, in some channel: a limb's own light and shade go softly over. */
const STEP = { levels: 40, pixels: 3 } as const;
/** A limb's own shade and gloss are of the hues of skin, up to so much: another hue shows by so many levels, and a true grey or black is red by fewer. */
const HUE = { from: -0.25, to: 0.9, spread: 24, grey: 5 } as const;

/**
 * Whether along what touches an edge something of another hue begins at once beside what has the colours of skin, both of them
 * wide: wood and a wheel, leather and a sole. A limb that comes in from a side is skin from end to end.
 */
export function isParted(runs: readonly Run[], edge: EdgeLine, data: Uint8ClampedArray): boolean {
  const at = (index: number): number => 4 * (edge.from + index * edge.along);
  const wide = WIDE * edge.length;
  let [skin, other, parted] = [0, 0, false];
  for (const { from, to } of runs)
    for (let index = from; index <= to; index += 1) {
      const before = index - STEP.pixels;
      const [is, was] = [isSkin(data, at(index)), before >= from && isSkin(data, at(before))];
      if (is) skin += 1;
      else if (isOfOtherHue(data, at(index))) other += 1;
      if (before >= from && is !== was && stepOf(data, at(index), at(before)) >= STEP.levels) parted = true;
    }
  return parted && skin >= wide && other >= wide;
}

function isOfOtherHue(data: Uint8ClampedArray, at: number): boolean {
  const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const hue = (green - blue) / Math.max(1, red - least);
  if (most - least < HUE.spread) return red - least <= HUE.grey;
  return red < most || hue < HUE.from || hue > HUE.to;
}

const stepOf = (data: Uint8ClampedArray, one: number, other: number): number =>
  Math.max(...[0, 1, 2].map((of) => Math.abs((data[one + of] as number) - (data[other + of] as number))));
