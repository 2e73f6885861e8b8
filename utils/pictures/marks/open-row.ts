import type { Island } from '../islands.ts';
import type { Strokes } from '../strokes.ts';
import { between } from '../writing/docstrum.ts';
import { areUnlike, contrastOf, isInk, isSeenThrough, strongWithin } from '../writing/ink.ts';
import { LEVEL, type Row } from '../writing/letters.ts';
import { alike, areOfOneHeight, isCrowd, lettersIn } from './rows-alike.ts';

/** A level row so long and so high, as shares of the shorter side, of more letters than so many, may have been laid across; fine print is lower. */
const LONG = 0.5;
const HIGH = 0.05;
const SOME = 5;
/** So many letters over so long and so high a row leave it open whether they are print on the goods or were laid on; of more rows alike each is a part of a pattern, or of print. */
const FEW = 5;
const SHORT = 0.22;
const LOW = 0.04;
const FEW_ALIKE = 3;
/** More letters in a row are no accident of a texture. */
const MANY = 7;
/** Fainter than so many levels, a row may be the fall of light on a thing. */
const SEEN = 12;
/** Ink that covers a third of what lies under it differs from it by no more levels. */
const PRINT = 80;
/** Letters whose cores stand off by more levels than any faint ink, so many pixels to one of their soft edges, are clear print. */
const CLEAR = 100;
const CORES = 0.12;
/** In a check so many marks stand in rows across, for each in the row, at a right angle up to so many degrees. */
const CHECK = 0.75;
const RIGHT = 4;

/** Whether it is open if a row of letters on the goods is their own print or was laid on: ink that hides what lies under it is print. `rows` and `marks`: all there are. */
export const isOpen = (row: Row, rows: readonly Row[], strokes: Strokes, marks: readonly Island[]): boolean =>
  (isAcross(row, rows, strokes) || mayBeLaid(row, rows, strokes, marks)) &&
  isSeenThrough(row, strokes) &&
  strongWithin(row, strokes, CLEAR) < CORES &&
  !isCheck(row, rows);

/** Whether it is a level row that stands by itself, fainter than print: more than two alike are print. */
export function isAcross(row: Row, rows: readonly Row[], strokes: Strokes): boolean {
  const side = Math.min(strokes.width, strokes.height);
  return (
    Math.abs(row.angle) < LEVEL &&
    row.long >= LONG * side &&
    row.high >= HIGH * side &&
    row.marks.length > SOME &&
    areUnlike(row) &&
    alike(row, rows).length <= 2 &&
    contrastOf(row, strokes) < PRINT
  );
}

/** A short row of faint ink in any direction: goods bear such print as well. */
function mayBeLaid(row: Row, rows: readonly Row[], strokes: Strokes, marks: readonly Island[]): boolean {
  const side = Math.min(strokes.width, strokes.height);
  return (
    row.long >= SHORT * side &&
    row.high >= LOW * side &&
    row.marks.length >= FEW &&
    alike(row, rows).length <= FEW_ALIKE &&
    (row.marks.length > MANY || isCrowd(row, rows, marks)) &&
    isInk(row, strokes) &&
    contrastOf(row, strokes) >= SEEN &&
    contrastOf(row, strokes) < PRINT
  );
}

/** Whether about as many marks of the row's size stand in rows at a right angle to it, as the fields of a check or a weave do. */
function isCheck(row: Row, rows: readonly Row[]): boolean {
  const across = rows.filter(
    (other) => areOfOneHeight(row, other) && Math.abs(between(other.angle, row.angle) - 90) <= RIGHT,
  );
  return lettersIn(across) >= CHECK * row.marks.length;
}
