import { emptyPixels, type Pixels } from '../pixels.ts';

/** A background lighter than this can be lifted to white; a darker one needs a new photograph. */
const LIFTABLE = 222;
/** Beside a white product, whose shade is left alone, a darker ground than this would be white with hard-edged islands. */
const NEAR_WHITE = 238;
/** The level of the ground that is expected at a place, by channel. */
type Field = (x: number, y: number, channel: number) => number;

/** So near to the expected ground a pixel is ground and nothing else, in levels. */
const NOISE = 6;
/** A shadow this much darker than the ground is left as it is; in between it is lifted in part. */
const SHADE = 44;
/** How far from the expected ground a pixel may be and still belong to it, and how far two neighbours may be apart, in levels. */
interface Reach {
  darker: number;
  lighter: number;
  step: number;
}
const freely: Reach = { darker: SHADE, lighter: SHADE / 2, step: 5 };
/** Beside a white product only the ground's own level is ground: fur and cloth are a little lighter or darker. */
const closely: Reach = { darker: 3, lighter: 3, step: 2 };
/** The ground has no hue to speak of. */
const HUE = 16;
/** A shadow may be tinted, by what stands beside it: up to so far from the ground's own hue it is lifted, further on in part. */
const TINTED = 6;

/**
 * Lifts a near-white background to pure white. Only what is joined to the edge by smooth, light, hueless pixels is ground:
 * whites inside the product are not reached, and the product itself stays as it was, level for level; where the two meet, the
 * mixed pixels are lifted in part. `strict`: for a white product, only pixels next to the ground's own level.
 * Undefined where the ground is too dark or uneven for it.
 */
export function liftGround(pixels: Pixels, strict: boolean): Pixels | undefined {
  const expected = groundField(pixels, strict ? NEAR_WHITE : LIFTABLE);
  if (!expected) return undefined;
  const reach = groundReached(pixels, expected, strict ? closely : freely);
  const { width, height, data } = pixels;
  const to = emptyPixels(width, height);
  to.data.set(data);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const share = reach[at] === 1 ? 1 : isEdge(reach, x, y, width, height) ? 0.5 : 0;
      if (share === 0) continue;
      const tint = Math.max(0, tintOf(data, at * 4, expected, x, y) - TINTED) / (HUE - TINTED);
      if (tint >= 1) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = data[at * 4 + channel] ?? 0;
        const ground = expected(x, y, channel);
        const darker = ground - NOISE - value;
        const weight = share * (1 - tint) * (darker <= 0 ? 1 : Math.max(0, 1 - darker / (SHADE - NOISE)));
        const lifted = Math.min(255, (value * 255) / (ground - NOISE));
        to.data[at * 4 + channel] = value + weight * (lifted - value);
      }
    }
  return to;
}

/** How far a pixel's hue is from that of the ground, in levels: how much more it is off in one channel than in another. */
function tintOf(data: Uint8ClampedArray, at: number, expected: Field, x: number, y: number): number {
  const red = (data[at] ?? 0) - expected(x, y, 0);
  const green = (data[at + 1] ?? 0) - expected(x, y, 1);
  const blue = (data[at + 2] ?? 0) - expected(x, y, 2);
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

/** A pixel beside the ground that is not ground: part of it is. */
const isEdge = (reach: Uint8Array, x: number, y: number, width: number, height: number): boolean =>
  (x > 0 && reach[y * width + x - 1] === 1) ||
  (x < width - 1 && reach[y * width + x + 1] === 1) ||
  (y > 0 && reach[(y - 1) * width + x] === 1) ||
  (y < height - 1 && reach[(y + 1) * width + x] === 1);

/** Pixels joined to the edge of the picture by ground. */
function groundReached({ width, height, data }: Pixels, expected: Field, { darker, lighter, step }: Reach): Uint8Array {
  const reach = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  let waiting = 0;
  const isGround = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    if (tintOf(data, at, expected, x, y) > HUE) return false;
    const below = expected(x, y, 1) - (data[at + 1] ?? 0);
    return below <= darker && -below <= lighter;
  };
  const enter = (x: number, y: number): void => {
    const at = y * width + x;
    if (reach[at] || !isGround(x, y)) return;
    reach[at] = 1;
    stack[waiting] = at;
    waiting += 1;
  };
  for (let x = 0; x < width; x += 1) {
    enter(x, 0);
    enter(x, height - 1);
  }
  for (let y = 0; y < height; y += 1) {
    enter(0, y);
    enter(width - 1, y);
  }
  const smooth = (from: number, x: number, y: number): boolean =>
    Math.abs((data[from * 4 + 1] ?? 0) - (data[(y * width + x) * 4 + 1] ?? 0)) <= step;
  while (waiting > 0) {
    waiting -= 1;
    const at = stack[waiting] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x > 0 && smooth(at, x - 1, y)) enter(x - 1, y);
    if (x < width - 1 && smooth(at, x + 1, y)) enter(x + 1, y);
    if (y > 0 && smooth(at, x, y - 1)) enter(x, y - 1);
    if (y < height - 1 && smooth(at, x, y + 1)) enter(x, y + 1);
  }
  return reach;
}

/** Places along each edge at which the ground is sampled. */
const PLACES = 16;
/** So many of the light places may be too dark for ground. */
const GAPS = 0.15;

/**
 * What the ground would be at any place, from what the four edges show: a flat ground or a smooth fall of light between them.
 * Undefined where an edge shows no light, hueless ground, or where it is darker than `least`.
 */
function groundField(pixels: Pixels, least: number): Field | undefined {
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
    return Math.min(255, Math.max(LIFTABLE - 12, upright + level - corners));
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
