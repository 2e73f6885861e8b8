import type { Island, Mask } from '../islands.ts';
import type { Box, Pixels, Plane } from '../pixels.ts';
import { shorts } from '../planes.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { brightness, halved, type Strokes, strokesOf, vividness } from '../strokes.ts';
import { areUnlike, isInk, isSeenThrough, isVeiled, oneInkOf, strongWithin } from '../writing/ink.ts';
import { areOneCover, hidesWhatLiesUnder, isColouredPrint, leastCover } from '../writing/least-cover.ts';
import { LEVEL, type Row, rowsIn } from '../writing/letters.ts';
import { acrossTones, areOneLine } from '../writing/one-line.ts';
import { isRepeatedAlong, repeatedIn } from '../writing/repeated.ts';
import { masksOf } from '../writing/stroke-masks.ts';
import { ownPrint, slanted } from './along-goods.ts';
import { hasCornerLines } from './corner-lines.ts';
import { goesOnBeyond } from './ink-beyond.ts';
import { laidInWhite } from './laid-in-white.ts';
import { isAcross, isOpen } from './open-row.ts';
import { type Found, goesPast } from './past-outline.ts';
import type { FaintLine } from './plain-mark.ts';
import { alike, isCrowd, lettersIn, ofInk } from './rows-alike.ts';
import { boxOf, type Suspicion } from './suspicion.ts';
import { laidInVeil } from './veiled-line.ts';

/** Strokes of a watermark differ from what lies under them by at least and at most so many levels. */
const FAINT = [8, 100] as const;
/** In how vivid they are they may differ by more: strong ink that covers three fifths makes the grey under it as vivid as that. */
const DYED = [8, 153] as const;
/** Levels from which on strokes are looked at, each double the one before. */
const LEVELS = [8, 16, 32] as const;
/** Thin strokes are no wider than this share of the shorter side; wide ones are seen as well on a picture half as large. */
const THIN = 0.045;
const WIDE = 0.11;
/** Ink that one looks through covers no more than such a share of what lies under it, in any channel; told by how vivid it is, less. */
const COVERS = { grey: 0.62, dyed: 0.5 } as const;
/** A row at more degrees than a level one, and less than so many, stands askew. */
const UPRIGHT = 76;
/** A few letters show their direction less surely, and the print of goods that are seen a little aslant stands so as well: they stand askew from so many degrees on. */
const FEW_ASKEW = 12;
/** So many letters in a row, or in each of several like rows, are no accident of a texture. */
const MANY = 7;
const SEVERAL = 3;
/** Nor are some letters that reach over so much of the shorter side, and stand off clearly. */
const SOME = 5;
const REACHES = 0.3;
/** Of the strokes of so few letters such a share is of one ink that covers one share of all under it; where it is less, they may be leaves and folds, and where much less, they are. */
const FEW_HELD = { sure: 0.4, perhaps: 0.32 } as const;
/** Small clear print is as faint at its soft edges as ink one can look through: so many pixels of its cores, to one of these, stand off by more than any faint ink. */
const CLEAR = 0.35;
/** A level row over such a share of the width was laid across. */
const ALL_ACROSS = 0.7;
/** Goods with so many letter-like marks in no row are too full of detail for letters to show. */
const BUSY = 120;

/**
 * Looks for letters one can look through. Ink that covers a share of what lies under it is brighter than that or darker,
 * one or the other all along, while grain is both: so each is looked at by itself, at the faintest level and at the one
 * that best parts strong strokes from faint ones. Rows of letters askew, the same word again and again, and letters that
 * take their shade from the things under them were laid on; where things break the letters up, the edges of a line may still tell. A long level row may be the goods' own print: left open.
 * `scratch`: memory for a number a pixel.
 */
