import { around, heightOf, widthOf } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import type { Extent } from '../product/product.ts';
import type { TextLine } from './lines.ts';

/** One word stands in so many places, over such a share of both sides; its width and height are the same but for such shares. */
const PLACES = 6;
const REACH = 0.8;
const WIDER = 0.12;
const HIGHER = 0.25;
/** In so many letters or more. */
const LETTERS = 3;

/** Where lines of writing are one word again and again over the whole picture, as captions are not: the place of all of them; undefined where they are not. */
export function latticeOf(lines: readonly TextLine[], { width, height }: Pixels): Extent | undefined {
  for (const one of lines) {
    const like = lines.filter((other) => isLike(one, other));
    if (one.letters < LETTERS || like.length < PLACES) continue;
    const all = around(like);
    if (all.right - all.left >= REACH * width && all.bottom - all.top >= REACH * height) return all;
  }
  return undefined;
}

const isLike = (one: TextLine, other: TextLine): boolean =>
  one.angle === other.angle &&
  isNear(widthOf(one), widthOf(other), WIDER) &&
  isNear(heightOf(one), heightOf(other), HIGHER);

const isNear = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= share * Math.max(a, b);
