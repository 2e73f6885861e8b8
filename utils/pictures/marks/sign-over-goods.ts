import type { Ground } from '../ground/ground.ts';
import type { Colour, Pixels } from '../pixels.ts';
import { bytes } from '../planes.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { DIFFERS } from '../product/product.ts';

/** Ink on the ground is so far off it, in levels, and flat: within so many from pixel to pixel. It covers such a share of the picture, and of all that is flat and so far off. */
const FAINT = [12, 130] as const;
const FLAT = 2;
const AREA = 0.003;
const MOST_OF_FLAT = 0.3;
/** Of so many rows and columns one is looked at for it. */
const LOOKED = { rows: 4, columns: 2 } as const;
/** What is within so many levels of it is that ink; what is no further off the ground than so many is bare. */
const SAME = 4;
const BARE = 4;
/** Of the ink, so many places looked at have bare ground so many pixels away: what lies on the goods alone is their own print. */
const FREE = 20;
const NEAR = 8;
/** The two sides of an outline are looked at so many pixels from it, for it is soft; further lines, so many pixels away, are beside it. */
const OFF = 2;
const BESIDE = [5, 7] as const;
/** Along that way an outline goes aside by no more. */
const ASIDE = 4;
/** Shares that ink may cover. */
const COVERS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55] as const;
/** What ink does to the goods is told where it is so many levels at least, and is as wanted within so many and such a share of it. */
const TOLD = 10;
const WANTED = { levels: 5, share: 0.12 } as const;
/** So many places tell, and in such a share of them the goods are as wanted; beside bare ground in so much fewer they change so. */
const FEWEST = 60;
const HELD = 0.32;
const BY_CHANCE = 0.3;

/** One place where a sign on the ground comes up to the goods, or the bare ground does: the colours of the goods before and behind. */
interface Step {
  inked: boolean;
  before: Colour;
  behind: Colour;
}

/**
 * A sign in one flat ink that lies on the ground and goes on over the goods: where it comes up to their outline, it takes from
 * them the same share as from the ground. So large it is no part of the goods, whose own colour changes at no such place. Undefined where
 * there is none.
 */
export function signOverGoods(pixels: Pixels, ground: Ground, foreground: Foreground): Extent | undefined {
  const ink = flatInk(pixels, foreground);
  if (!ink) return undefined;
  const kinds = kindsOf(pixels, foreground, ink);
  const steps = stepsIn(pixels, kinds);
  const inked = steps.filter((step) => step.inked);
  if (inked.length < FEWEST) return undefined;
  const isLaid = COVERS.some((covers) => {
    const told = (some: readonly Step[]) =>
      some.filter(({ before }) => wanted(before, covers, ink, ground).some((by) => Math.abs(by) >= TOLD));
    const held = (some: readonly Step[]) =>
      some.filter((step) => holds(step, covers, ink, ground)).length / Math.max(1, some.length);
    const [here, elsewhere] = [told(inked), told(steps.filter((step) => !step.inked))];
    return here.length >= FEWEST && held(here) >= HELD && held(elsewhere) <= BY_CHANCE * held(here);
  });
  return isLaid ? extentOfInk(kinds, pixels) : undefined;
}

/** By how many levels ink that covers such a share darkens each channel of what it lies on, if on the ground it is as it is there. */
const wanted = (under: Colour, covers: number, ink: Colour, { colour }: Ground): number[] =>
  under.map((level, channel) => {
    const bare = colour[channel] as number;
    return bare - (ink[channel] as number) - covers * (bare - level);
  });

function holds({ before, behind }: Step, covers: number, ink: Colour, ground: Ground): boolean {
  const isInk = ground.colour.every((bare, channel) => bare - (bare - (ink[channel] as number)) / covers >= -SAME * 4);
  return (
    isInk &&
    wanted(before, covers, ink, ground).every((by, channel) => {
      const seen = (before[channel] as number) - (behind[channel] as number);
      return Math.abs(seen - by) <= WANTED.levels + WANTED.share * Math.abs(by);
    })
  );
}

/** The colour of the flat ink there is most of; undefined where there is hardly any. */
function flatInk({ data }: Pixels, { away, mask: { width, height } }: Foreground): Colour | undefined {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = 0; y < height - 2; y += LOOKED.rows)
    for (let at = y * width; at < y * width + width - 2; at += LOOKED.columns) {
      const level = away[at] as number;
      if (level < FAINT[0] || level > FAINT[1] || !isFlat(at, away, width)) continue;
      counts[level] = (counts[level] as number) + 1;
      all += 1;
    }
  const near = (level: number): number => (counts[level - 1] ?? 0) + (counts[level] ?? 0) + (counts[level + 1] ?? 0);
  let best: number = FAINT[0];
  for (let level = FAINT[0] + 1; level <= FAINT[1]; level += 1) if (near(level) > near(best)) best = level;
  if (LOOKED.rows * LOOKED.columns * near(best) < AREA * width * height || near(best) < MOST_OF_FLAT * all)
    return undefined;
  const sums: [number, number, number] = [0, 0, 0];
  let [count, free] = [0, 0];
  for (let y = 0; y < height - 2; y += LOOKED.rows)
    for (let at = y * width; at < y * width + width - 2; at += LOOKED.columns) {
      if (Math.abs((away[at] as number) - best) > 1 || !isFlat(at, away, width)) continue;
      for (let channel = 0; channel < 3; channel += 1)
        sums[channel] = (sums[channel] as number) + (data[4 * at + channel] as number);
      count += 1;
      if (isFree(at, away, width)) free += 1;
    }
  if (free < FREE) return undefined;
  return [sums[0] / count, sums[1] / count, sums[2] / count];
}

