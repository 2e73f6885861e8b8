import type { Box, Pixels, Plane, View } from './pixels.ts';
import { brightness } from './strokes.ts';

/** Side of a spot in which sharpness is measured at full size, in pixels. */
const WINDOW = 128;
/** How many spots, those with most to see first. */
const WINDOWS = 5;

/** How sharp the edges of the product are, in pixels of the picture as it is. */
export interface Sharpness {
  /** How wide its sharpest edges are. */
  edge: number;
  /** How wide the sharpest are that lie across one direction, where all those are wide alike, as a movement leaves them. */
  smear?: number;
}

/**
 * How sharp the edges of the product are: the mean width of its strongest edges. Only spots on the product count, so that
 * a blurred background says nothing. Undefined where it has no edges to speak of.
 */
export function sharpnessOf(view: View, box: Box): Sharpness | undefined {
  const edges: Edges = { all: [], across: [[], []] };
  for (const { x, y, width, height } of spotsOn(view, box)) addEdges(view.patch(x, y, width, height), edges);
  if (edges.all.length < FEWEST) return undefined;
  const smears = edges.across.map(smearOf).filter((smear) => smear !== undefined);
  return { edge: sharpest(edges.all), ...(smears.length > 0 ? { smear: Math.max(...smears) } : {}) };
}

/**
 * How wide the sharpest edges are where the goods end, in pixels of the picture as it is: soft stripes and shades are wide
 * in a sharp picture too, but what has them ends at once. Undefined where there are no edges to speak of.
 */
export function rimOf(view: View, box: Box): number | undefined {
  const edges: Edges = { all: [], across: [[], []] };
  for (const { x, y, width, height } of spotsRound(view, box)) addEdges(view.patch(x, y, width, height), edges);
  return edges.all.length < FEWEST ? undefined : sharpest(edges.all, OUTLINE);
}

/** Of the edges where goods end, such a share is their outline: stripes and weaves up to it have the others. */
const OUTLINE = 0.05;

/** Fewer edges say nothing. */
const FEWEST = 24;

/** The sharpest tenth: a lens blurs what is out of its plane, a blurred picture blurs everything. */
function sharpest(widths: number[], share = 0.12): number {
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * share)] ?? 0;
}

/** So many edges across one direction tell of a movement, and the sharpest are no narrower than such a share of the usual one: shades are of any width. */
const MANY = 12;
const ALIKE = 0.5;

function smearOf(widths: number[]): number | undefined {
  if (widths.length < MANY) return undefined;
  const least = sharpest(widths);
  return least >= ALIKE * (widths[widths.length >> 1] ?? 0) ? least : undefined;
}

interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place in fractions of the picture. */
type Place = readonly [x: number, y: number];

