import { around, heightOf, type Island, widthOf } from '../islands.ts';
import { luma, type Pixels } from '../pixels.ts';
import type { Foreground } from './product.ts';

/** Pieces of a set are so many at least, or two that are the same all but so much; none smaller than such a share of the largest, and stand in one row: so much of the height of each beside the next. */
const FEWEST = 3;
const PAIR = 0.92;
/** What stands above the main part of a piece, a cap or a wick, is smaller than such a share of it. */
const APART = 0.35;
const SMALLEST = 0.1;
const LEVEL = 0.8;
/** Two are the same where they are of one size up to such a share, and such a share of their pixels within so many levels. */
const SIZE = 0.04;
const SAME = 0.85;
const LEVELS = 32;
/** And so many levels in any channel: colours of one thing may be as light as each other. */
const HUE = 56;
/** Such a share of the pieces has its like beside it. */
const REPEATED = 0.75;

/**
 * Whether several things in a row are the pieces of a set: most of them stand there again, just so. Views of one thing, and its
 * colours, differ from each other.
 */
export function arePieces(goods: readonly Island[], foreground: Foreground, pixels: Pixels): boolean {
  const pieces = columnsOf(goods.filter(({ area }) => area >= SMALLEST * (goods[0] as Island).area));
  if (pieces.length < 2 || !pieces.every((one, index) => isLevel(one, pieces[index + 1] ?? one))) return false;
  // Two above two are four views.
  const isPair = pieces.length < FEWEST;
  if (isPair && pieces.some(([one, other]) => other && one && other.area >= APART * one.area)) return false;
  const least = isPair ? PAIR : SAME;
  const repeated = pieces.filter(([one]) =>
    pieces.some(([other]) => other !== one && areSame(one as Island, other as Island, foreground, pixels, least)),
  );
  return repeated.length >= REPEATED * pieces.length;
}

/** What stands one above the other is one piece in parts; from left to right, the largest part of each first. */
function columnsOf(parts: readonly Island[]): Island[][] {
  const columns: Island[][] = [];
  for (const part of parts.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && part.left <= around(last).right) last.push(part);
    else columns.push([part]);
  }
  return columns.map((column) => column.sort((a, b) => b.area - a.area));
}

function isLevel(one: readonly Island[], next: readonly Island[]): boolean {
  const [first, second] = [around(one), around(next)];
  const shared = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top) + 1;
  return shared >= LEVEL * Math.max(heightOf(first), heightOf(second));
}

function areSame(one: Island, other: Island, { labels }: Foreground, { width, data }: Pixels, least: number): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2, SIZE * b);
  if (!isNear(widthOf(one), widthOf(other)) || !isNear(heightOf(one), heightOf(other))) return false;
  const light = (at: number): number =>
    luma(data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number);
  const isOfOneHue = (at: number, there: number): boolean =>
    [0, 1, 2].every((of) => Math.abs((data[4 * at + of] as number) - (data[4 * there + of] as number)) <= HUE);
  let [all, same] = [0, 0];
  for (let y = 0; y < heightOf(one); y += 2)
    for (let x = 0; x < widthOf(one); x += 1) {
      const [at, there] = [(one.top + y) * width + one.left + x, (other.top + y) * width + other.left + x];
      const [is, too] = [labels[at] === one.id, labels[there] === other.id];
      if (!is && !too) continue;
      all += 1;
      if (is && too && Math.abs(light(at) - light(there)) <= LEVELS && isOfOneHue(at, there)) same += 1;
    }
  return same >= least * all;
}
