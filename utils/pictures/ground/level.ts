import { emptyPixels, type Pixels } from '../pixels.ts';
import type { Ground } from './ground.ts';

/** The fall of light is looked for on an outer band so deep, as a share of each side. */
const BAND = 0.04;
/** A pixel of the band keeps to the fall of light within so many levels. */
const NEAR = 8;
/** So many of them must, all round and at each side. */
const ALL_ROUND = 0.7;
const EACH_SIDE = 0.45;

/** A picture whose background is level, and which share of the outer band keeps to that. */
export interface Levelled {
  pixels: Pixels;
  share: number;
}

/**
 * Takes the fall of light out of a background that darkens softly (a sweep, a vignette): a surface of the second degree
 * through the outer band, fitted by least squares to the pixels that keep to it. Undefined where they do not, as in a scene.
 */
export function levelled(pixels: Pixels, ground: Ground): Levelled | undefined {
  const samples = samplesOf(pixels);
  let kept = samples;
  let surface: number[][] | undefined;
  for (let round = 0; round < 5; round += 1) {
    surface = fitted(kept);
    const near = NEAR * (round < 2 ? 4 - 1.5 * round : 1);
    const fits = surface;
    kept = samples.filter((one) =>
      fits.every((fit, channel) => Math.abs(valueAt(fit, one) - one.colour[channel as 0]) <= near),
    );
    if (kept.length < 0.4 * samples.length) return undefined;
  }
  if (!surface || kept.length < ALL_ROUND * samples.length) return undefined;
  for (let side = 0; side < 4; side += 1) {
    const there = samples.filter((one) => one.side === side);
    if (kept.filter((one) => one.side === side).length < EACH_SIDE * there.length) return undefined;
  }
  return { pixels: evened(pixels, surface, ground), share: kept.length / samples.length };
}

interface Sample {
  x: number;
  y: number;
  side: number;
  colour: readonly [number, number, number];
}

function samplesOf({ width, height, data }: Pixels): Sample[] {
  const found: Sample[] = [];
  const add = (x: number, y: number, side: number) => {
    const at = (y * width + x) * 4;
    found.push({
      x: x / width - 0.5,
      y: y / height - 0.5,
      side,
      colour: [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0],
    });
  };
  const steps = 60;
  for (const depth of [0.2, 0.6, 1])
    for (let step = 0; step < steps; step += 1) {
      const [x, y] = [Math.floor(((step + 0.5) / steps) * width), Math.floor(((step + 0.5) / steps) * height)];
      const [inX, inY] = [Math.floor(depth * BAND * width), Math.floor(depth * BAND * height)];
      add(x, inY, 0);
      add(width - 1 - inX, y, 1);
      add(x, height - 1 - inY, 2);
      add(inX, y, 3);
    }
  return found;
}

const terms = ({ x, y }: Pick<Sample, 'x' | 'y'>): number[] => [1, x, y, x * x, y * y, x * y];

const valueAt = (fit: readonly number[], place: Pick<Sample, 'x' | 'y'>): number => {
  const parts = terms(place);
  return fit.reduce((sum, factor, index) => sum + factor * (parts[index] ?? 0), 0);
};

/** Least squares by the normal equations, solved by elimination; six unknowns for each channel, which share their left sides. */
function fitted(samples: readonly Sample[]): number[][] {
  const rows = Array.from({ length: 6 }, () => new Float64Array(9));
  for (const one of samples) {
    const parts = terms(one);
    for (let row = 0; row < 6; row += 1) {
      const equation = rows[row] as Float64Array;
      const weight = parts[row] as number;
      for (let column = 0; column < 6; column += 1)
        equation[column] = (equation[column] as number) + weight * (parts[column] as number);
      for (let channel = 0; channel < 3; channel += 1)
        equation[6 + channel] = (equation[6 + channel] as number) + weight * one.colour[channel as 0];
    }
  }
  for (let pivot = 0; pivot < 6; pivot += 1) {
    const own = rows[pivot] as Float64Array;
    const head = own[pivot] || 1e-9;
    for (const [row, equation] of rows.entries()) {
      if (row === pivot) continue;
      const factor = (equation[pivot] ?? 0) / head;
      for (let column = pivot; column < 9; column += 1)
        equation[column] = (equation[column] ?? 0) - factor * (own[column] ?? 0);
    }
  }
  return [6, 7, 8].map((column) => rows.map((equation, row) => (equation[column] ?? 0) / (equation[row] || 1e-9)));
}

function evened({ width, height, data }: Pixels, surface: readonly number[][], { colour }: Ground): Pixels {
  const to = emptyPixels(width, height);
  for (let channel = 0; channel < 3; channel += 1) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = surface[channel] ?? [];
    for (let row = 0; row < height; row += 1) {
      const y = row / height - 0.5;
      const start = a + c * y + e * y * y - (colour[channel as 0] ?? 0);
      for (let column = 0; column < width; column += 1) {
        const x = column / width - 0.5;
        const at = (row * width + column) * 4 + channel;
        to.data[at] = (data[at] ?? 0) - (start + (b + f * y) * x + d * x * x);
      }
    }
  }
  for (let at = 3; at < to.data.length; at += 4) to.data[at] = data[at] ?? 0;
  return to;
}
