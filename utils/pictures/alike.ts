import type { Pixels } from './pixels.ts';

/** Pictures are compared on a grid of so many cells a side. */
const CELLS = 32;
/** Packing and resizing move a cell by less than this, in levels; another label or another colour moves some by more. */
const MOVED = 22;
/** So few cells may be moved further: an outline that falls between two cells. */
const STRAY = 0.01;
/** So much may their shapes differ, as a share: a row of pixels is lost in resizing. */
const SHAPE = 0.02;

/**
 * Whether two pictures are the same to the eye, but for their size and how they were packed. Both as kept to look at, on white;
 * a fingerprint tells which are worth comparing.
 */
export function alike(one: Pixels, other: Pixels): boolean {
  const shapes = (one.width / one.height) * (other.height / other.width);
  if (Math.abs(shapes - 1) > SHAPE) return false;
  const [a, b] = [gridOf(one), gridOf(other)];
  let moved = 0;
  for (let cell = 0; cell < CELLS * CELLS; cell += 1)
    if ([0, 1, 2].some((channel) => Math.abs((a[cell * 3 + channel] ?? 0) - (b[cell * 3 + channel] ?? 0)) > MOVED))
      moved += 1;
  return moved <= STRAY * CELLS * CELLS;
}

/** Mean colours, cell by cell; a pixel that lies across two cells counts for each as far as it lies in it. */
function gridOf({ width, height, data }: Pixels): Float32Array {
  const [columns, rows] = [sharesOf(width), sharesOf(height)];
  const grid = new Float32Array(CELLS * CELLS * 3);
  for (let y = 0; y < height; y += 1)
    for (const [row, down] of rows[y] ?? [])
      for (let x = 0; x < width; x += 1)
        for (const [column, across] of columns[x] ?? [])
          for (let channel = 0; channel < 3; channel += 1) {
            const cell = (row * CELLS + column) * 3 + channel;
            grid[cell] = (grid[cell] ?? 0) + across * down * (data[(y * width + x) * 4 + channel] ?? 0);
          }
  return grid;
}

/** For each pixel of a line, the cells it lies in, and how much of each it is. */
const sharesOf = (length: number): (readonly [cell: number, share: number])[][] =>
  Array.from({ length }, (_, index) => {
    const [from, to] = [(index * CELLS) / length, ((index + 1) * CELLS) / length];
    const cells: (readonly [number, number])[] = [];
    for (let cell = Math.floor(from); cell < Math.min(CELLS, Math.ceil(to)); cell += 1)
      cells.push([cell, Math.min(to, cell + 1) - Math.max(from, cell)]);
    return cells;
  });
