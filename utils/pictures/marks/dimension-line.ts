import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Extent, Foreground } from '../product/product.ts';

/** A line that shows a measure is so long, as a share of the shorter side, and with its ends no wider than such a share of it. */
const LONG = 0.12;
const WIDE = 0.12;
/** But for its ends, each such a share of it, it is so many pixels thick, in so much of it; its ends are so many pixels wide at least, and as wide as each other but for so many. */
const END = 0.1;
const THIN = { pixels: 3, share: 0.95 } as const;
const ENDS = { least: 4, alike: 3 } as const;
/** What is written on it stands no further off than so many times its own height, and beside it. */
const NEAR = 2.5;

/** Whether a few letters say the measure that a line beside the goods shows: a hairline between two strokes or arrowheads. */
export function isMeasure(words: Extent, { islands, labels, mask }: Foreground): boolean {
  const high = Math.min(heightOf(words), widthOf(words));
  return islands.slice(1).some((one) => {
    const off = Math.max(
      one.left - words.right,
      words.left - one.right,
      one.top - words.bottom,
      words.top - one.bottom,
    );
    if (off > NEAR * high || !isBesideIt(words, one)) return false;
    return isDimensionLine(one, labels, mask.width, Math.min(mask.width, mask.height));
  });
}

/** Whether the middle of what is written lies within the length of a line. */
function isBesideIt(words: Extent, line: Island): boolean {
  const [x, y] = [(words.left + words.right) / 2, (words.top + words.bottom) / 2];
  return widthOf(line) > heightOf(line) ? x > line.left && x < line.right : y > line.top && y < line.bottom;
}

function isDimensionLine(one: Island, labels: Int32Array, width: number, side: number): boolean {
  const isLevel = widthOf(one) > heightOf(one);
  const [long, wide] = isLevel ? [widthOf(one), heightOf(one)] : [heightOf(one), widthOf(one)];
  if (long < LONG * side || wide > WIDE * long || wide < ENDS.least) return false;
  const thickAt = (along: number): number => {
    let count = 0;
    for (let across = 0; across < wide; across += 1) {
      const [x, y] = isLevel ? [one.left + along, one.top + across] : [one.left + across, one.top + along];
      if (labels[y * width + x] === one.id) count += 1;
    }
    return count;
  };
  const end = Math.max(2, Math.round(END * long));
  let thin = 0;
  for (let along = end; along < long - end; along += 1) {
    const thick = thickAt(along);
    if (thick > 0 && thick <= THIN.pixels) thin += 1;
  }
  if (thin < THIN.share * (long - 2 * end)) return false;
  const widest = (from: number, to: number): number =>
    Math.max(...Array.from({ length: to - from }, (_, index) => thickAt(from + index)));
  const [first, last] = [widest(0, end), widest(long - end, long)];
  return Math.min(first, last) >= ENDS.least && Math.abs(first - last) <= ENDS.alike;
}
