import type { Ground } from '../ground/ground.ts';
import type { Mask } from '../islands.ts';
import { type Extent, type Foreground, STRONG } from './product.ts';

/** Below the difference of a product, and above what JPEG leaves of a flat ground, something may still be: white on white. */
export const FAINT = 4;

/** So many pixels inwards the outline may be soft. */
const SOFT = 4;
/** So many pixels outwards a shadow is still there; what ends at once is a pale thing. No more of the outline is a shadow's than so much. */
const OUTWARDS = 3;
const SHADOWED = 0.4;
/** A pale thing rises by so many levels where it begins, over so many pixels to either side, and clearly begins no further on than such a share of the picture; a fall of light does neither. */
const RISE = 4;
const ASIDE = 2;
const FURTHER = 0.012;
/** So near to clear goods what is faint is their soft edge, or what JPEG makes of it, in pixels. */
const BLOCK = 8;
/** They do along so much of each side but the lower one, if so much of the outline is clear. */
const AT_ONCE = { light: 0.85, dark: 0.95 } as const;
const CLEAR = 0.35;
/** A shadow lies beside this lowest share of the goods. */
const FOOT = 0.2;
/** What is as white as white stands off a ground darker than this. */
export const LIGHT = 235;

/**
 * The share of the outline, seen from all four sides, at which the goods clearly differ from what lies round them: where a
 * shadow fades nothing ends, such places are left out. And whether the outline is told: on the way to the goods there is
 * nothing, and then they begin at once, however pale they are.
 */
export function outlineOf(
  { away }: Foreground,
  { width, height, set }: Mask,
  { top, bottom }: Extent,
  ground: Ground,
): { clear: number; told: boolean } {
  const isLight = ground.mean >= LIGHT;
  let [clear, fading, count] = [0, 0, 0];
  const foot = width * Math.floor(bottom + 1 - FOOT * (bottom - top));
  const isTold = (lines: number, startOf: (line: number) => number, step: number, length: number): boolean => {
    let [seen, atOnce, first, begins] = [0, 0, length, length];
    for (let line = 0; line < lines; line += 1) {
      const start = startOf(line);
      const end = start + length * step;
      let faint = start;
      while (faint !== end && (away[faint] as number) <= FAINT) faint += step;
      let at = faint;
      while (at !== end && set[at] === 0) at += step;
      if (at === end) continue;
      count += 1;
      const isFading = (at - start) / step >= OUTWARDS && (away[at - OUTWARDS * step] as number) > FAINT;
      let isClear = false;
      for (let further = 0, here = at; further < SOFT && here !== end && !isClear; further += 1, here += step)
        isClear = (away[here] as number) > STRONG;
      if (isClear) clear += 1;
      else if (isFading) fading += 1;
      if (at >= foot) continue;
      seen += 1;
      first = Math.min(first, (faint - start) / step);
      begins = Math.min(begins, (at - start) / step);
      const rise = (away[faint + ASIDE * step] ?? 0) - (away[faint - ASIDE * step] ?? 0);
      if (isLight ? rise >= RISE || (isClear && (at - faint) / step <= BLOCK) : isClear) atOnce += 1;
    }
    return (
      atOnce >= (isLight ? AT_ONCE.light : AT_ONCE.dark) * seen && (!isLight || begins - first <= FURTHER * length)
    );
  };
  const left = isTold(height, (y) => y * width, 1, width);
  const right = isTold(height, (y) => (y + 1) * width - 1, -1, width);
  const above = isTold(width, (x) => x, width, height);
  isTold(width, (x) => (height - 1) * width + x, -width, height);
  return {
    clear: clear / Math.max(1, fading <= SHADOWED * count ? count - fading : count),
    told: left && right && above && clear >= CLEAR * count,
  };
}
