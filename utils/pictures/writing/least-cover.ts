import type { Island } from '../islands.ts';
import type { Colour, Pixels } from '../pixels.ts';
import type { Strokes } from '../strokes.ts';
import { middle } from './ink.ts';

/** The core of a letter is the strongest of its pixels, from such a share of them on: its edges are soft. */
const CORE = 0.6;
/** So many levels are room enough to tell. */
const ROOM = 24;
/** What lies under a letter is seen so many pixels round it. */
const ROUND = 2;

/**
 * The least share of what lies under them that the ink of a row's letters covers, by all three channels: none is whiter than
 * white or blacker than black. `pixels`: the picture that the strokes are of, which may be of twice the size.
 */
export const leastCover = (row: { marks: readonly Island[] }, strokes: Strokes, pixels: Pixels): number =>
  Math.max(0, ...coversOf(row, strokes, pixels));

/** Of one ink are letters that cover as much, up to such a share of it, or of all; so many of them are. */
const ONE = { share: 0.22, all: 0.03, marks: 0.6 } as const;

/** Whether most letters of a row cover one share of what lies under them, however light or dark that is. */
export function areOneCover({ marks }: { marks: readonly Island[] }, strokes: Strokes, pixels: Pixels): boolean {
  const covers = marks.map((mark) => leastCover({ marks: [mark] }, strokes, pixels));
  const usual = middle([...covers]);
  const near = covers.filter((one) => Math.abs(one - usual) <= Math.max(ONE.all, ONE.share * usual));
  return near.length >= ONE.marks * covers.length;
}

/** Where what lies under the letters reaches over so many levels in some channel, through ink they still differ by such a share of it. */
const REACH = 20;
const THROUGH = 0.35;

/** Whether letters are of one colour however what lies under them changes: that is print. Undecided, and so false, where it hardly changes. */
export function hidesWhatLiesUnder({ marks }: { marks: readonly Island[] }, strokes: Strokes, pixels: Pixels): boolean {
  const seen = marks.flatMap((mark) => coloursOf(mark, strokes, pixels) ?? []);
  const slopes = [0, 1, 2].map((of) => {
    const pairs = seen.map(({ ink, under }) => [under[of] as number, ink[of] as number] as const);
    const mean = (which: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length;
    const [below, above] = [mean(0), mean(1)];
    const spread = pairs.reduce((sum, [under]) => sum + (under - below) ** 2, 0);
    const reach = Math.sqrt(spread / pairs.length);
    return { reach, slope: pairs.reduce((sum, [under, ink]) => sum + (under - below) * (ink - above), 0) / spread };
  });
  const widest = slopes.reduce((most, one) => (one.reach > most.reach ? one : most));
  return 2 * widest.reach >= REACH && widest.slope < THROUGH;
}

/** Ink in a colour that covers so much is print; of white and of black, which take as much of every channel up to such a share, there is stronger ink that one still looks through. */
const PRINT = 0.47;
const EVEN = 0.12;

/** Whether a row is of a colour so far from what lies under it that one could hardly look through such ink. */
export function isColouredPrint(row: { marks: readonly Island[] }, strokes: Strokes, pixels: Pixels): boolean {
  const covers = coversOf(row, strokes, pixels);
  return Math.max(0, ...covers) >= PRINT && Math.max(...covers) - Math.min(...covers) >= EVEN;
}

/** Of each channel, which share of it the ink of the row's letters covers at least. */
function coversOf({ marks }: { marks: readonly Island[] }, strokes: Strokes, pixels: Pixels): number[] {
  const seen = marks.flatMap((mark) => coloursOf(mark, strokes, pixels) ?? []);
  return [0, 1, 2].map((of) => middle(seen.map(({ ink, under }) => shareOf(under[of] as number, ink[of] as number))));
}

/** Which share of a level is covered at least where it becomes another; with hardly any room it does not tell. */
const shareOf = (under: number, seen: number): number =>
  seen > under ? (seen - under) / Math.max(ROOM, 255 - under) : (under - seen) / Math.max(ROOM, under);

/** The usual colours of a letter's core, and of what is bare beside its strokes. */
function coloursOf(
  { left, top, right, bottom }: Island,
  { width, height, off }: Strokes,
  { width: line, data }: Pixels,
): { ink: Colour; under: Colour } | undefined {
  const scale = Math.round(line / width);
  const levels = new Uint32Array(256);
  const [ink, under] = [new Uint32Array(3 * 256), new Uint32Array(3 * 256)];
  const from = Math.max(0, left - ROUND);
  const to = Math.min(width - 1, right + ROUND);
  const [first, last] = [Math.max(0, top - ROUND), Math.min(height - 1, bottom + ROUND)];
  let [strokes, bare, cores] = [0, 0, 0];
  for (let y = first; y <= last; y += 1)
    for (let at = y * width + from; at <= y * width + to; at += 1) {
      if (off[at] === 0) continue;
      const level = Math.abs(off[at] as number);
      levels[level] = (levels[level] as number) + 1;
      strokes += 1;
    }
  const least = levelAt(levels, 0, CORE * strokes);
  for (let y = first; y <= last; y += 1)
    for (let x = from; x <= to; x += 1) {
      const level = Math.abs(off[y * width + x] as number);
      if (level > 0 && level < least) continue;
      if (level > 0) cores += 1;
      else bare += 1;
      count(level > 0 ? ink : under, data, 4 * (scale * y * line + scale * x));
    }
  if (cores === 0 || bare === 0) return undefined;
  const usual = (counts: Uint32Array, all: number): Colour => [
    levelAt(counts, 0, all / 2),
    levelAt(counts, 256, all / 2),
    levelAt(counts, 512, all / 2),
  ];
  return { ink: usual(ink, cores), under: usual(under, bare) };
}

function count(counts: Uint32Array, data: Uint8ClampedArray, at: number): void {
  for (let of = 0; of < 3; of += 1) {
    const level = 256 * of + (data[at + of] as number);
    counts[level] = (counts[level] as number) + 1;
  }
}

/** The level that so many are below, by how many there are of each. */
function levelAt(counts: Uint32Array, start: number, below: number): number {
  let [sum, level] = [counts[start] as number, 0];
  while (sum <= below && level < 255) {
    level += 1;
    sum += counts[start + level] as number;
  }
  return level;
}
