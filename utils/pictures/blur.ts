import type { Box, Pixels, View } from './pixels.ts';
import { brightness, type Plane } from './strokes.ts';

/** Side of a spot in which sharpness is measured at full size, in pixels. */
const WINDOW = 128;
/** How many spots, those with most to see first. */
const WINDOWS = 5;

/**
 * How sharp the edges of the product are: the mean width of its strongest edges, in pixels of the picture as it is. Only
 * spots on the product count, so that a blurred background says nothing. Undefined where it has no edges to speak of.
 */
export function edgeWidth(view: View, box: Box): number | undefined {
  const spots = spotsOn(view, box);
  const widths = spots.flatMap(({ x, y, width, height }) => edgesIn(view.patch(x, y, width, height)));
  if (widths.length < 24) return undefined;
  // The sharpest tenth: a lens blurs what is out of its plane, a blurred picture blurs everything.
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.12)];
}

interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

function spotsOn({ width, height, small }: View, box: Box): Spot[] {
  const [w, h] = [Math.min(WINDOW, width), Math.min(WINDOW, height)];
  const columns = Math.max(1, Math.floor((box.width * width) / w));
  const rows = Math.max(1, Math.floor((box.height * height) / h));
  const scale = small.width / width;
  const plane = { width: small.width, height: small.height, light: brightness(small) };
  const all: (Spot & { rich: number })[] = [];
  for (let row = 0; row < Math.min(rows, 24); row += 1)
    for (let column = 0; column < Math.min(columns, 24); column += 1) {
      const x = Math.min(
        width - w,
        Math.round((box.x + ((column + 0.5) / Math.min(columns, 24)) * box.width) * width - w / 2),
      );
      const y = Math.min(
        height - h,
        Math.round((box.y + ((row + 0.5) / Math.min(rows, 24)) * box.height) * height - h / 2),
      );
      const spot = { x: Math.max(0, x), y: Math.max(0, y), width: w, height: h };
      all.push({ ...spot, rich: richness(plane, spot, scale) });
    }
  return all.sort((a, b) => b.rich - a.rich).slice(0, WINDOWS);
}

/** How much brightness changes in a part of the small picture, whose brightness is given. */
function richness({ width, height, light }: Plane, spot: Spot, scale: number): number {
  let sum = 0;
  const [left, top] = [Math.floor(spot.x * scale), Math.floor(spot.y * scale)];
  const right = Math.min(width - 1, Math.ceil((spot.x + spot.width) * scale));
  const bottom = Math.min(height - 1, Math.ceil((spot.y + spot.height) * scale));
  for (let y = top; y < bottom; y += 1)
    for (let at = y * width + left; at < y * width + right; at += 1) {
      const here = light[at] as number;
      sum += Math.abs((light[at + 1] as number) - here) + Math.abs((light[at + width] as number) - here);
    }
  return sum;
}

/** An edge is worth measuring from so many levels on. */
const EDGE = 40;

/** The width of each strong edge along rows and columns: how many pixels it takes from 10 to 90 % of its height. */
function edgesIn(pixels: Pixels): number[] {
  const light = brightness(pixels);
  const { width, height } = pixels;
  const widths: number[] = [];
  for (let y = 0; y < height; y += 3) along(light, y * width, 1, width, widths);
  for (let x = 0; x < width; x += 3) along(light, x, width, height, widths);
  return widths;
}

function along(light: Uint8Array, start: number, step: number, length: number, widths: number[]): void {
  const last = start + (length - 1) * step;
  for (let at = start + step; at <= last; ) {
    const direction = Math.sign((light[at] as number) - (light[at - step] as number));
    if (direction === 0) {
      at += step;
      continue;
    }
    const from = at - step;
    // A level of noise does not end a slope.
    while (at < last && ((light[at + step] as number) - (light[at] as number)) * direction >= 0) at += step;
    const rise = Math.abs((light[at] as number) - (light[from] as number));
    if (rise >= EDGE) widths.push(widthOf(light, from, at, step, direction * rise));
    at += step;
  }
}

/** How many pixels a slope takes from 10 to 90 % of its rise. */
function widthOf(light: Uint8Array, from: number, to: number, step: number, rise: number): number {
  const foot = light[from] as number;
  return (
    crossing(light, from, to, step, foot + rise * 0.9, rise) - crossing(light, from, to, step, foot + rise * 0.1, rise)
  );
}

/** Where a slope crosses a level, in pixels from its foot. */
function crossing(light: Uint8Array, from: number, to: number, step: number, level: number, rise: number): number {
  const direction = Math.sign(rise);
  for (let at = from, far = 0; at < to; at += step, far += 1) {
    const [here, next] = [light[at] as number, light[at + step] as number];
    if ((here - level) * direction <= 0 && (next - level) * direction >= 0 && next !== here)
      return far + (level - here) / (next - here);
  }
  return (to - from) / step;
}
