import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { middleOf } from '../writing/docstrum.ts';
import { LEVEL, turned } from '../writing/letters.ts';

/** A row of faint letters as it was found, in pixels of the whole. */
export interface FaintLine {
  marks: readonly Extent[];
  angle: number;
  high: number;
}

/** So many letters on one line that stands askew; so many of them on the bare ground, and so many on the goods or beyond them. */
const LETTERS = 7;
const EACH = { ground: 2, goods: 3 } as const;
/** A line at more degrees than a level one, and less than so many, stands askew. */
const UPRIGHT = 76;
/** Letters of one line are, with those they run together with, of such sizes as shares of its height, so wide each, no further off it than such a share, and no further beyond its ends than so many heights. */
const ALIKE = [0.35, 4] as const;
const WIDE = 1.2;
const OFF = 0.45;
const FURTHER = 10;
/** Between words there are no gaps of so many heights. */
const GAP = 3;
/** Round a letter on the bare ground, so many heights wide, is such a share of it; round one on the goods hardly any. */
const ROUND = 0.5;
const BARE = [0.05, 0.35] as const;
/** What is further off the ground is none, in levels. */
const FAINT = 4;

/**
 * Whether faint letters are a watermark beyond doubt: many on one line askew, which goes on from the goods to the bare ground
 * beside them in one ink. Nothing is printed so, and no part of goods is made so. `ink`: strokes in one ink on the ground.
 */
export function isPlainMark(
  { marks, angle, high }: FaintLine,
  ink: readonly Island[],
  foreground: Foreground,
): boolean {
  if (Math.abs(angle) < LEVEL || Math.abs(angle) > UPRIGHT) return false;
  const place = turned(angle);
  const middles = marks.map((mark) => place(...middleOf(mark)));
  const line = middles.reduce((sum, [, across]) => sum + across, 0) / middles.length;
  const [first, last] = [Math.min(...middles.map(([along]) => along)), Math.max(...middles.map(([along]) => along))];
  const onGoods = marks.filter((mark) => bareRound(mark, high, foreground) <= BARE[0]).length;
  const onGround = ink.flatMap((one) => {
    const size = Math.max(widthOf(one), heightOf(one));
    const [along, across] = place(...middleOf(one));
    const isOnLine =
      size >= ALIKE[0] * high &&
      size <= ALIKE[1] * high &&
      Math.abs(across - line) <= OFF * high &&
      Math.max(along - last, first - along) <= FURTHER * high &&
      bareRound(one, high, foreground) >= BARE[1];
    // Letters that run together are one patch.
    return isOnLine ? [{ along, letters: Math.max(1, Math.floor(size / (WIDE * high))) }] : [];
  });
  const lettersOf = (some: typeof onGround): number => some.reduce((sum, { letters }) => sum + letters, 0);
  const ground = lettersOf(onGround);
  const beyond = lettersOf(onGround.filter(({ along }) => along < first - high / 2 || along > last + high / 2));
  if (marks.length + beyond < LETTERS) return false;
  return (
    ground >= EACH.ground &&
    (onGoods >= EACH.goods ||
      areOnBothSides(
        onGround.map(({ along }) => along),
        high,
      ))
  );
}

/** Whether letters on the ground stand on both sides of a gap too wide for the space between words: the goods hide those between. */
function areOnBothSides(alongs: number[], high: number): boolean {
  const sorted = alongs.sort((a, b) => a - b);
  const gap = sorted.findIndex((along, index) => (sorted[index + 1] ?? along) - along >= GAP * high);
  return gap + 1 >= EACH.ground && sorted.length - gap - 1 >= EACH.ground;
}

/** Which share of the place round a letter is the bare ground. */
function bareRound(one: Extent, high: number, { away, mask: { width, height } }: Foreground): number {
  const by = Math.round(ROUND * high);
  let [bare, all] = [0, 0];
  for (let y = Math.max(0, one.top - by); y <= Math.min(height - 1, one.bottom + by); y += 1)
    for (let x = Math.max(0, one.left - by); x <= Math.min(width - 1, one.right + by); x += 1) {
      all += 1;
      if ((away[y * width + x] as number) <= FAINT) bare += 1;
    }
  return bare / Math.max(1, all);
}
