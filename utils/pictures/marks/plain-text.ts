import { heightOf, type Island, type Mask, widthOf } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import type { Extent, Foreground } from '../product/product.ts';
import type { TextLine } from '../writing/lines.ts';
import { areOneInk, coreOf } from './one-ink.ts';
import { isShaded } from './shaded.ts';
import { bareRound } from './within-outline.ts';

/** A level line of so many letters in so many patches, so high in pixels and no higher than such a share of the shorter side. */
const LETTERS = 8;
const PATCHES = 5;
const HIGH = { least: 6, most: 0.12 } as const;
/** Such a share of letters stand on one line by their feet: up to so many pixels, or such a share of their height. */
const LEVEL_FEET = { share: 0.7, off: 0.16, least: 1.3 } as const;
/** They are of unlike width by such a share. */
const UNLIKE = 0.15;
/** Round them, so many heights wide, all but so much is bare ground, and none of it goods. */
const ROUND = 0.8;
const BARE = 0.96;
/** One thing is for sale, of such a share of all goods and of the picture. */
const ONE = { most: 0.5, large: 0.05 } as const;

/** Where a line of letters stands, and what it stands beside. */
interface Beside {
  pixels: Pixels;
  foreground: Foreground;
  goods: readonly Island[];
  /** What the goods span. */
  hull: Mask;
}

/**
 * Whether a line of letters beside the goods is text beyond doubt: many well-formed letters in one flat ink on one foot,
 * well away from one shaded thing, on ground that is bare all round them. Each of these may be so of small parts, of beads
 * or of a drawing; hardly ever all.
 */
export function isPlainText(line: TextLine, { pixels, foreground, goods, hull }: Beside): boolean {
  const high = heightOf(line);
  const { mask, labels } = foreground;
  if (line.angle !== 0 || line.letters < LETTERS || line.marks.length < PATCHES) return false;
  if (high < HIGH.least || high > HIGH.most * Math.min(mask.width, mask.height)) return false;
  if (!areOnOneFoot(line.marks) || !areUnlike(line.marks)) return false;
  const [largest] = goods;
  const bulk = goods.reduce((sum, { area }) => sum + area, 0);
  if (!largest || largest.area < ONE.most * bulk || largest.area < ONE.large * mask.set.length) return false;
  const place = roundOf(line, Math.round(ROUND * high), mask);
  if (meetsGoods(place, goods, labels, hull)) return false;
  if (!areOneInk(line.marks.map((mark) => coreOf(mark, labels, pixels, foreground.away)))) return false;
  return bareRound(place, foreground) >= BARE && isShaded(largest, labels, pixels);
}

function areOnOneFoot(marks: readonly Island[]): boolean {
  const high = middle(marks.map(heightOf));
  const foot = middle(marks.map(({ bottom }) => bottom));
  const near = Math.max(LEVEL_FEET.least, LEVEL_FEET.off * high);
  return marks.filter(({ bottom }) => Math.abs(bottom - foot) <= near).length >= LEVEL_FEET.share * marks.length;
}

function areUnlike(marks: readonly Island[]): boolean {
  const wide = marks.map(widthOf);
  const mean = wide.reduce((sum, one) => sum + one, 0) / wide.length;
  return Math.sqrt(wide.reduce((sum, one) => sum + (one - mean) ** 2, 0) / wide.length) >= UNLIKE * mean;
}

const roundOf = ({ left, top, right, bottom }: Extent, by: number, { width, height }: Mask): Extent => ({
  left: Math.max(0, left - by),
  top: Math.max(0, top - by),
  right: Math.min(width - 1, right + by),
  bottom: Math.min(height - 1, bottom + by),
});

/** Whether anything of the goods, or between their parts, lies in a place. */
function meetsGoods(place: Extent, goods: readonly Island[], labels: Int32Array, hull: Mask): boolean {
  const ids = new Set(goods.map(({ id }) => id));
  for (let y = place.top; y <= place.bottom; y += 1)
    for (let at = y * hull.width + place.left; at <= y * hull.width + place.right; at += 1)
      if (hull.set[at] || ids.has(labels[at] as number)) return true;
  return false;
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
