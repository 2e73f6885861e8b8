import { around, heightOf, type Island, widthOf } from '../islands.ts';
import type { Foreground } from './product.ts';

/** The large parts of a thing: of such a share of the largest, and of so many at most. */
const LARGE = { share: 0.35, most: 3 } as const;
/** Between two of them is no more than such a share of the lower of them, and of the picture's shorter side. */
const GAP = { part: 0.07, side: 0.025 } as const;
/** Each stands on one upright line, up to such a share of its width, and such a share of all pixels has its mirror on the other side. */
const OFF = 0.02;
const MIRRORED = 0.95;
/** Two views are as large as each other; head and body are not, by such a share in width or in height. */
const UNLIKE = 0.12;

/**
 * Whether large parts that hardly stand apart are one thing: one above the other as head and body are, unlike in size, and all
 * of it the mirror of itself about one upright line.
 */
export function isFigure(goods: readonly Island[], { labels, mask: { width, height } }: Foreground): boolean {
  const [largest] = goods;
  const large = goods
    .filter(({ area }) => area >= LARGE.share * (largest?.area ?? 0))
    .toSorted((a, b) => a.top - b.top);
  if (!largest || large.length < 2 || large.length > LARGE.most) return false;
  const middle = largest.left + largest.right;
  const isOnLine = (one: Island): boolean => Math.abs(one.left + one.right - middle) <= 2 * OFF * widthOf(one);
  const isPartAbove = (one: Island, next: Island): boolean => {
    const gap = next.top - one.bottom - 1;
    return (
      gap >= 0 &&
      gap <= Math.min(GAP.part * Math.min(heightOf(one), heightOf(next)), GAP.side * Math.min(width, height)) &&
      (areUnlike(widthOf(one), widthOf(next)) || areUnlike(heightOf(one), heightOf(next)))
    );
  };
  return (
    large.every(isOnLine) &&
    large.slice(1).every((next, index) => isPartAbove(large[index] as Island, next)) &&
    mirrored(goods, labels, width, middle) >= MIRRORED
  );
}

const areUnlike = (one: number, other: number): boolean => Math.abs(one - other) > UNLIKE * Math.max(one, other);

/** Which share of the goods' pixels has one as far on the other side of a line; `middle`: twice its place. */
function mirrored(goods: readonly Island[], labels: Int32Array, width: number, middle: number): number {
  const ids = new Set(goods.map(({ id }) => id));
  const { left, top, right, bottom } = around(goods);
  let [all, both] = [0, 0];
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1) {
      if (!ids.has(labels[y * width + x] as number)) continue;
      const other = middle - x;
      all += 1;
      if (other >= 0 && other < width && ids.has(labels[y * width + other] as number)) both += 1;
    }
  return both / Math.max(1, all);
}
