import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Box, Pixels } from '../pixels.ts';
import { shorts } from '../planes.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { brightness, halved, type Plane, type Strokes, strokesOf, vividness } from '../strokes.ts';
import { contrastOf, isInk, isSeenThrough, isVeiled } from '../writing/ink.ts';
import { LEVEL, type Row, rowsIn } from '../writing/letters.ts';
import { acrossTones, areOneLine } from '../writing/one-line.ts';
import { repeatedIn } from '../writing/repeated.ts';
import { masksOf } from '../writing/stroke-masks.ts';
import { hasCornerLines } from './corner-lines.ts';
import { laidInWhite } from './laid-in-white.ts';
import { type Found, goesPast } from './past-outline.ts';
import { boxOf, type Suspicion } from './suspicion.ts';

/** Strokes of a watermark differ from what lies under them by at least and at most so many levels. */
const FAINT = [8, 100] as const;
/** Levels from which on strokes are looked at, each double the one before. */
const LEVELS = [8, 16, 32] as const;
/** Thin strokes are no wider than this share of the shorter side; wide ones are seen as well on a picture half as large. */
const THIN = 0.045;
const WIDE = 0.11;
/** A row at more degrees than a level one, and less than so many, stands askew. */
const UPRIGHT = 76;
/** So many letters in a row, or in each of several like rows, are no accident of a texture. */
const MANY = 7;
const SEVERAL = 3;
/** Nor are some letters that reach over so much of the shorter side, and stand off clearly. */
const SOME = 5;
const REACHES = 0.3;
/** Of all marks that look like letters, such a share stands in rows alike: weave, chains and grain make marks everywhere. Marks of less than such a share of a row's height are none of its size. */
const CROWD = 0.4;
const ALIKE = 0.5;
/** Marks of one ink stand off by as much, up to such a share. */
const INK = 0.3;
/** A level row so long and so high, as shares of the shorter side, may have been laid across; fine print is lower. One over such a share of the width was. */
const LONG = 0.5;
const ALL_ACROSS = 0.7;
const HIGH = 0.05;
/** So many letters over so long and so high a row leave it open whether they are print on the goods or were laid on. */
const FEW = 5;
const SHORT = 0.22;
const LOW = 0.04;
/** Fainter than so many levels, a row may be the fall of light on a thing. */
const SEEN = 12;
/** Ink that covers a third of what lies under it differs from it by no more levels. */
const PRINT = 80;
/** Goods with so many letter-like marks in no row are too full of detail for letters to show. */
const BUSY = 120;

/**
 * Looks for letters one can look through. Ink that covers a share of what lies under it is brighter than that or darker,
 * one or the other all along, while grain is both: so each is looked at by itself, at the faintest level and at the one
 * that best parts strong strokes from faint ones. Rows of letters askew, the same word again and again, and letters that
 * take their shade from the things under them were laid on. A long level row may be the goods' own print: left open.
 * `scratch`: memory for a number a pixel.
 */
export function watermarksOn(
  pixels: Pixels,
  scratch: Int32Array<ArrayBuffer>,
  foreground?: Foreground,
): { suspicions: Suspicion[]; busy: boolean } {
  const { width, height } = pixels;
  const plane = { width, height, light: brightness(pixels) };
  if (hasCornerLines(plane))
    return { suspicions: [{ kind: 'watermark', strength: 'strong', box: WHOLE }], busy: false };
  const found = (of: Extent, on: Pick<Pixels, 'width' | 'height'>) => {
    const one = { kind: 'watermark', strength: 'strong', box: boxOf(of, on) } as const;
    return { suspicions: [one], busy: false };
  };
  let open: Found | undefined;
  let whole: Strokes | undefined;
  let sign: Box | undefined;
  let busy = false;
  for (const strokes of allStrokes(pixels, plane)) {
    whole ??= strokes;
    const brighter: Row[] = [];
    for (const mask of masksOf(strokes, LEVELS)) {
      const { rows, marks } = rowsIn(mask, scratch);
      const laid =
        laidOn(rows, strokes, mask.least, marks) ??
        repeatedIn(rows, mask, strokes.under) ??
        (mask.brighter ? undefined : acrossTones(brighter, rows, strokes));
      if (mask.brighter) brighter.push(...rows);
      if (laid) return found(laid, mask);
      busy ||= marks.length > BUSY;
      const across = rows.find((row) => isAcross(row, rows, strokes) || mayBeLaid(row, rows, strokes, marks));
      if (across) open ??= { box: boxOf(across, mask), brighter: mask.brighter };
    }
    const white = strokes === whole ? laidInWhite(pixels, strokes, scratch) : undefined;
    if (white?.sure) return found(white.place, strokes);
    if (white?.row) open ??= { box: boxOf(white.place, strokes), brighter: true };
    sign ??= white && boxOf(white.place, strokes);
  }
  const past = open && whole && foreground && goesPast(open, pixels, whole, foreground);
  const box = open?.box ?? sign;
  return { suspicions: box ? [{ kind: 'watermark', strength: past ? 'strong' : 'weak', box }] : [], busy };
}

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 };

