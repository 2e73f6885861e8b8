import type { Pixels } from '../pixels.ts';

/** A background lighter than this can be lifted to white; a darker one needs a new photograph. */
export const LIFTABLE = 222;
/** What the ground is to be where it falls off further than this below, in levels. */
const DARKER = 12;
/** The ground has no hue to speak of. */
export const HUE = 16;
/** The level of the ground that is expected at a place, by channel. */
export type Field = (x: number, y: number, channel: number) => number;

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
  if (Math.min(...usual) - darkest < 4) return (_x, _y, channel) => usual[channel] ?? 255;
  const [top, bottom, left, right] = edges.map((samples) =>
    filled(
      samples.map((sample) => (sample && isDark(sample) ? undefined : sample)),
      usual,
    ),
  );
  if (!top || !bottom || !left || !right) return undefined;
  return (x, y, channel) => {
    const [u, v] = [x / Math.max(1, width - 1), y / Math.max(1, height - 1)];
    const upright = between(top, u, channel) * (1 - v) + between(bottom, u, channel) * v;
    const level = between(left, v, channel) * (1 - u) + between(right, v, channel) * u;
    const corners =
      ((top[0]?.[channel] ?? 0) * (1 - u) + (top.at(-1)?.[channel] ?? 0) * u) * (1 - v) +
      ((bottom[0]?.[channel] ?? 0) * (1 - u) + (bottom.at(-1)?.[channel] ?? 0) * u) * v;
    return Math.min(255, Math.max(LIFTABLE - DARKER, upright + level - corners));
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