/** Windows all over a place, no more than so many each way; those with most to see first. */
function spotsOn(view: View, box: Box): Spot[] {
  const columns = Math.min(24, Math.max(1, Math.floor((box.width * view.width) / Math.min(WINDOW, view.width))));
  const rows = Math.min(24, Math.max(1, Math.floor((box.height * view.height) / Math.min(WINDOW, view.height))));
  const middles: Place[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      middles.push([box.x + ((column + 0.5) / columns) * box.width, box.y + ((row + 0.5) / rows) * box.height]);
  return richest(view, middles).slice(0, WINDOWS);
}

/** At each of the four sides of a place, the window on it with most to see. */
function spotsRound(view: View, { x, y, width, height }: Box): Spot[] {
  const along = Array.from({ length: ALONG }, (_, step) => (step + 0.5) / ALONG);
  const sides: Place[][] = [
    along.map((far) => [x + far * width, y]),
    along.map((far) => [x + far * width, y + height]),
    along.map((far) => [x, y + far * height]),
    along.map((far) => [x + width, y + far * height]),
  ];
  return sides.flatMap((middles) => richest(view, middles).slice(0, 1));
}

/** Windows round so many places are looked at along a side. */
const ALONG = 12;

/** Windows with these middles, as far as the edges of the picture let them; those with most to see first. */
function richest({ width, height, small }: View, middles: readonly Place[]): Spot[] {
  const [w, h] = [Math.min(WINDOW, width), Math.min(WINDOW, height)];
  const plane = { width: small.width, height: small.height, light: brightness(small) };
  const within = (middle: number, size: number, most: number): number =>
    Math.max(0, Math.min(most - size, Math.round(middle * most - size / 2)));
  return middles
    .map(([x, y]) => {
      const spot = { x: within(x, w, width), y: within(y, h, height), width: w, height: h };
      return { ...spot, rich: richness(plane, spot, small.width / width) };
    })
    .sort((one, other) => other.rich - one.rich);
}

/** How much brightness changes in a part of the small picture, whose brightness is given. */
function richness({ width, height, light }: Plane, spot: Spot, scale: number): number {
  let sum = 0;
  const [left, top] = [Math.floor(spot.x * scale), Math.floor(spot.y * scale)];
  const right = Math.min(width - 1, Math.ceil((spot.x + spot.width) * scale));
  const bottom = Math.min(height - 1, Math.ceil((spot.y + spot.height) * scale));
  for (let y = top; y < bottom; y += 1)
    for (let at = y * width + left; at < y * width + right; at += 1) {
      const here = light[at] as number;
      sum += Math.abs((light[at + 1] as number) - here) + Math.abs((light[at + width] as number) - here);
    }
  return sum;
}

/** An edge is worth measuring from so many levels on. */
const EDGE = 40;

/** Widths of edges: of all, and of those that lie straight across rows and across columns. */
interface Edges {
  all: number[];
  across: [number[], number[]];
}

/** Adds the width of each strong edge along rows and columns: how many pixels it takes from 10 to 90 % of its height. */
function addEdges(pixels: Pixels, { all, across }: Edges): void {
  const light = brightness(pixels);
  const { width, height } = pixels;
  for (let y = 0; y < height; y += 3)
    along(
      light,
      y * width,
      1,
      width,
      all,
      y >= ASIDE && y < height - ASIDE ? { widths: across[0], step: width } : undefined,
    );
  for (let x = 0; x < width; x += 3)
    along(light, x, width, height, all, x >= ASIDE && x < width - ASIDE ? { widths: across[1], step: 1 } : undefined);
}

/** An edge lies straight across a line where it is the same so many pixels to either side of that, but for such a share of its slope. */
const ASIDE = 4;
const STRAIGHT = 0.5;

/** Where straight edges are noted, and the step to the next line. */
interface Straight {
  widths: number[];
  step: number;
}

function along(
  light: Uint8Array,
  start: number,
  step: number,
  length: number,
  widths: number[],
  straight: Straight | undefined,
): void {
  const last = start + (length - 1) * step;
  for (let at = start + step; at <= last; ) {
    const direction = Math.sign((light[at] as number) - (light[at - step] as number));
    if (direction === 0) {
      at += step;
      continue;
    }
    const from = at - step;
    // A level of noise does not end a slope.
    while (at < last && ((light[at + step] as number) - (light[at] as number)) * direction >= 0) at += step;
    const rise = Math.abs((light[at] as number) - (light[from] as number));
    if (rise >= EDGE) {
      const wide = widthOf(light, from, at, step, direction * rise);
      widths.push(wide);
      if (straight && isStraight(light, from, at, step, straight.step, rise)) straight.widths.push(wide);
    }
    at += step;
  }
}

function isStraight(light: Uint8Array, from: number, to: number, step: number, aside: number, rise: number): boolean {
  const length = (to - from) / step;
  const middle = from + (length >> 1) * step;
  const differs = Math.abs((light[middle + ASIDE * aside] as number) - (light[middle - ASIDE * aside] as number));
  return differs / (2 * ASIDE) <= (STRAIGHT * rise) / length;
}

/** How many pixels a slope takes from 10 to 90 % of its rise. */
function widthOf(light: Uint8Array, from: number, to: number, step: number, rise: number): number {
  const foot = light[from] as number;
  return (
    crossing(light, from, to, step, foot + rise * 0.9, rise) - crossing(light, from, to, step, foot + rise * 0.1, rise)
  );
}

/** Where a slope crosses a level, in pixels from its foot. */
function crossing(light: Uint8Array, from: number, to: number, step: number, level: number, rise: number): number {
  const direction = Math.sign(rise);
  for (let at = from, far = 0; at < to; at += step, far += 1) {
    const [here, next] = [light[at] as number, light[at + step] as number];
    if ((here - level) * direction <= 0 && (next - level) * direction >= 0 && next !== here)
      return far + (level - here) / (next - here);
  }
  return (to - from) / step;
}
