import { around } from '../islands.ts';
import type { Extent } from '../product/product.ts';
import type { Strokes } from '../strokes.ts';
import { between, middleOf } from './docstrum.ts';
import { isInk, isSeenThrough, middle, placesOf } from './ink.ts';
import { type Row, turned } from './letters.ts';

/** Pieces of one line are within so many degrees of one direction, of one height up to so many times, no further off the line and no further apart than so many heights. */
const TURNED = 6;
const ALIKE = 1.45;
const OFF = 0.7;
const APART = 5;
/** Things of unlike brightness, in levels; ink on them covers such a share of what lies under it. */
const UNLIKE = 45;
const COVERS = [0.08, 0.6] as const;

/** Whether two rows are pieces of one line: what lies under it may hide a part. */
export function areOneLine(one: Row, other: Row): boolean {
  if (between(one.angle, other.angle) > TURNED) return false;
  if (one.high > ALIKE * other.high || other.high > ALIKE * one.high) return false;
  const place = turned(one.angle);
  const [along, across] = centreOf(one, place);
  const [further, aside] = centreOf(other, place);
  const high = Math.max(one.high, other.high);
  const gap = Math.abs(further - along) - (one.long + other.long) / 2;
  return Math.abs(aside - across) <= OFF * high && gap >= -OFF * high && gap <= APART * high;
}

/** The middle of a row, along a direction and across it. */
function centreOf({ marks }: Row, place: ReturnType<typeof turned>): readonly [number, number] {
  const middles = marks.map((mark) => place(...middleOf(mark)));
  const mean = (axis: 0 | 1): number => middles.reduce((sum, at) => sum + at[axis], 0) / middles.length;
  return [mean(0), mean(1)];
}

/**
 * Where a line of letters is brighter than what lies under it over dark things and darker over bright ones, as one ink that
 * covers a share of both is and no print; undefined where there is none.
 */
export function acrossTones(brighter: readonly Row[], darker: readonly Row[], strokes: Strokes): Extent | undefined {
  for (const dark of darker) {
    const line = brighter.filter(
      (row) => areOneLine(dark, row) && isOneInk(row, dark, strokes) && isLaid(row, strokes),
    );
    if (line.length > 0 && isLaid(dark, strokes)) return around([dark, ...line].flatMap(({ marks }) => marks));
  }
  return undefined;
}

const isLaid = (row: Row, strokes: Strokes): boolean => isInk(row, strokes) && isSeenThrough(row, strokes);

/** Whether one ink would be brighter than the one thing and darker than the other by as much as it is. */
function isOneInk(bright: Row, dark: Row, strokes: Strokes): boolean {
  const [over, under] = [levelsOf(bright, strokes), levelsOf(dark, strokes)];
  const apart = under.below - over.below;
  const covers = 1 - (under.seen - over.seen) / apart;
  return apart >= UNLIKE && covers >= COVERS[0] && covers <= COVERS[1];
}

/** The usual level of a row's strokes, and of what lies under them. */
function levelsOf({ marks }: Row, strokes: Strokes): { seen: number; below: number } {
  const places = placesOf(marks, strokes);
  const below = middle(places.map((at) => strokes.under[at] as number));
  return { below, seen: below + middle(places.map((at) => strokes.off[at] as number)) };
}
