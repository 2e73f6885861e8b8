import { luma, type Pixels, wordsOf } from './pixels.ts';
import { bytesToFill, onceFor, shorts } from './planes.ts';

/** How bright each pixel is; not to be written to, since whoever asks during one look is given the same plane. */
export const brightness = (pixels: Pixels): Uint8Array => onceFor(pixels, brightnessOf);

function brightnessOf(pixels: Pixels): Uint8Array {
  const light = bytesToFill(pixels.width * pixels.height);
  const words = wordsOf(pixels);
  for (let at = 0; at < light.length; at += 1) {
    const word = words[at] as number;
    light[at] = luma(word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff);
  }
  return light;
}

/** How strong the colour of each pixel is: grey ink takes of it where it leaves the brightness as it was. */
export function vividness(pixels: Pixels): Uint8Array {
  const vivid = bytesToFill(pixels.width * pixels.height);
  const words = wordsOf(pixels);
  for (let at = 0; at < vivid.length; at += 1) {
    const word = words[at] as number;
    const red = word & 0xff;
    const green = (word >>> 8) & 0xff;
    const blue = (word >>> 16) & 0xff;
    vivid[at] = Math.max(red, green, blue) - Math.min(red, green, blue);
  }
  return vivid;
}

/** One number for each pixel of a picture. */
export interface Plane {
  width: number;
  height: number;
  light: Uint8Array;
}

/** Each four pixels as one, their mean. */
export function halved({ light, width, height }: Plane): Plane {
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const half = bytesToFill(w * h);
  for (let y = 0, at = 0; y < h; y += 1)
    for (let x = 0, from = 2 * y * width; x < w; x += 1, at += 1, from += 2) {
      const below = from + width;
      const sum =
        (light[from] as number) + (light[from + 1] as number) + (light[below] as number) + (light[below + 1] as number);
      half[at] = sum >> 2;
    }
  return { light: half, width: w, height: h };
}

/** Strokes on whatever lies under them. */
export interface Strokes extends Plane {
  /** By how many levels each pixel is above (or, below nought, under) what lies under it; 0 where there is no stroke. */
  off: Int16Array;
  /** What each pixel would be without the stroke. */
  under: Uint8Array;
}

/**
 * Lines and letters that differ from what lies under them by `least` to `most` levels, darker or lighter, and are no wider
 * than `stroke`, a share of the shorter side. What lies under is the median of a square of twice that width round each
 * pixel: it leaves out whatever covers less than half of it, and keeps the edges of what is larger. It is taken on every
 * second pixel, which a level of its neighbours makes up for.
 */
export function strokesOf(plane: Plane, stroke: number, [least, most]: readonly [number, number]): Strokes {
  const { light, width, height } = plane;
  const radius = Math.max(4, Math.round(Math.min(width, height) * stroke));
  const [w, h] = [(width + 1) >> 1, (height + 1) >> 1];
  const middle = medians(light, width, w, h, Math.max(2, radius >> 1));
  const off = shorts(light.length);
  const under = bytesToFill(light.length);
  for (let row = 0, cell = 0; row < h; row += 1)
    for (let column = 0; column < w; column += 1, cell += 1) {
      const usual = middle[cell] as number;
      let darkest = -1;
      let brightest = -1;
      for (let y = 2 * row; y < 2 * row + 2 && y < height; y += 1)
        for (let x = 2 * column, at = y * width + x; x < 2 * column + 2 && x < width; x += 1, at += 1) {
          const here = light[at] as number;
          under[at] = usual;
          if (here - usual < least && usual - here < least) continue;
          // Most cells hold no stroke: only for the others are their neighbours asked.
          if (darkest < 0) {
            darkest = usual;
            brightest = usual;
            for (let v = Math.max(0, row - 1); v < h && v < row + 2; v += 1)
              for (let u = Math.max(0, column - 1); u < w && u < column + 2; u += 1) {
                const level = middle[v * w + u] as number;
                if (level < darkest) darkest = level;
                if (level > brightest) brightest = level;
              }
          }
          // On an edge of what lies under, either side of it is no stroke.
          const differs = here < usual ? Math.min(0, here - darkest) : Math.max(0, here - brightest);
          if (Math.abs(differs) >= least && Math.abs(differs) <= most) off[at] = differs;
        }
    }
  return { ...plane, off, under };
}

/** Levels are told apart by so many bits: a level or two is noise. */
const BITS = 6;

/** The median of every second pixel's square, by a histogram that slides along (Huang, Yang and Tang, 1979). */
function medians(light: Uint8Array, width: number, w: number, h: number, radius: number): Uint8Array {
  const half = bytesToFill(w * h);
  for (let y = 0, at = 0; y < h; y += 1)
    for (let from = 2 * y * width, end = at + w; at < end; at += 1, from += 2)
      half[at] = (light[from] as number) >> (8 - BITS);
  const found = bytesToFill(w * h);
  const counts = new Uint16Array(1 << BITS);
  const alike = runsDown(half, w, h);
  for (let y = 0; y < h; y += 1) {
    // Every second row of a square stands for all of them.
    const top = Math.max(y & 1, y - radius) * w;
    const bottom = Math.min(h - 1, y + radius) * w;
    const next = 2 * w;
    const high = Math.floor((bottom - top) / next) + 1;
    counts.fill(0);
    // Plain loops: this is where a picture's time goes. The sign of a difference counts, without a branch to guess.
    let below = 0;
    let level = 0;
    let all = 0;
    const last = top + (high - 1) * next;
    for (let x = -radius; x < w; x += 1) {
      const enters = x + radius;
      const leaves = x - radius - 1;
      if (enters < w) {
        if ((alike[last + enters] as number) >= high) {
          const value = half[last + enters] as number;
          counts[value] = (counts[value] as number) + high;
          below += high * ((value - level) >>> 31);
        } else
          for (let at = top + enters; at <= bottom + enters; at += next) {
            const value = half[at] as number;
            counts[value] = (counts[value] as number) + 1;
            below += (value - level) >>> 31;
          }
        all += high;
      }
      if (leaves >= 0) {
        if ((alike[last + leaves] as number) >= high) {
          const value = half[last + leaves] as number;
          counts[value] = (counts[value] as number) - high;
          below -= high * ((value - level) >>> 31);
        } else
          for (let at = top + leaves; at <= bottom + leaves; at += next) {
            const value = half[at] as number;
            counts[value] = (counts[value] as number) - 1;
            below -= (value - level) >>> 31;
          }
        all -= high;
      }
      if (x < 0) continue;
      while (2 * below > all) {
        level -= 1;
        below -= counts[level] ?? 0;
      }
      while (2 * (below + (counts[level] ?? 0)) <= all) {
        below += counts[level] ?? 0;
        level += 1;
      }
      found[y * w + x] = (level << (8 - BITS)) + (1 << (7 - BITS));
    }
  }
  return found;
}

/** For each pixel, of how many every second pixels down to it, itself among them, the level is its own: a ground is of one level far and wide. */
function runsDown(half: Uint8Array, w: number, h: number): Uint8Array {
  const runs = bytesToFill(w * h);
  for (let at = 0; at < runs.length; at += 1) {
    const above = at - 2 * w;
    const goesOn = above >= 0 && half[above] === half[at];
    runs[at] = goesOn ? Math.min(255, (runs[above] as number) + 1) : 1;
  }
  return runs;
}
