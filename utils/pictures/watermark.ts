import { type Band, bandsOf, turned } from './bands.ts';
import { heightOf, islandsOf, type Mask, widthOf } from './islands.ts';
import { textLines } from './lines.ts';
import type { Pixels } from './pixels.ts';
import type { Extent } from './product.ts';
import { brightness, type Strokes, strokesOf } from './strokes.ts';
import { boxOf, type Suspicion } from './suspicion.ts';
import { type Veil, veilOver } from './veil.ts';

/** Strokes of a watermark differ from what lies under them by at least and at most so many levels. */
const FAINT = [8, 100] as const;
/** A stroke is narrower than this, as a share of the shorter side. */
const STROKE = 0.045;
/** Goods with strokes on so much of them are too full of detail for letters to show. */
const BUSY = 0.2;
/** It reaches over so much of the shorter side. */
const LONG = 0.3;

/**
 * Looks for letters one can look through, in a line that reaches over a good part of the picture. Ink that covers a share
 * of what lies under it keeps the rest of it: over goods and ground the letters are dark or light in one and the same
 * proportion, which neither print nor the goods' own detail is. On one thing alone faint letters may be its print.
 */
export function watermarksOn(pixels: Pixels, hull: Mask | undefined): { suspicions: Suspicion[]; busy: boolean } {
  const { width, height } = pixels;
  const light = brightness(pixels);
  const radius = Math.max(4, Math.round(Math.min(width, height) * STROKE));
  const strokes = strokesOf(light, width, height, radius, FAINT);
  const places = coresOf(strokes.mask);
  const area = hull ? hull.set.reduce((sum, one) => sum + one, 0) : width * height;
  const busy = places.length > BUSY * area;
  for (const band of bandsOf(strokes.mask, places, 5)) {
    const line = lineIn(band, strokes, places, light);
    if (line && isVeiled(line, Math.min(width, height)))
      return { suspicions: [{ kind: 'watermark', strength: 'strong', box: boxOf(line, pixels) }], busy };
  }
  return { suspicions: faintLetters(pixels, strokes, light, hull), busy };
}

/** Set pixels whose four neighbours are set too: outlines and grain are thinner than strokes. */
function coresOf({ width, height, set }: Mask): Int32Array {
  const found: number[] = [];
  for (let y = 1; y < height - 1; y += 1)
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1)
      if (set[at] && set[at - 1] && set[at + 1] && set[at - width] && set[at + width]) found.push(at);
  return Int32Array.from(found);
}

interface Line extends Extent {
  veil: Veil;
  /** From its first to its last letter, in pixels. */
  long: number;
  /** Share of its area that is ink, and how many strokes one meets on the way along it. */
  dense: number;
  strokes: number;
}

function lineIn(band: Band, { mask, under }: Strokes, places: Int32Array, light: Uint8Array): Line | undefined {
  const { width } = mask;
  const place = turned(band.angle);
  const inside = places.filter((at) => {
    const [, across] = place(at % width, Math.floor(at / width));
    return across >= band.from && across < band.from + band.height;
  });
  const veil = veilOver(inside, under, light);
  if (!veil) return undefined;
  const held = inside.filter((at) => veil.holds(under[at] ?? 0, light[at] ?? 0));
  const along = held.map((at) => place(at % width, Math.floor(at / width))[0]).sort();
  const [first, last] = [along[Math.floor(0.02 * along.length)] ?? 0, along[Math.floor(0.98 * along.length)] ?? 0];
  const xs = held.map((at) => at % width).sort();
  return {
    veil,
    long: last - first,
    dense: held.length / Math.max(1, (last - first) * band.height),
    strokes: strokesAlong(band, first, last, mask),
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: Math.floor((held[0] ?? 0) / width),
    bottom: Math.floor((held.at(-1) ?? 0) / width),
  };
}

/** How many strokes one meets on the way along a line, on the middle one of three ways. */
function strokesAlong({ angle, from, height }: Band, first: number, last: number, { width, set }: Mask): number {
  const back = turned(-angle);
  const met = [0.35, 0.5, 0.65].map((share) => {
    let [count, was] = [0, 0];
    for (let along = first; along <= last; along += 1) {
      const [x, y] = back(along, from + share * height).map(Math.round) as [number, number];
      const is = x >= 0 && x < width ? (set[y * width + x] ?? 0) : 0;
      if (is && !was) count += 1;
      was = is;
    }
    return count;
  });
  return met.sort((a, b) => a - b)[1] ?? 0;
}

/** Letters are neither a stripe nor specks, and one veil over two things is nothing but laid on. */
const isVeiled = ({ veil, long, dense, strokes }: Line, side: number): boolean =>
  long >= LONG * side && dense >= 0.1 && dense <= 0.6 && strokes >= 6 && veil.held >= 0.5 && veil.reach >= 60;

/** Share of all strokes of the picture that a row must hold: grain and weave make strokes everywhere. */
const CROWD = 0.22;

/** A row of faint letters on one thing: askew or across the whole of it they were laid on; level and shorter, they may be print. */
function faintLetters(
  pixels: Pixels,
  { mask, under }: Strokes,
  light: Uint8Array,
  hull: Mask | undefined,
): Suspicion[] {
  const { width, height } = pixels;
  const { islands, labels } = islandsOf(mask, Math.max(10, Math.round(0.0001 * width * height)));
  for (const line of textLines(islands, mask, labels)) {
    if (line.letters < 6 || line.marks.length < 5) continue;
    // Folds and seams are long and thin; of letters only a few are.
    const stout = line.marks.filter((mark) => {
      const [w, h] = [widthOf(mark), heightOf(mark)];
      return Math.min(w, h) >= 0.3 * Math.max(w, h);
    });
    if (stout.length < 0.7 * line.marks.length) continue;
    const usual = line.marks.map(({ area }) => area).sort((a, b) => a - b)[line.marks.length >> 1] ?? 0;
    const like = islands.filter(({ area }) => area >= 0.3 * usual).length;
    if (line.marks.length < (hull ? CROWD : 2 * CROWD) * like) continue;
    const long = Math.hypot((line.right - line.left + 1) / width, (line.bottom - line.top + 1) / height);
    const ids = new Set(line.marks.map(({ id }) => id));
    const places: number[] = [];
    for (let y = line.top; y <= line.bottom; y += 1)
      for (let at = y * width + line.left; at <= y * width + line.right; at += 1)
        if (ids.has(labels[at] ?? 0)) places.push(at);
    const veil = veilOver(Int32Array.from(places), under, light);
    if (long < 0.8 * LONG || !veil || veil.held < 0.6) continue;
    const outside = !hull || places.filter((at) => hull.set[at]).length < 0.97 * places.length;
    const strength = outside || line.angle !== 0 || long >= 2 * LONG ? 'strong' : 'weak';
    return [{ kind: 'watermark', strength, box: boxOf(line, pixels) }];
  }
  return [];
}