/** Whether bare ground lies so near above, below or beside. */
const isFree = (at: number, away: Uint8Array, width: number): boolean =>
  [-NEAR, NEAR, -NEAR * width, NEAR * width].some((step) => (away[at + step] ?? 255) <= BARE);

const isFlat = (at: number, away: Uint8Array, width: number): boolean => {
  const level = away[at] as number;
  return (
    Math.abs((away[at + 2] as number) - level) <= FLAT && Math.abs((away[at + 2 * width] as number) - level) <= FLAT
  );
};

/** Of each pixel: whether it is bare ground, ink on it, or goods. */
const [GROUND, INK, GOODS] = [1, 2, 3] as const;

function kindsOf({ data }: Pixels, { away }: Foreground, [red, green, blue]: Colour): Uint8Array {
  const kinds = bytes(away.length);
  for (let at = 0; at < away.length; at += 1) {
    const level = away[at] as number;
    if (level <= BARE) kinds[at] = GROUND;
    else if (
      Math.abs((data[4 * at] as number) - red) <= SAME &&
      Math.abs((data[4 * at + 1] as number) - green) <= SAME &&
      Math.abs((data[4 * at + 2] as number) - blue) <= SAME
    )
      kinds[at] = INK;
    else if (level > DIFFERS) kinds[at] = GOODS;
  }
  return kinds;
}

/** Where an outline of the goods is met on a line across it, from which side, and what colour the goods are within it. */
interface Met {
  at: number;
  kind: number;
  colour: Colour;
}

/** All places where two outlines beside each other may be held against each other, the bare one first. */
function stepsIn(pixels: Pixels, kinds: Uint8Array): Step[] {
  const { width, height } = pixels;
  return [
    { lines: height, length: width, line: width, along: 1 },
    { lines: width, length: height, line: 1, along: width },
  ].flatMap(({ lines, length, line, along }) =>
    [1, -1].flatMap((way) => {
      const met = Array.from({ length: lines }, (_, index) => metOn(pixels, kinds, index * line, along, length, way));
      return met.flatMap((here, index) =>
        [-BESIDE[1], -BESIDE[0], BESIDE[0], BESIDE[1]].flatMap((off) =>
          here
            .filter(({ kind }) => kind === GROUND)
            .flatMap((one) => {
              const other = met[index + off]?.find(({ at }) => Math.abs(at - one.at) <= ASIDE);
              return other ? [{ inked: other.kind === INK, before: one.colour, behind: other.colour }] : [];
            }),
        ),
      );
    }),
  );
}

function metOn({ data }: Pixels, kinds: Uint8Array, start: number, along: number, length: number, way: number): Met[] {
  const met: Met[] = [];
  const step = way * along;
  for (let index = 2 * OFF; index < length - 2 * OFF; index += 1) {
    const at = start + index * along;
    const kind = kinds[at - OFF * step];
    if (kinds[at] !== GOODS || (kind !== GROUND && kind !== INK) || kinds[at - (OFF + 1) * step] !== kind) continue;
    if (kinds[at - step] === GOODS && kinds[at - 2 * step] === GOODS) continue;
    let inside = true;
    for (let deep = 1; deep <= OFF + 1; deep += 1) if (kinds[at + deep * step] !== GOODS) inside = false;
    if (!inside) continue;
    const colour = [0, 1, 2].map((channel) => {
      let sum = 0;
      for (let deep = OFF - 1; deep <= OFF + 1; deep += 1) sum += data[4 * (at + deep * step) + channel] as number;
      return sum / 3;
    });
    met.push({ at: index, kind, colour: colour as unknown as Colour });
  }
  return met;
}

function extentOfInk(kinds: Uint8Array, { width, height }: Pixels): Extent {
  const place = { left: width, top: height, right: 0, bottom: 0 };
  for (let at = kinds.indexOf(INK); at >= 0; at = kinds.indexOf(INK, at + 1)) {
    const [x, y] = [at % width, Math.floor(at / width)];
    place.left = Math.min(place.left, x);
    place.right = Math.max(place.right, x);
    place.top = Math.min(place.top, y);
    place.bottom = Math.max(place.bottom, y);
  }
  return place;
}
