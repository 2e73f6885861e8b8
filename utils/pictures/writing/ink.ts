import { type Island, widthOf } from '../islands.ts';
import type { Extent } from '../product/product.ts';
import type { Strokes } from '../strokes.ts';
import { LEVEL, type Row } from './letters.ts';
import { veilOver } from './veil.ts';

// What tells ink that was laid on from print, light and shade: by the levels of a row's strokes and of what lies under them.

/** Ink on paper is so even, in levels; on a thing with light and shade it wavers with it, by such a share. */
const EVEN = 6;
const SHADED = 0.18;
/** Letters differ in size by at least such a share. */
const UNLIKE = 0.12;
/** Things of unlike brightness are so many levels apart: light and shade on one thing reach less far. */
const REACH = 60;
/** Ink covers no more than such a share of what lies under it, by the cores of its strokes; with less room to white or black, in levels, it does not tell. */
const COVERS = 0.6;
const CORE = 0.75;
const ROOM = 40;

/** By how much the row stands off what lies under it, in levels. */
export const contrastOf = ({ marks }: Pick<Row, 'marks'>, strokes: Strokes): number =>
  middle(placesOf(marks, strokes).map((at) => Math.abs(strokes.off[at] as number)));

/**
 * Whether all letters stand off what lies under them by as much, but for its light and shade, and are of unlike width: ink
 * is so and letters are; the ridges of a grip and the links of a chain are neither.
 */
export function isInk({ marks, angle }: Row, strokes: Strokes): boolean {
  const peaks = marks.map((mark) => {
    const levels = placesOf([mark], strokes).map((at) => Math.abs(strokes.off[at] as number));
    return levels.sort((a, b) => a - b)[Math.floor(0.8 * levels.length)] ?? 0;
  });
  const usual = middle([...peaks]);
  if (peaks.filter((peak) => Math.abs(peak - usual) <= Math.max(EVEN, SHADED * usual)).length < 0.75 * peaks.length)
    return false;
  return areUnlike({ marks, angle });
}

/** Whether the letters of a row are of unlike width; the fields of a check and the links of a chain are not. */
export function areUnlike({ marks, angle }: Pick<Row, 'marks' | 'angle'>): boolean {
  const sizes = marks.map((mark) => (Math.abs(angle) < LEVEL ? widthOf(mark) : mark.area));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length) >= UNLIKE * mean;
}

/** Whether the letters lie on things of unlike brightness and take their own from them in one proportion. */
export function isVeiled(row: Row, strokes: Strokes): boolean {
  const { under, light } = strokes;
  const places = placesOf(row.marks, strokes);
  const levels = places.map((at) => under[at] as number).sort((a, b) => a - b);
  const reach = (levels[Math.floor(0.92 * levels.length)] ?? 0) - (levels[Math.floor(0.08 * levels.length)] ?? 0);
  if (reach < REACH) return false;
  const veil = veilOver(Int32Array.from(places), under, light);
  return veil !== undefined && veil.held >= 0.6 && veil.reach >= REACH;
}

/** Which share of the strokes of a row one ink could have made, that covers one share of whatever lies under it. */
export const oneInkOf = ({ marks }: Row, strokes: Strokes): number =>
  veilOver(Int32Array.from(placesOf(marks, strokes)), strokes.under, strokes.light)?.held ?? 0;

/**
 * Whether what lies under the letters may be seen through them: ink that covers a share of it can change its level by no more
 * than that share of the way to white or to black. Undecided, and so true, where what lies under is nearly as white or black itself.
 */
export function isSeenThrough({ marks }: Row, strokes: Strokes): boolean {
  const { under, off } = strokes;
  const covers: number[] = [];
  for (const at of placesOf(marks, strokes)) {
    const below = under[at] as number;
    const by = off[at] as number;
    const room = by > 0 ? 255 - below : below;
    if (room >= ROOM) covers.push(Math.abs(by) / room);
  }
  covers.sort((a, b) => a - b);
  return (covers[Math.floor(CORE * covers.length)] ?? 0) <= COVERS;
}

/** How many pixels in the place of a row stand off what lies under them by more than so many levels, for each pixel of its strokes. */
export function strongWithin(
  { marks }: { marks: readonly Extent[] },
  { width, off, light, under }: Strokes,
  levels: number,
): number {
  let [strong, stroke] = [0, 0];
  for (const { left, top, right, bottom } of marks)
    for (let y = top; y <= bottom; y += 1)
      for (let at = y * width + left; at <= y * width + right; at += 1) {
        if (off[at] !== 0) stroke += 1;
        else if (Math.abs((light[at] as number) - (under[at] as number)) > levels) strong += 1;
      }
  return strong / Math.max(1, stroke);
}

/** The pixels of marks that are stroke. */
export function placesOf(marks: readonly Island[], { width, off }: Strokes): number[] {
  const places: number[] = [];
  for (const { left, top, right, bottom } of marks)
    for (let y = top; y <= bottom; y += 1)
      for (let at = y * width + left; at <= y * width + right; at += 1) if (off[at] !== 0) places.push(at);
  return places;
}

export const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