/** Thin strokes and wide ones, told by their brightness, and wide ones by how vivid they are where the brightness does not tell. */
function* allStrokes(pixels: Pixels, plane: Plane): Generator<Strokes> {
  const { width, height } = plane;
  yield strokesOf(plane, THIN, FAINT);
  const wide = strokesOf(halved(plane), WIDE, FAINT);
  yield wide;
  yield without(strokesOf(halved({ width, height, light: vividness(pixels) }), WIDE, FAINT), wide);
}

/** Only the strokes that are none among the others. */
function without(strokes: Strokes, { light, under }: Strokes): Strokes {
  const off = shorts(strokes.off.length);
  for (let at = 0; at < off.length; at += 1)
    if (Math.abs((light[at] as number) - (under[at] as number)) < 2 * FAINT[0]) off[at] = strokes.off[at] as number;
  return { ...strokes, off };
}

/** The row, or one of the rows, that nobody prints on goods; undefined where there is none. `least`: the level they show at. */
function laidOn(all: readonly Row[], strokes: Strokes, least: number, marks: readonly Island[]): Row | undefined {
  const side = Math.min(strokes.width, strokes.height);
  const rows = all.filter((row) => isInk(row, strokes) && isSeenThrough(row, strokes));
  const askew = rows.filter(({ angle }) => Math.abs(angle) >= LEVEL && Math.abs(angle) <= UPRIGHT);
  const reaches = (row: Row): boolean => row.marks.length >= SOME && row.long >= REACHES * side;
  const standsOut = (row: Row): boolean =>
    isCrowd(row, rows, marks) || (row.long >= REACHES * side && isCrowd(row, rows, ofInk(row, marks, strokes)));
  return (
    askew.find(
      (row) =>
        (lettersIn(rows.filter((other) => other === row || areOneLine(row, other))) >= MANY ||
          (least > LEVELS[0] && reaches(row)) ||
          alike(row, askew).length >= SEVERAL) &&
        standsOut(row),
    ) ??
    askew.find((row) => row.long >= REACHES * side && standsOut(row) && isVeiled(row, strokes)) ??
    rows.find((row) => reaches(row) && standsOut(row) && isVeiled(row, strokes)) ??
    rows.find((row) => row.long >= ALL_ACROSS * strokes.width && standsOut(row) && isAcross(row, all, strokes))
  );
}

/** Whether the row and those like it hold a good part of all marks of their size: finer ones are the grain of what lies under. */
function isCrowd(row: Row, rows: readonly Row[], marks: readonly Island[]): boolean {
  const ofSize = marks.filter((mark) => Math.max(widthOf(mark), heightOf(mark)) >= ALIKE * row.high);
  return lettersIn(rows.filter((other) => isAlike(row, other) || areOneLine(row, other))) >= CROWD * ofSize.length;
}

/** The marks that stand off what lies under them by as much as the row does: folds and edges do by anything. */
function ofInk(row: Row, marks: readonly Island[], strokes: Strokes): Island[] {
  const level = contrastOf(row, strokes);
  return marks.filter((mark) => Math.abs(contrastOf({ marks: [mark] }, strokes) - level) <= INK * level);
}

const lettersIn = (rows: readonly Row[]): number => rows.reduce((sum, { marks }) => sum + marks.length, 0);

/** A level row that stands by itself, fainter than print: more than two alike are print. */
function isAcross(row: Row, rows: readonly Row[], strokes: Strokes): boolean {
  const side = Math.min(strokes.width, strokes.height);
  return (
    Math.abs(row.angle) < LEVEL &&
    row.long >= LONG * side &&
    row.high >= HIGH * side &&
    row.marks.length > SOME &&
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
    (row.marks.length > MANY || isCrowd(row, rows, marks)) &&
    isInk(row, strokes) &&
    isSeenThrough(row, strokes) &&
    contrastOf(row, strokes) >= SEEN &&
    contrastOf(row, strokes) < PRINT
  );
}

/** Rows in the same direction and of the same height, the row itself among them. */
const alike = (row: Row, rows: readonly Row[]): Row[] => rows.filter((other) => isAlike(row, other));

const isAlike = (row: Row, { angle, high }: Row): boolean =>
  Math.abs(angle - row.angle) <= 4 && high <= 1.3 * row.high && row.high <= 1.3 * high;
