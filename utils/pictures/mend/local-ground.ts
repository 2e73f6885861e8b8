import type { Standing } from './standing.ts';

/** How the ground of one place stands to what was expected, in levels. */
export interface Kind {
  dark: number;
  tint: number;
  /** Standard deviation of how dark it is. */
  grain: number;
}

/** What the ground is like at a place, by pixels. */
export type LocalGround = (x: number, y: number) => Kind;

/** The ground is known by the means of so many fields along the longer side. */
const FIELDS = 24;
/** A field with less than this of ground in it is known by its neighbours. */
const ENOUGH = 1 / 8;
/** What is further off than this is shade or the product's mixed pixels, in levels. */
const OFF = 12;

/**
 * What the reached ground is like, field by field; where there is none it is as the fields round it are, from the outside
 * inwards. Undefined where no ground was reached.
 */
export function localGround(
  reach: Uint8Array,
  { dark, tint }: Standing,
  { width, height }: { width: number; height: number },
): LocalGround | undefined {
  const side = Math.max(1, Math.ceil(Math.max(width, height) / FIELDS));
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const sums = Array.from({ length: across * down }, () => ({ count: 0, dark: 0, squares: 0, tint: 0 }));
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const level = dark[at] ?? 0;
      const sum = reach[at] && Math.abs(level) <= OFF && sums[Math.floor(y / side) * across + Math.floor(x / side)];
      if (!sum) continue;
      sum.count += 1;
      sum.dark += level;
      sum.squares += level * level;
      sum.tint += tint[at] ?? 0;
    }
  const known = sums.map(({ count, dark, squares, tint }): Kind | undefined =>
    count < ENOUGH * side * side
      ? undefined
      : { dark: dark / count, tint: tint / count, grain: deviation(count, dark, squares) },
  );
  const kinds = filled(known, across);
  return kinds && ((x, y) => kinds[Math.floor(y / side) * across + Math.floor(x / side)] as Kind);
}

/** The standard deviation of values, by how many there are, their sum and the sum of their squares. */
export const deviation = (count: number, sum: number, squares: number): number =>
  Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));

function filled(known: readonly (Kind | undefined)[], across: number): Kind[] | undefined {
  let kinds = known;
  if (kinds.every((kind) => !kind)) return undefined;
  while (kinds.some((kind) => !kind)) {
    const before = kinds;
    kinds = before.map((kind, at) => kind ?? meanOf(roundOf(before, at, across)));
  }
  return kinds as Kind[];
}

function roundOf(kinds: readonly (Kind | undefined)[], at: number, across: number): Kind[] {
  const found: Kind[] = [];
  for (const row of [-across, 0, across])
    for (const column of [-1, 0, 1]) {
      const x = (at % across) + column;
      const kind = x < 0 || x >= across ? undefined : kinds[at + row + column];
      if (kind) found.push(kind);
    }
  return found;
}

function meanOf(kinds: readonly Kind[]): Kind | undefined {
  if (kinds.length === 0) return undefined;
  const mean = (of: keyof Kind) => kinds.reduce((sum, kind) => sum + kind[of], 0) / kinds.length;
  return { dark: mean('dark'), tint: mean('tint'), grain: mean('grain') };
}
