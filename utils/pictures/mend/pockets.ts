import type { Standing } from './standing.ts';

/** So far from the expected ground a pixel of a pocket may be, in levels. */
const OFF = 6;
/** The smallest pocket, as a share of the picture's longer side, squared. */
const SMALLEST = 0.006;
/** The mean of a pocket is that of the ground round it, to so many levels more than that ground varies by itself. */
const LIKE = { least: 0.75, most: 2 };
/** A pocket has so much of the ground's grain and no more: in levels, and as a multiple. */
const GRAIN = { more: 0.5, times: 1.5 };
/** So much of a pocket's outline must be an edge of the product: where goods only shade over into the ground's level, it is not. */
const OUTLINED = 0.8;
/** The ground is known by the means of so many fields along the longer side. */
const FIELDS = 24;

/**
 * Adds to the reached ground what the product holds of it, through a handle, a ring or between its legs. Such a pocket is of
 * the mean level, hue and grain of the ground near it, and ends at edges. Goods that are the very same in all of this
 * cannot be told from the ground, and are lifted with it; a white that is a level off is left alone.
 */
export function addPockets(
  reach: Uint8Array,
  standing: Standing,
  closed: Uint8Array,
  size: { width: number; height: number },
): void {
  const ground = fieldsOf(reach, standing, size);
  const least = (SMALLEST * Math.max(size.width, size.height)) ** 2;
  const seen = new Uint8Array(reach.length);
  const waiting = new Int32Array(reach.length);
  for (let at = 0; at < reach.length; at += 1) {
    if (seen[at] || reach[at] || closed[at] || !isNear(standing.dark, at)) continue;
    const pocket = pocketAt(at, { reach, standing, closed, seen, waiting }, size);
    if (pocket.count < least || pocket.outlined < OUTLINED || !isLike(pocket, ground.near(pocket))) continue;
    for (let index = 0; index < pocket.count; index += 1) reach[waiting[index] ?? 0] = 1;
  }
}

const isNear = (dark: Int16Array, at: number): boolean => Math.abs(dark[at] ?? 0) <= OFF;

/** How some pixels stand to the expected ground, in levels. */
interface Kind {
  dark: number;
  tint: number;
  /** Standard deviation of how dark they are. */
  grain: number;
}

interface Pocket extends Kind {
  count: number;
  /** Share of its outline that is an edge. */
  outlined: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Search {
  reach: Uint8Array;
  standing: Standing;
  closed: Uint8Array;
  seen: Uint8Array;
  /** Holds the pocket's pixels afterwards. */
  waiting: Int32Array;
}

/** All that is joined to a pixel without an edge in between. */
function pocketAt(
  start: number,
  { reach, standing: { dark, tint }, closed, seen, waiting }: Search,
  { width, height }: { width: number; height: number },
): Pocket {
  let [count, edge, open, sum, squares, hue] = [1, 0, 0, 0, 0, 0];
  let [left, right, top, bottom] = [width, 0, height, 0];
  waiting[0] = start;
  seen[start] = 1;
  const enter = (at: number) => {
    if (seen[at] || reach[at]) return;
    if (closed[at]) edge += 1;
    else if (!isNear(dark, at)) open += 1;
    else {
      seen[at] = 1;
      waiting[count] = at;
      count += 1;
    }
  };
  for (let done = 0; done < count; done += 1) {
    const at = waiting[done] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    const level = dark[at] ?? 0;
    sum += level;
    squares += level * level;
    hue += tint[at] ?? 0;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    if (x > 0) enter(at - 1);
    if (x < width - 1) enter(at + 1);
    if (y > 0) enter(at - width);
    if (y < height - 1) enter(at + width);
  }
  const outlined = edge / Math.max(1, edge + open);
  return { ...kindOf(count, sum, squares, hue), count, outlined, left, right, top, bottom };
}

const kindOf = (count: number, sum: number, squares: number, hue: number): Kind => ({
  dark: sum / count,
  tint: hue / count,
  grain: Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)),
});

function isLike(pocket: Kind, near: readonly Kind[]): boolean {
  if (near.length === 0) return false;
  const usual = (of: keyof Kind): number => median(near.map((kind) => kind[of]));
  const like = (of: 'dark' | 'tint'): boolean => {
    const middle = usual(of);
    const varies = median(near.map((kind) => Math.abs(kind[of] - middle)));
    return Math.abs(pocket[of] - middle) <= Math.min(LIKE.most, LIKE.least + varies);
  };
  return like('dark') && like('tint') && pocket.grain <= GRAIN.more + GRAIN.times * usual('grain');
}

/** The reached ground by fields, and those of them that lie about a pocket. */
function fieldsOf(reach: Uint8Array, { dark, tint }: Standing, { width, height }: { width: number; height: number }) {
  const side = Math.max(1, Math.ceil(Math.max(width, height) / FIELDS));
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const sums = Array.from({ length: across * down }, () => [0, 0, 0, 0] as [number, number, number, number]);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      if (!reach[at] || !isNear(dark, at)) continue;
      const field = sums[Math.floor(y / side) * across + Math.floor(x / side)];
      if (!field) continue;
      const level = dark[at] ?? 0;
      field[0] += 1;
      field[1] += level;
      field[2] += level * level;
      field[3] += tint[at] ?? 0;
    }
  const enough = (side * side) / 8;
  const kinds = sums.map(([count, ...rest]) => (count < enough ? undefined : kindOf(count, ...rest)));
  return {
    near({ left, right, top, bottom }: Pick<Pocket, 'left' | 'right' | 'top' | 'bottom'>): Kind[] {
      for (let far = 1; far <= FIELDS; far *= 2) {
        const found: Kind[] = [];
        for (let row = Math.floor(top / side) - far; row <= Math.floor(bottom / side) + far; row += 1)
          for (let column = Math.floor(left / side) - far; column <= Math.floor(right / side) + far; column += 1) {
            const kind = row < 0 || column < 0 || column >= across ? undefined : kinds[row * across + column];
            if (kind) found.push(kind);
          }
        if (found.length >= 4) return found;
      }
      return [];
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
