import type { Pixels } from '../pixels.ts';
import { brightness } from '../strokes.ts';

/** Greys that ink may be of; what is between two of them fits the nearer. */
const INKS = [0, 48, 96, 144, 192, 255] as const;
/** Shares that ink may cover are counted in steps, from the first that is looked for: what covers less is a weave, more is print. */
const STEP = 0.02;
const FROM = 0.08;
const STEPS = 25;
const LEAST = 0.13;
/** Of one ink are shares within so many steps of each other, and of these there are so many times as many as of the next but one to either side; so many are tried. */
const NEAR = 1.5;
const PEAK = 1.2;
const MOST = 4;
/** What lies under tells of an ink only if it is so far from it, squared and over all channels; then every channel keeps to the ink within so many levels. */
const ROOM = 4800;
const KEEPS = 6;
/** The two sides of an edge are so many pixels off it; over all channels they differ by so much, and each of them wavers by less, and by so much less. */
const ASIDE = 2;
const DIFFER = [24, 400] as const;
const WAVER = { levels: 40, share: 0.7 } as const;
/** Fewer edges of one ink tell nothing. */
export const EDGES = 130;

/** Edges of one grey ink that covers one share of all that lies under it, and all edges there are. */
export interface Veil {
  edges: Edge[];
  all: readonly Edge[];
}

/**
 * The inks that may have been laid over a picture, told by edges alone, each of which takes what is beside it towards the ink by
 * one share in every channel. Nothing needs to hang together, so things, print and seams under the ink may break it up as they like.
 */
export function* veilsOver(pixels: Pixels): Generator<Veil> {
  const all = edgesIn(pixels);
  if (all.length < EDGES) return;
  for (const ink of INKS) {
    const shares = all.map((edge) => shareOf(edge, ink, pixels));
    for (const share of peaksOf(shares))
      yield { edges: all.filter((_, index) => Math.abs((shares[index] as number) - share) <= NEAR * STEP), all };
  }
}

/** Two places on the two sides of an edge, as `data` counts them: what may be ink and what may be bare, and whether the ink is to the right. */
export interface Edge {
  x: number;
  y: number;
  inked: number;
  bare: number;
  right: boolean;
}

/** Places where a row of pixels steps from one level to another; either side may be the ink. Every second row is looked at. */
function edgesIn(pixels: Pixels): Edge[] {
  const { width, height } = pixels;
  const light = brightness(pixels);
  const edges: Edge[] = [];
  for (let y = 0; y < height; y += 2)
    for (let x = 2 * ASIDE, at = y * width + x; x < width - 2 * ASIDE; x += 1, at += 1) {
      if (Math.abs((light[at - ASIDE] as number) - (light[at + ASIDE] as number)) < 4 || !isStep(at, pixels)) continue;
      const [left, right] = [4 * (at - ASIDE), 4 * (at + ASIDE)];
      edges.push({ x, y, inked: left, bare: right, right: false }, { x, y, inked: right, bare: left, right: true });
    }
  return edges;
}

function isStep(at: number, { data }: Pixels): boolean {
  const [one, other] = [4 * (at - ASIDE), 4 * (at + ASIDE)];
  let [differ, waver] = [0, 0];
  for (let channel = 0; channel < 3; channel += 1) {
    const [a, b] = [data[one + channel] as number, data[other + channel] as number];
    differ += Math.abs(a - b);
    waver += Math.abs(a - (data[one - 4 * ASIDE + channel] as number));
    waver += Math.abs(b - (data[other + 4 * ASIDE + channel] as number));
  }
  return differ >= DIFFER[0] && differ <= DIFFER[1] && waver <= Math.min(WAVER.levels, WAVER.share * differ);
}

/** Which share of the bare side the ink would cover on the other; nought where it would not be that ink. */
function shareOf({ inked, bare }: Edge, ink: number, { data }: Pixels): number {
  let [taken, room] = [0, 0];
  for (let channel = 0; channel < 3; channel += 1) {
    const below = data[bare + channel] as number;
    taken += (below - (data[inked + channel] as number)) * (below - ink);
    room += (below - ink) ** 2;
  }
  if (room < ROOM) return 0;
  const share = taken / room;
  for (let channel = 0; channel < 3; channel += 1) {
    const below = data[bare + channel] as number;
    if (Math.abs(below - (data[inked + channel] as number) - share * (below - ink)) > KEEPS) return 0;
  }
  return share;
}

/** The shares that stand out among all, the commoner first. */
function peaksOf(shares: readonly number[]): number[] {
  const counts = new Int32Array(STEPS);
  for (const share of shares) {
    const step = Math.floor((share - FROM) / STEP);
    if (step >= 0 && step < STEPS) counts[step] = (counts[step] as number) + 1;
  }
  const around = (step: number): number => (counts[step - 1] ?? 0) + (counts[step] ?? 0) + (counts[step + 1] ?? 0);
  const at = (step: number): number => counts[step] ?? 0;
  const found: number[] = [];
  const isPeak = (of: (step: number) => number, step: number, width: number): boolean => {
    const away = width > 1 ? 3 : 2;
    const next = Math.max(at(step - away), at(step + away));
    return of(step) >= Math.max(of(step - 1), of(step + 1)) && of(step) >= PEAK * width * next;
  };
  const order = Array.from(counts.keys()).sort((a, b) => around(b) - around(a));
  for (const step of order) {
    const share = FROM + (step + 0.5) * STEP;
    if (share < LEAST || around(step) < EDGES || found.length === MOST) continue;
    if (isPeak(around, step, 3) || isPeak(at, step, 1)) found.push(share);
  }
  return found;
}