export function watermarksOn(
  pixels: Pixels,
  scratch: Int32Array<ArrayBuffer>,
  foreground?: Foreground,
): { suspicions: Suspicion[]; busy: boolean; line?: FaintLine } {
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
    const finest = whole;
    const brighter: Row[] = [];
    for (const mask of masksOf(strokes, LEVELS)) {
      const { rows: all, marks } = rowsIn(mask, scratch);
      const printOf = (row: Row) =>
        foreground && isAskew(row) ? ownPrint(slanted(row, width / mask.width), foreground) : undefined;
      let rows = all;
      const laidAmong = () =>
        laidOn(rows, { strokes, pixels, mask, marks, finest }) ??
        repeatedIn(rows, mask, strokes.under) ??
        (foreground && rows.find((row) => mayGoOn(row, strokes) && goesOnBeyond(row, strokes, pixels, foreground))) ??
        (mask.brighter ? undefined : acrossTones(brighter, rows, strokes));
      let laid = laidAmong();
      for (let print = laid && isRow(laid) && printOf(laid); print; print = laid && isRow(laid) && printOf(laid)) {
        const own = laid;
        if (own && print === 'perhaps') open ??= { box: boxOf(own, mask), brighter: mask.brighter };
        rows = rows.filter((row) => row !== own);
        laid = laidAmong();
      }
      if (mask.brighter) brighter.push(...rows);
      if (laid)
        return {
          ...found(laid, mask),
          ...(isRow(laid) ? { line: wholeLine(laid, rows, width / mask.width) } : {}),
        };
      if (strokes.sureOnly) continue;
      busy ||= marks.length > BUSY;
      const across = open
        ? undefined
        : rows.find(
            (row) =>
              (isOpen(row, rows, strokes, marks) &&
                !isRepeatedAlong(row, mask) &&
                printOf(row) !== 'surely' &&
                !isColouredPrint(row, strokes, pixels)) ||
              (isFewAskew(row, strokes, mask) &&
                isInk(row, strokes) &&
                isCrowd(row, rows, marks) &&
                oneInkOf(row, strokes) >= FEW_HELD.perhaps),
          );
      if (across) open ??= { box: boxOf(across, mask), brighter: mask.brighter };
    }
    const white = strokes === whole ? laidInWhite(pixels, strokes, scratch, foreground) : undefined;
    if (white?.sure) return found(white.place, strokes);
    if (white?.row) open ??= { box: boxOf(white.place, strokes), brighter: true };
    sign ??= white && boxOf(white.place, strokes);
  }
  const past = open && whole && foreground && goesPast(open, pixels, whole, foreground);
  const veiled = past ? undefined : laidInVeil(pixels, foreground);
  if (veiled) return { ...found(veiled, pixels), busy };
  const box = open?.box ?? sign;
  return { suspicions: box ? [{ kind: 'watermark', strength: past ? 'strong' : 'weak', box }] : [], busy };
}

const isAskew = ({ angle }: Row): boolean => Math.abs(angle) >= LEVEL && Math.abs(angle) <= UPRIGHT;

const isRow = (place: Extent): place is Row => 'marks' in place;

/** A row with the other pieces of its line, in pixels of a picture so many times as large. */
function wholeLine(row: Row, rows: readonly Row[], scale: number): FaintLine {
  const line = rows.filter((other) => other === row || areOneLine(row, other));
  const marks = scaled(
    line.flatMap((one) => one.marks),
    scale,
  );
  return { marks, angle: row.angle, high: row.high * scale };
}

/** Places in a picture so many times as large. */
const scaled = (places: readonly Extent[], scale: number): Extent[] =>
  places.map(({ left, top, right, bottom }) => ({
    left: Math.round(left * scale),
    top: Math.round(top * scale),
    right: Math.round((right + 1) * scale) - 1,
    bottom: Math.round((bottom + 1) * scale) - 1,
  }));

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 };

/**
 * Thin strokes and wide ones, told by their brightness, and wide ones by how vivid they are: where the brightness does not
 * tell, and then all of them, for coloured ink on grey things whose edges and print hide it; goods in colours have as many strokes of
 * their own, so of these only what is sure counts.
 */
function* allStrokes(pixels: Pixels, plane: Plane): Generator<AnyStrokes> {
  const { width, height } = plane;
  yield strokesOf(plane, THIN, FAINT);
  const wide = strokesOf(halved(plane), WIDE, FAINT);
  yield wide;
  const dyed = strokesOf(halved({ width, height, light: vividness(pixels) }), WIDE, DYED);
  yield { ...without(dyed, wide), dyed: true };
  yield { ...dyed, dyed: true, sureOnly: true };
}

