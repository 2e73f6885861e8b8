import { around, heightOf, type Island, widthOf } from '../islands.ts';
import type { Extent } from '../product/product.ts';

/** So much of each side is a corner. */
const CORNER = 0.4;
/** A sign covers such a share of the picture, is so wide and so high at least, as shares of the shorter side, and is thin. */
const AREA = 0.003;
const SIZE = 0.06;
const FILLED = 0.6;

/**
 * A small sign in one ink by itself in a corner, as shops and photographers put it there; undefined where there is none. It is
 * sure where one stroke goes round others, as a ring round letters: a hook or a clip may lie there as well. `strokes`: of one
 * faint ink, beside the goods.
 */
export function cornerSign(
  strokes: readonly Island[],
  { width, height }: { width: number; height: number },
): { place: Extent; sure: boolean } | undefined {
  const side = Math.min(width, height);
  for (const right of [false, true])
    for (const low of [false, true]) {
      const there = strokes.filter(
        (one) =>
          (right ? one.left >= (1 - CORNER) * width : one.right <= CORNER * width) &&
          (low ? one.top >= (1 - CORNER) * height : one.bottom <= CORNER * height),
      );
      if (there.length === 0) continue;
      const place = around(there);
      const thin = there.filter((one) => one.area <= FILLED * widthOf(one) * heightOf(one));
      const area = (some: readonly Island[]): number => some.reduce((sum, one) => sum + one.area, 0);
      if (Math.min(widthOf(place), heightOf(place)) < SIZE * side || area(there) < AREA * width * height) continue;
      if (area(thin) < 0.5 * area(there)) continue;
      return { place, sure: there.some((one) => there.some((other) => other !== one && isRound(one, other))) };
    }
  return undefined;
}

const isRound = (outer: Island, inner: Island): boolean =>
  outer.left < inner.left && outer.right > inner.right && outer.top < inner.top && outer.bottom > inner.bottom;
