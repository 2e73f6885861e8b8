import { heightOf, type Island, type Mask, widthOf } from '../islands.ts';
import { apart, type Colour } from '../pixels.ts';

/** One connected stroke, the level of its ink, and whether it is of one level as ink is: light and shade are not. */
export interface Stroke {
  island: Island;
  level: number;
  even: boolean;
  colour: Colour;
  /** Whether it keeps clear of the goods. */
  free: boolean;
}

/** Two letters of a word whose middle lies across the goods: of one ink within so many levels, so high as a share of the picture, and on one line but for such a share of their height; two handles or feet are alike. */
const CUT_WORD = { levels: 3, high: 0.05, off: 0.1, unlike: 0.06, filled: 0.75 } as const;

/** Whether large level letters in the very same ink stand on both sides of the goods, which lie between them. */
export function isCutWord(free: readonly Stroke[], goods: Mask): boolean {
  const letters = free.filter(
    ({ island, even }) =>
      even &&
      heightOf(island) >= CUT_WORD.high * 2 * goods.height &&
      island.area <= CUT_WORD.filled * widthOf(island) * heightOf(island),
  );
  return letters.some((one) =>
    letters.some(({ island: other, level, colour }) => {
      const { island } = one;
      const [high, y] = [heightOf(island), (island.top + island.bottom) >> 2];
      if (other.left <= island.right || Math.abs(level - one.level) > CUT_WORD.levels) return false;
      if (apart(colour, one.colour) > 2 * CUT_WORD.levels || Math.abs(heightOf(other) - high) > CUT_WORD.off * high)
        return false;
      if (Math.abs(other.top + other.bottom - island.top - island.bottom) > 2 * CUT_WORD.off * high) return false;
      if (Math.abs(widthOf(other) - widthOf(island)) <= CUT_WORD.unlike * widthOf(island)) return false;
      return goods.set.subarray(y * goods.width + (island.right >> 1), y * goods.width + (other.left >> 1)).includes(1);
    }),
  );
}

/** Both ends of a word askew, each two letters or more that run together: so large as a share of the shorter side, of so many strokes beside each other, so full, at such degrees. */
const ASKEW = { size: 0.06, strokes: 1.35, filled: 0.7, from: 8, to: 76 } as const;

/** Whether parts of a word in the very same flat ink stand on both sides of the goods, one higher than the other: handles and feet stand level, and are alike. */
export function isCutAskew(strokes: readonly Stroke[], labels: Int32Array, width: number, goods: Mask): boolean {
  const side = 2 * Math.min(goods.width, goods.height);
  const words = strokes.filter(
    ({ island, even }) =>
      even &&
      Math.max(widthOf(island), heightOf(island)) >= ASKEW.size * side &&
      island.area <= ASKEW.filled * widthOf(island) * heightOf(island) &&
      strokesIn(island, labels, width) >= ASKEW.strokes,
  );
  return words.some((one) =>
    words.some((other) => {
      if (other.island.left <= one.island.right || !areOfOneInk(one, other)) return false;
      const [large, small] = [one.island.area, other.island.area].sort((a, b) => b - a) as [number, number];
      if (large - small <= CUT_WORD.unlike * large) return false;
      const [x, y, toX, toY] = [one.island, other.island].flatMap(({ left, top, right, bottom }) => [
        (left + right) / 4,
        (top + bottom) / 4,
      ]) as [number, number, number, number];
      const angle = (Math.atan2(Math.abs(toY - y), toX - x) * 180) / Math.PI;
      if (angle < ASKEW.from || angle > ASKEW.to) return false;
      // Goods lie between.
      return [0.3, 0.4, 0.5, 0.6, 0.7].every(
        (way) => goods.set[Math.round(y + way * (toY - y)) * goods.width + Math.round(x + way * (toX - x))] === 1,
      );
    }),
  );
}

const areOfOneInk = (one: Stroke, other: Stroke): boolean =>
  Math.abs(other.level - one.level) <= CUT_WORD.levels && apart(other.colour, one.colour) <= 2 * CUT_WORD.levels;

/** How many strokes stand beside each other in it, on average over its rows. */
function strokesIn({ id, left, top, right, bottom }: Island, labels: Int32Array, width: number): number {
  let count = 0;
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1)
      if (labels[y * width + x] === id && (x === left || labels[y * width + x - 1] !== id)) count += 1;
  return count / (bottom - top + 1);
}
