import type { Pixels } from '../pixels.ts';
import type { Extent } from '../product/product.ts';
import type { Strokes } from '../strokes.ts';

/** Strokes that white ink made, which covers one and the same share of whatever lies under it. */
export interface WhiteInk {
  /** The share it covers, 0 to 1. */
  covers: number;
  /** Which share of all bright strokes that white of any strength could have made is of this one strength. */
  share: number;
  /** So many times as many strokes are of this strength as of the next weaker and the next stronger one: of gloss there is the more, the weaker it is. */
  peak: number;
  /** Over which share of the picture. */
  area: number;
  /** Where it was seen: the middles of strokes, as places in the picture. */
  places: readonly number[];
  /** How far what lies under them reaches in brightness, in levels, from the darkest to the brightest tenth. */
  reach: number;
}

/** White this weak is the fall of light; this strong it is print. */
const COVERS = [0.2, 0.56] as const;
/** Within so much of one share all ink is one. */
const NEAR = 0.03;
/** White takes a colour towards itself by one share in all channels, up to so much. */
const EVEN = 0.08;
/** In a channel with less room to white, in levels, it does not show. */
const ROOM = 60;
/** The middle of a stroke differs from its neighbours by no more levels: edges and gloss do. */
const LEVEL = 8;
/** On both sides of a stroke lies one thing, within so many levels. */
const ONE_THING = 24;
/** Of strokes fewer places say nothing; every second pixel of every second row is looked at. */
const FEWEST = 50;
/** On a grey thing of one tone grey print looks the same: what lies under must have a colour, or tones so many levels apart. */
const HUE = 20;
const TONES = 40;
/** Further off than so much of the shorter side is nothing that lies under a stroke. */
const AWAY = 0.09;

/**
 * The white ink there is most of; undefined where there is hardly any. Gloss is white too, but of any strength, and print
 * covers what it is on: so many strokes of one share, told in each channel by the bare places on either side, were laid on. `within`: a part of the
 * picture to look at alone.
 */
export function whiteInkIn(pixels: Pixels, strokes: Strokes, within?: Extent): WhiteInk | undefined {
  const { width, height, off } = strokes;
  const { left = 0, top = 0, right = width - 1, bottom = height - 1 } = within ?? {};
  const seen: Seen[] = [];
  for (let y = Math.max(3, top); y < Math.min(bottom, height - 3); y += 2)
    for (let x = Math.max(3, left); x < Math.min(right, width - 3); x += 2) {
      const at = y * width + x;
      if ((off[at] as number) <= 0 || !isMiddle(at, strokes)) continue;
      const one = seenAt(x, y, pixels, strokes);
      if (one) seen.push(one);
    }
  if (seen.length < FEWEST) return undefined;
  const around = (covers: number): Seen[] => seen.filter((one) => Math.abs(one.covers - covers) <= NEAR);
  let best: { covers: number; of: Seen[] } = { covers: 0, of: [] };
  for (let covers = COVERS[0] + NEAR; covers <= COVERS[1] - NEAR; covers += 0.01) {
    const of = around(covers);
    if (of.length > best.of.length) best = { covers, of };
  }
  if (best.of.length < FEWEST) return undefined;
  const under = best.of.map((one) => one.under).sort((a, b) => a - b);
  const tenth = (share: number): number => under[Math.floor(share * under.length)] ?? 0;
  const reach = tenth(0.9) - tenth(0.1);
  const hue = best.of.reduce((sum, one) => sum + one.hue, 0) / best.of.length;
  if (hue < HUE && reach < TONES) return undefined;
  return {
    covers: best.covers,
    share: best.of.length / seen.length,
    peak: best.of.length / Math.max(1, ...[-2, 2].map((way) => around(best.covers + way * NEAR).length)),
    area: (4 * best.of.length) / (width * height),
    places: best.of.map(({ at }) => at),
    reach,
  };
}

/** A place on a stroke, the share of white that it shows, and how bright and how strong in colour it is there without. */
interface Seen {
  at: number;
  covers: number;
  under: number;
  hue: number;
}

function isMiddle(at: number, { light, width }: Strokes): boolean {
  const here = light[at] as number;
  return [at - 1, at + 1, at - width, at + width].every(
    (beside) => Math.abs((light[beside] as number) - here) <= LEVEL,
  );
}

/** How much white a place shows, if its colour is the one beside it taken towards white. */
function seenAt(x: number, y: number, { data }: Pixels, strokes: Strokes): Seen | undefined {
  const { width, height } = strokes;
  const at = y * width + x;
  const far = Math.round(AWAY * Math.min(width, height));
  const beside =
    bareBeside(at, 1, Math.min(far, x - 2), Math.min(far, width - x - 3), data, strokes) ??
    bareBeside(at, width, Math.min(far, y - 2), Math.min(far, height - y - 3), data, strokes);
  if (!beside) return undefined;
  let [most, least, sum, count, under] = [-1, 2, 0, 0, 0];
  let [palest, deepest] = [0, 255];
  for (let channel = 0; channel < 3; channel += 1) {
    const below = ((data[4 * beside[0] + channel] as number) + (data[4 * beside[1] + channel] as number)) / 2;
    under += below / 3;
    palest = Math.max(palest, below);
    deepest = Math.min(deepest, below);
    if (255 - below < ROOM) continue;
    const covers = ((data[4 * at + channel] as number) - below) / (255 - below);
    most = Math.max(most, covers);
    least = Math.min(least, covers);
    sum += covers;
    count += 1;
  }
  const covers = sum / count;
  const isWhite = count > 1 && most - least <= EVEN && covers >= COVERS[0] / 2 && covers <= COVERS[1] + NEAR;
  return isWhite ? { at, covers, under, hue: palest - deepest } : undefined;
}

/** The nearest bare places either way along a row or a column, where they show one thing; none of them further than so many pixels. */
function bareBeside(
  at: number,
  step: number,
  before: number,
  after: number,
  data: Uint8ClampedArray,
  { off }: Strokes,
): [number, number] | undefined {
  const [one, other] = [bareFrom(at, -step, before, off), bareFrom(at, step, after, off)];
  if (one === undefined || other === undefined) return undefined;
  for (let channel = 0; channel < 3; channel += 1)
    if (Math.abs((data[4 * one + channel] as number) - (data[4 * other + channel] as number)) > ONE_THING)
      return undefined;
  return [one, other];
}

/** Two pixels in a row are bare: the first is the stroke's own soft edge. */
function bareFrom(at: number, step: number, far: number, off: Int16Array): number | undefined {
  for (let away = 1, next = at + step; away <= far; away += 1, next += step)
    if ((off[next] as number) <= 0 && (off[next + step] as number) <= 0) return next + step;
  return undefined;
}
