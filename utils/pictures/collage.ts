import type { Pixels } from './pixels.ts';

/** A step that is a seam, in levels of any channel. */
const STEP = 15;
/** Share of a line that must step for it to be a seam between two pictures. */
const WHOLE = 0.93;

/** Straight seams from edge to edge: at which columns and rows, in fractions. */
export interface Seams {
  columns: number[];
  rows: number[];
}

/** Looks for straight lines across the whole picture at which everything changes at once. */
export function seamsOf(pixels: Pixels): Seams {
  return { columns: seams(pixels, true), rows: seams(pixels, false) };
}

function seams({ width, height, data }: Pixels, upright: boolean): number[] {
  const lines = upright ? width : height;
  const length = upright ? height : width;
  const step = (upright ? 1 : width) * 4;
  const along = (upright ? width : 1) * 4;
  const found: number[] = [];
  for (let line = Math.round(lines * 0.12); line < lines * 0.88; line += 1) {
    // Most lines are none: they are given up as soon as too much of them does not step.
    let smooth = 0;
    for (let index = 0; index < length && smooth <= (1 - WHOLE) * length; index += 1) {
      const at = line * step + index * along;
      const before = at - 2 * step;
      if (
        Math.abs((data[at] ?? 0) - (data[before] ?? 0)) <= STEP &&
        Math.abs((data[at + 1] ?? 0) - (data[before + 1] ?? 0)) <= STEP &&
        Math.abs((data[at + 2] ?? 0) - (data[before + 2] ?? 0)) <= STEP
      )
        smooth += 1;
    }
    const place = line / lines;
    if (smooth <= (1 - WHOLE) * length && place - (found.at(-1) ?? -1) > 0.03) found.push(place);
  }
  return found;
}

/** What the seams say: true for panels side by side in both directions, null where a wall or a table's edge may be the seam. */
export function collageBy({ columns, rows }: Seams): boolean | null {
  if (columns.length > 0 && rows.length > 0) return true;
  return columns.length > 0 || rows.length > 0 ? null : false;
}
