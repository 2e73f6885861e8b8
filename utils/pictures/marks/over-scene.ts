import { around, type Mask } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import { bytes } from '../planes.ts';
import type { Extent } from '../product/product.ts';
import { brightness } from '../strokes.ts';
import { type Row, rowsIn } from '../writing/letters.ts';
import { areOneLine } from '../writing/one-line.ts';
import { boxOf, type Suspicion } from './suspicion.ts';

/** Ink as light or as dark as headlines are, in levels. */
const LIGHT = 222;
const DARK = 58;
/** Headlines and captions stand in such a band along the upper or lower edge, as a share of the height: labels are further in. */
const BAND = 0.22;
/** So many letters, over such a share of the shorter side, level up to so many degrees. */
const LETTERS = 7;
const REACHES = 0.2;
const LEVEL = 1.5;
/** All of the ink but its edges and a few strays is within so many levels, in so many pixels: whatever is seen by a camera has light and shade. */
const FLAT = { levels: 6, tenth: 0.1, least: 24 } as const;
/** What lies round the letters, out to such a share of their height, wavers by so many levels, its palest and darkest twelfths left out: a label is of one colour. */
const ROUND = 0.3;
const UNEVEN = { levels: 20, tail: 0.08 } as const;
/** Soft edges of letters take so many pixels. */
const EDGE = 2;

/**
 * A line of words laid over a scene, along its upper or lower edge: letters that stand quite level, all of one flat ink,
 * whatever goes on behind them. Where that is of one colour it may be a plate, a wall or a label: then the line is weak.
 * `scratch`: memory for a number a pixel.
 */
export function writtenOver(pixels: Pixels, scratch: Int32Array<ArrayBuffer>): Suspicion[] {
  const light = brightness(pixels);
  const found = [true, false].flatMap((bright) => {
    const mask = inkIn(pixels, light, bright);
    const rows = rowsIn(mask, scratch).rows.filter((row) => isLaid(row, mask, light));
    return linesOf(rows, mask).map((line) => ({ line, uneven: isUneven(line, mask, light) }));
  });
  const best = found.find(({ uneven }) => uneven) ?? found[0];
  return best ? [{ kind: 'text', strength: best.uneven ? 'strong' : 'weak', box: boxOf(best.line, pixels) }] : [];
}

/** What in both bands is as light, or as dark, as ink. */
function inkIn({ width, height }: Pixels, light: Uint8Array, bright: boolean): Mask {
  const set = bytes(light.length);
  const deep = Math.round(BAND * height) * width;
  inkInto(set, light, 0, deep, bright);
  inkInto(set, light, light.length - deep, light.length, bright);
  return { width, height, set };
}

function inkInto(set: Uint8Array, light: Uint8Array, from: number, to: number, bright: boolean): void {
  for (let at = from; at < to; at += 1) {
    const level = light[at] as number;
    set[at] = (bright ? level >= LIGHT : level <= DARK) ? 1 : 0;
  }
}

/** Whether a row stands level, and all its letters are of one ink as flat as no light leaves a thing. */
function isLaid(row: Row, { set, width }: Mask, light: Uint8Array): boolean {
  if (Math.abs(row.angle) > LEVEL) return false;
  const cores: number[] = [];
  for (const { left, top, right, bottom } of row.marks)
    for (let y = top + 1; y < bottom; y += 1)
      for (let at = y * width + left + 1; at < y * width + right; at += 1)
        if (set[at] && set[at - 1] && set[at + 1] && set[at - width] && set[at + width])
          cores.push(light[at] as number);
  return cores.length >= FLAT.least && spread(cores, FLAT.tenth) <= FLAT.levels;
}

/** The lines that rows are pieces of, with letters enough. */
function linesOf(rows: readonly Row[], { width, height }: Mask): Extent[] {
  return rows.flatMap((row) => {
    const line = rows.filter((other) => other === row || areOneLine(row, other));
    const place = around(line);
    const letters = line.reduce((sum, { marks }) => sum + marks.length, 0);
    return letters >= LETTERS && place.right - place.left >= REACHES * Math.min(width, height) ? [place] : [];
  });
}

/** Whether what lies between and round the letters wavers as a scene does. */
function isUneven(line: Extent, { set, width, height }: Mask, light: Uint8Array): boolean {
  const round = Math.max(EDGE, Math.round(ROUND * (line.bottom - line.top + 1)));
  const isNear = (at: number): boolean => {
    for (let y = -EDGE; y <= EDGE; y += 1)
      for (let x = -EDGE; x <= EDGE; x += 1) if (set[at + y * width + x]) return true;
    return false;
  };
  const levels: number[] = [];
  for (let y = Math.max(EDGE, line.top - round); y <= Math.min(height - 1 - EDGE, line.bottom + round); y += 1)
    for (let x = Math.max(EDGE, line.left - round); x <= Math.min(width - 1 - EDGE, line.right + round); x += 1) {
      const at = y * width + x;
      if (!isNear(at)) levels.push(light[at] as number);
    }
  return spread(levels, UNEVEN.tail) >= UNEVEN.levels;
}

/** How far values reach, such a share of them left out at either end. */
function spread(values: number[], tail: number): number {
  values.sort((a, b) => a - b);
  const out = Math.floor(tail * values.length);
  return (values[values.length - 1 - out] ?? 0) - (values[out] ?? 0);
}
