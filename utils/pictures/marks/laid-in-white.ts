import { type Island, type Mask, patchesOf } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import { bytes } from '../planes.ts';
import type { Extent, Foreground } from '../product/product.ts';
import type { Strokes } from '../strokes.ts';
import { LEVEL, type Row, rowsIn } from '../writing/letters.ts';
import { grownBy } from '../writing/thickness.ts';
import { ownPrint, slanted } from './along-goods.ts';
import { areStreaks } from './streaks.ts';
import { type WhiteInk, whiteInkIn } from './white-ink.ts';

/** Of strokes whitened at all, such a share is of one strength where ink was laid on; where a sign alone says so, more. */
const ONE_INK = 0.6;
const SIGN = 0.7;
const SURE = 0.85;
/** A sign covers at least and at most such a share of the picture: less is gloss, more a pattern. */
const SIGNED = [0.003, 0.04] as const;
/** A row of letters reaches so far, a sign over so much of both sides, as shares of the shorter side. */
const REACHES = 0.28;
const WIDE = 0.2;
/** A sign lies on things so many levels apart in brightness; on one thing it may be print. */
const UNLIKE = 60;
/** A row at more degrees than a level one, and less than so many, stands askew. */
const UPRIGHT = 76;
/** Grown by so many pixels, the parts of a Chinese character run together. */
const GROWN = 2;
/** The soft edges of a stroke are of the same ink, down to such a share of it; and so much more is still the same. */
const SOFT = 0.6;
const MORE = 0.1;

/** What was laid on in white, and whether that is sure. */
interface Laid {
  place: Extent;
  sure: boolean;
  /** Whether it is a level row of letters. */
  row?: true;
}

/**
 * Letters or a sign (a ring, a monogram) in white of one strength; undefined where there are none. With all other bright
 * strokes left out, few letters are enough: folds, seams and print are not of that ink. It is sure of letters askew and of
 * a sign on things of unlike brightness; on one thing either may be its own print. Where things break the letters up, white of one
 * strength may still stand out among all other bright strokes. `scratch`: memory for a number a pixel.
 */
export function laidInWhite(
  pixels: Pixels,
  strokes: Strokes,
  scratch: Int32Array<ArrayBuffer>,
  foreground?: Foreground,
): Laid | undefined {
  const ink = whiteInkIn(pixels, strokes);
  if (!ink) return undefined;
  const mask = strokesOfInk(ink, strokes);
  if (ink.share < ONE_INK)
    return isPeak(ink) && !areStreaks(mask) ? { place: placeOf(ink, strokes), sure: ink.reach >= UNLIKE } : undefined;
  const side = Math.min(mask.width, mask.height);
  const rows = [mask, grownBy(mask, GROWN)].flatMap((letters) => rowsIn(letters, scratch).rows);
  const long = rows.filter((row) => row.long >= REACHES * side);
  const askew = long.find(isAskew);
  const print = askew && foreground && ownPrint(slanted(askew, 1), foreground);
  if (print === 'surely') return undefined;
  if (askew) return { place: askew, sure: !print };
  const sign = placeOf(ink, mask);
  const drawn =
    ink.share >= SIGN && ink.area >= SIGNED[0] && ink.area <= SIGNED[1] && !isStreak(ink, mask) && isSign(mask, sign);
  const wide = Math.min(sign.right - sign.left, sign.bottom - sign.top) >= WIDE * side;
  if (drawn && wide && ink.share >= SURE && ink.reach >= UNLIKE) return { place: sign, sure: true };
  const [row] = long;
  if (row) return { place: row, row: true, sure: false };
  return drawn ? { place: sign, sure: false } : undefined;
}

/** Among gloss and print of any strength white ink of one stands out by so many times, is such a share, and covers so much of the picture. */
const PEAK = { times: 2, share: 0.3, area: 0.002 } as const;

const isPeak = ({ peak, share, area }: WhiteInk): boolean =>
  peak >= PEAK.times && share >= PEAK.share && area >= PEAK.area;

const isAskew = ({ angle }: Row): boolean => Math.abs(angle) >= LEVEL && Math.abs(angle) <= UPRIGHT;

function strokesOfInk({ covers }: WhiteInk, { width, height, off, under }: Strokes): Mask {
  const set = bytes(off.length);
  for (let at = 0; at < set.length; at += 1) {
    const by = off[at] as number;
    if (by <= 0) continue;
    const share = by / (255 - (under[at] as number));
    if (share >= SOFT * covers && share <= covers + MORE) set[at] = 1;
  }
  return { width, height, set };
}

/** Where all but a few strays of the ink lie. */
function placeOf({ places }: WhiteInk, { width }: Pick<Mask, 'width'>): Extent {
  const ends = (all: number[]): [number, number] => {
    all.sort((a, b) => a - b);
    const strays = Math.floor(0.02 * all.length);
    return [all[strays] ?? 0, all[all.length - 1 - strays] ?? 0];
  };
  const [left, right] = ends(places.map((at) => at % width));
  const [top, bottom] = ends(places.map((at) => Math.floor(at / width)));
  return { left, top, right, bottom };
}

/** A stroke of fewer pixels is a speck. */
const STROKE = 30;
/** So many strokes, or one that closes round a part of the ground, are drawn; a streak of gloss is neither. */
const STROKES = 3;

/** Strays at its ends belong to a sign as well: so many pixels further all round. */
const ROUND = 12;

function isSign({ width, height, set }: Mask, place: Extent): boolean {
  const [left, top] = [Math.max(0, place.left - ROUND), Math.max(0, place.top - ROUND)];
  const [w, h] = [Math.min(width, place.right + ROUND) - left, Math.min(height, place.bottom + ROUND) - top];
  const ink = new Uint8Array(w * h);
  for (let y = 0; y < h; y += 1) ink.set(set.subarray((top + y) * width + left, (top + y) * width + left + w), y * w);
  const of = (some: Uint8Array): Island[] => patchesOf({ width: w, height: h, set: some }, STROKE);
  return of(ink).length >= STROKES || of(ink.map((inked) => 1 - inked)).length > 1;
}

/** What is so much narrower than long, in any direction, is a streak. */
const NARROW = 0.15;

/** Whether the ink lies along one line: by the spread of its places along the way they spread most, and across it. */
function isStreak({ places }: WhiteInk, { width }: Mask): boolean {
  const n = places.length;
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  for (const at of places) {
    const [x, y] = [at % width, Math.floor(at / width)];
    sx += x;
    sy += y;
    sxx += x * x;
    syy += y * y;
    sxy += x * y;
  }
  const [xx, yy, xy] = [sxx / n - (sx / n) ** 2, syy / n - (sy / n) ** 2, sxy / n - (sx * sy) / n ** 2];
  const [middle, off] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  return middle - off < NARROW ** 2 * (middle + off);
}
