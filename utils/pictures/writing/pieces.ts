import { heightOf, type Mask } from '../islands.ts';
import type { TextLine } from './lines.ts';

/** Lines of one writing are of one height up to so many times, and no higher than such a share of the shorter side: rows of small goods are. */
const ALIKE = 1.5;
const HIGHEST = 0.08;
/** Its lines stand one below the other, no further than so many heights. */
const APART = 2.4;
/** Pieces of one line, whose middle the goods hide, are off it by no more than so many heights. */
const OFF = 0.4;

/** A level line with those that go on with it: the lines above and below, and its other end where goods lie between. */
export function piecesOf(line: TextLine, lines: readonly TextLine[], { width, height }: Mask): TextLine[] {
  const highest = HIGHEST * Math.min(width, height);
  const level = lines.filter((one) => one.angle === 0 && heightOf(one) <= highest);
  if (!level.includes(line)) return [line];
  const pieces = [line];
  for (const piece of pieces) pieces.push(...level.filter((one) => !pieces.includes(one) && goOn(piece, one)));
  return pieces;
}

function goOn(one: TextLine, other: TextLine): boolean {
  const [low, high] = [heightOf(one), heightOf(other)].sort((a, b) => a - b) as [number, number];
  if (high > ALIKE * low) return false;
  const down = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
  const areStacked = one.left < other.right && other.left < one.right && down <= APART * high;
  return areStacked || down <= OFF * high;
}