/** Strokes of any kind; how vivid colours are says nothing of how much of what lies under them ink covers: `dyed`. */
type AnyStrokes = Strokes & { dyed?: true; sureOnly?: true };

/** Only the faint strokes that are none among the others. */
function without(strokes: Strokes, { light, under }: Strokes): Strokes {
  const off = shorts(strokes.off.length);
  const places = strokes.places.filter(
    (at) =>
      Math.abs((light[at] as number) - (under[at] as number)) < 2 * FAINT[0] &&
      Math.abs(strokes.off[at] as number) <= FAINT[1],
  );
  for (const at of places) off[at] = strokes.off[at] as number;
  return { ...strokes, off, places };
}

/** The row, or one of the rows, that nobody prints on goods; undefined where there is none. `mask`: of the strokes they are made of, from its level on. */
function laidOn(
  all: readonly Row[],
  {
    strokes,
    pixels,
    mask,
    marks,
    finest,
  }: {
    strokes: AnyStrokes;
    pixels: Pixels;
    mask: Mask & { least: number };
    marks: readonly Island[];
    finest: Strokes;
  },
): Row | undefined {
  const side = Math.min(strokes.width, strokes.height);
  const isOneInk = (row: Row): boolean =>
    isInk(row, strokes) || (strokes.dyed === true && areUnlike(row) && areOneCover(row, strokes, pixels));
  const mayBeThrough = (row: Row): boolean =>
    (strokes.dyed ? !hidesWhatLiesUnder(row, strokes, pixels) : isSeenThrough(row, strokes)) &&
    leastCover(row, strokes, pixels) <= (strokes.dyed ? COVERS.dyed : COVERS.grey);
  const rows = all.filter((row) => isOneInk(row) && mayBeThrough(row) && !isClear(row, strokes, finest));
  const askew = rows.filter(isAskew);
  const standsOut = (row: Row): boolean =>
    isCrowd(row, rows, marks) || (row.long >= REACHES * side && isCrowd(row, rows, ofInk(row, marks, strokes)));
  return (
    askew.find(
      (row) =>
        (lettersIn(rows.filter((other) => other === row || areOneLine(row, other))) >= MANY ||
          (isFewAskew(row, strokes, mask) && oneInkOf(row, strokes) >= FEW_HELD.sure) ||
          alike(row, askew).length >= SEVERAL) &&
        standsOut(row),
    ) ??
    askew.find((row) => row.long >= REACHES * side && standsOut(row) && isVeiled(row, strokes)) ??
    rows.find((row) => isLong(row, strokes) && standsOut(row) && isVeiled(row, strokes)) ??
    rows.find(
      (row) =>
        row.long >= ALL_ACROSS * strokes.width &&
        standsOut(row) &&
        isAcross(row, all, strokes) &&
        !isRepeatedAlong(row, mask),
    ) ??
    all.find((row) => isLong(row, strokes) && isOverUnlike(row, strokes) && isCrowd(row, all, marks))
  );
}

const isFewAskew = (row: Row, strokes: Strokes, { least }: { least: number }): boolean =>
  least > LEVELS[0] && isLong(row, strokes) && Math.abs(row.angle) >= FEW_ASKEW;

/** Whether the strokes in the place of a row, seen as closely as can be, are mostly the soft edges of clear print. */
function isClear({ marks }: Row, { width }: Strokes, whole: Strokes): boolean {
  return strongWithin({ marks: scaled(marks, whole.width / width) }, whole, FAINT[1]) >= CLEAR;
}

/** Over things of unlike brightness one ink stands off each by another level, and covers one share of all. */
const isOverUnlike = (row: Row, strokes: Strokes): boolean =>
  areUnlike(row) && isSeenThrough(row, strokes) && isVeiled(row, strokes);

const isLong = ({ marks, long }: Row, { width, height }: Strokes): boolean =>
  marks.length >= SOME && long >= REACHES * Math.min(width, height);

const mayGoOn = (row: Row, strokes: Strokes): boolean =>
  isLong(row, strokes) && Math.abs(row.angle) <= UPRIGHT && isSeenThrough(row, strokes);
