import type { Pixels } from '../pixels.ts';

/** A background lighter than this can be lifted to white; a darker one needs a new photograph. */
export const LIFTABLE = 222;
/** What the ground is to be where it falls off further than this below, in levels. */
const DARKER = 12;
/** The ground has no hue to speak of. */
export const HUE = 16;
/** Writes what the ground is expected to be along a row: three levels a pixel. */
export type Field = (y: number, into: Float32Array) => void;

/** Places along each edge at which the ground is sampled. */
const PLACES = 16;
/** So many of the light places may be too dark for ground. */
const GAPS = 0.15;

/**
 * What the ground would be at any place, from what the four edges show: a flat ground or a smooth fall of light between them.
 * Undefined where an edge shows no light, hueless ground, or where it is darker than `least`.
 */
export function groundField(pixels: Pixels, least: number): Field | undefined {
  const { width, height } = pixels;
  const edges = (['top', 'bottom', 'left', 'right'] as const).map((edge) => samplesAt(pixels, edge));
  const all = edges.flat().filter((sample) => sample !== undefined);
  if (all.length < PLACES) return undefined;
  const usual = [0, 1, 2].map((channel) => median(all.map((sample) => sample[channel] ?? 0)));
  if (Math.min(...usual) < least) return undefined;
  // A pale thing that stands at the edge, or its shadow, is a gap in the ground; much of it, and the ground itself is dark.
  const isDark = (sample: Sample) => Math.min(...sample) < LIFTABLE - 8;
  const ground = all.filter((sample) => !isDark(sample));
  if (ground.length < (1 - GAPS) * all.length) return undefined;
  const darkest = Math.min(...ground.map((sample) => Math.min(...sample)));
  if (Math.min(...usual) - darkest < 4) return flat(usual);
  const [top, bottom, left, right] = edges.map((samples) =>
    filled(
      samples.map((sample) => (sample && isDark(sample) ? undefined : sample)),
      usual,
    ),
  );
  if (!top || !bottom || !left || !right) return undefined;
  return curved(width, height, { top, bottom, left, right });
}

/** The same everywhere. */
const flat =
  (colour: Sample): Field =>
  (_, into) => {
    for (let at = 0; at < into.length; at += 1) into[at] = colour[at % 3] ?? 255;
  };

/** The surface that four edges span (a Coons patch). */
function curved(width: number, height: number, edges: Record<'top' | 'bottom' | 'left' | 'right', Sample[]>): Field {
  const along = (samples: readonly Sample[]) =>
    Float32Array.from({ length: width * 3 }, (_, at) =>
      between(samples, Math.floor(at / 3) / (width - 1 || 1), at % 3),
    );
  const [above, below] = [along(edges.top), along(edges.bottom)];
  return (y, into) => {
    const v = y / (height - 1 || 1);
    for (let channel = 0; channel < 3; channel += 1) {
      const corner = (samples: readonly Sample[], index: number) => samples.at(index)?.[channel] ?? 0;
      // What the two upright edges add to a straight line between the corners at this height.
      const first = between(edges.left, v, channel) - corner(edges.top, 0) * (1 - v) - corner(edges.bottom, 0) * v;
      const last = between(edges.right, v, channel) - corner(edges.top, -1) * (1 - v) - corner(edges.bottom, -1) * v;
      for (let x = 0, at = channel; x < width; x += 1, at += 3) {
        const u = x / (width - 1 || 1);
        const level = (above[at] ?? 0) * (1 - v) + (below[at] ?? 0) * v + first * (1 - u) + last * u;
        into[at] = Math.min(255, Math.max(LIFTABLE - DARKER, level));
      }
    }
  };
}

type Sample = readonly number[];

/** The ground along one edge, place by place; undefined where something else stands there. */
function samplesAt({ width, height, data }: Pixels, edge: 'top' | 'bottom' | 'left' | 'right'): (Sample | undefined)[] {
  const upright = edge === 'left' || edge === 'right';
  const length = upright ? height : width;
  const depth = Math.max(1, Math.round((upright ? width : height) * 0.01));
  return Array.from({ length: PLACES }, (_, place) => {
    const seen: number[][] = [[], [], []];
    const from = Math.floor((place * length) / PLACES);
    const to = Math.max(from + 1, Math.floor(((place + 1) * length) / PLACES));
    for (let along = from; along < to; along += Math.max(1, Math.floor((to - from) / 24)))
      for (let deep = 0; deep < depth; deep += Math.max(1, Math.floor(depth / 4))) {
        const inwards = edge === 'top' || edge === 'left' ? deep : (upright ? width : height) - 1 - deep;
        const at = (upright ? along * width + inwards : inwards * width + along) * 4;
        for (let channel = 0; channel < 3; channel += 1) seen[channel]?.push(data[at + channel] ?? 0);
      }
    const sample = seen.map(median);
    const isLight = Math.min(...sample) >= LIFTABLE - 24 && Math.max(...sample) - Math.min(...sample) <= HUE;
    return isLight ? sample : undefined;
  });
}

/** Gaps take what stands beside them; undefined where an edge shows no ground at all. */
function filled(samples: readonly (Sample | undefined)[], usual: Sample): Sample[] {
  const known = samples.filter((sample) => sample !== undefined);
  if (known.length === 0) return samples.map(() => usual);
  return samples.map(
    (sample, index) => sample ?? samples.slice(0, index).findLast((one) => one !== undefined) ?? known[0] ?? usual,
  );
}

function between(samples: readonly Sample[], share: number, channel: number): number {
  const place = Math.min(PLACES - 1, Math.max(0, share * PLACES - 0.5));
  const [low, high] = [Math.floor(place), Math.ceil(place)];
  const part = place - low;
  return (samples[low]?.[channel] ?? 0) * (1 - part) + (samples[high]?.[channel] ?? 0) * part;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
