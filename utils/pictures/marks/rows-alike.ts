import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Strokes } from '../strokes.ts';
import { contrastOf } from '../writing/ink.ts';
import type { Row } from '../writing/letters.ts';
import { areOneLine } from '../writing/one-line.ts';

/** Of all marks that look like letters, such a share stands in rows alike: weave, chains and grain make marks everywhere. Marks of less than such a share of a row's height are none of its size. */
const CROWD = 0.4;
const OF_SIZE = 0.5;
/** Marks of one ink stand off by as much, up to such a share. */
const INK = 0.3;
/** Rows are of one height up to so many times, and of one direction within so many degrees. */
const HIGH = 1.3;
const TURNED = 4;

/** Rows in the same direction and of the same height, the row itself among them. */
export const alike = (row: Row, rows: readonly Row[]): Row[] => rows.filter((other) => isAlike(row, other));

const isAlike = (row: Row, other: Row): boolean =>
  Math.abs(other.angle - row.angle) <= TURNED && areOfOneHeight(row, other);

/** Whether two rows are of one height, in whatever direction. */
export const areOfOneHeight = (one: Row, other: Row): boolean =>
  other.high <= HIGH * one.high && one.high <= HIGH * other.high;

/** Whether the row and those like it hold a good part of all marks of their size: finer ones are the grain of what lies under. */
export function isCrowd(row: Row, rows: readonly Row[], marks: readonly Island[]): boolean {
  const ofSize = marks.filter((mark) => Math.max(widthOf(mark), heightOf(mark)) >= OF_SIZE * row.high);
  return lettersIn(rows.filter((other) => isAlike(row, other) || areOneLine(row, other))) >= CROWD * ofSize.length;
}

/** The marks that stand off what lies under them by as much as the row does: folds and edges do by anything. */
export function ofInk(row: Row, marks: readonly Island[], strokes: Strokes): Island[] {
  const level = contrastOf(row, strokes);
  return marks.filter((mark) => Math.abs(contrastOf({ marks: [mark] }, strokes) - level) <= INK * level);
}

/** How many letters rows have together. */
export const lettersIn = (rows: readonly Row[]): number => rows.reduce((sum, { marks }) => sum + marks.length, 0);
