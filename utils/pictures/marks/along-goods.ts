import { heightOf, type Island, type Mask, widthOf } from '../islands.ts';
import { type Foreground, maskOf, spanOf } from '../product/product.ts';
import { middleOf } from '../writing/docstrum.ts';
import { type Row, turned } from '../writing/letters.ts';

/** Round the letters lies so much of the goods, out to such a share of their height, and at both ends as far as so many heights. */
const INSIDE = 0.95;
const ROUND = 0.3;
const ENDS = 0.35;
/** The goods have a straight edge along the row, so many times as long, within so many degrees and so many pixels. */
const EDGE = { long: 0.6, turned: [0, 2, -2, 4, -4], deep: 6 } as const;
/** A single row as short as that, as a share of the shorter side, is on a part of the goods: what is laid on is larger, or stands again and again. */
const SHORT = 0.2;
/** A round thing is as wide as high, and fills its place as a disc does, up to such shares; on it print may stand any way. */
const DISC = { wide: 0.12, filled: 0.03 } as const;

/** Where letters stand, turned by so many degrees counter-clockwise as seen: from and to along their line, and from head to foot across it, in pixels. */
export interface Slanted {
  angle: number;
  from: number;
  to: number;
  head: number;
  foot: number;
}

/** A row as it stands in a picture so many times as large. */
export function slanted({ marks, angle, high }: Row, scale: number): Slanted {
  const place = turned(angle);
  const placed = marks.map(middleOf).map(([x, y]) => place(scale * x, scale * y));
  const alongs = placed.map(([along]) => along);
  const acrosses = placed.map(([, across]) => across);
  const half = (scale * high) / 2;
  return {
    angle,
    from: Math.min(...alongs) - half,
    to: Math.max(...alongs) + half,
    head: Math.min(...acrosses) - half,
    foot: Math.max(...acrosses) + half,
  };
}

/**
 * Whether letters that stand askew are print of goods that lie or turn askew themselves: wholly on them, clear of
 * their outline, and along a straight edge of theirs, as a name along a handle or on a bag that leans. On a round thing there is
 * no telling: 'perhaps'. Undefined for what may have been laid on.
 */
export function ownPrint(line: Slanted, foreground: Foreground): 'surely' | 'perhaps' | undefined {
  const goods = goodsUnder(line, foreground);
  if (!goods || !isInside(line, goods, foreground)) return undefined;
  const { width, height } = foreground.mask;
  const long = line.to - line.from;
  if (long < SHORT * Math.min(width, height)) return 'surely';
  if (isRound(goods)) return 'perhaps';
  return longestEdge(line.angle, goods, foreground) >= EDGE.long * long ? 'surely' : undefined;
}

/** The patch of goods that most of the middle of a line lies on. */
function goodsUnder(
  { angle, from, to, head, foot }: Slanted,
  { islands, labels, mask }: Foreground,
): Island | undefined {
  const back = turned(-angle);
  const ids: number[] = [];
  for (let along = from; along <= to; along += 2) {
    const [x, y] = back(along, (head + foot) / 2).map(Math.round) as [number, number];
    if (isWithin(x, y, mask)) ids.push(labels[y * mask.width + x] ?? 0);
  }
  const id = ids.sort((a, b) => a - b)[ids.length >> 1];
  return islands.find((one) => one.id === id);
}

const isWithin = (x: number, y: number, { width, height }: Mask): boolean =>
  x >= 0 && y >= 0 && x < width && y < height;

function isInside({ angle, from, to, head, foot }: Slanted, goods: Island, foreground: Foreground): boolean {
  const { mask } = foreground;
  // What of them is of the colour of the ground is theirs as well.
  const { set } = spanOf(maskOf(foreground, [goods]));
  const back = turned(-angle);
  const ends = ENDS * (foot - head);
  const aside = ROUND * (foot - head);
  let [on, all] = [0, 0];
  for (let along = from - ends; along <= to + ends; along += 2)
    for (let across = head - aside; across <= foot + aside; across += 2) {
      const [x, y] = back(along, across).map(Math.round) as [number, number];
      all += 1;
      if (isWithin(x, y, mask) && set[y * mask.width + x]) on += 1;
    }
  return on >= INSIDE * all;
}

function isRound(goods: Island): boolean {
  const [wide, high] = [widthOf(goods), heightOf(goods)];
  return (
    Math.abs(wide - high) <= DISC.wide * Math.max(wide, high) &&
    Math.abs(goods.area / (wide * high) - Math.PI / 4) <= DISC.filled
  );
}

/** How much of the outline of the goods lies on one straight edge about that way, in pixels; in degrees counter-clockwise as seen. */
function longestEdge(angle: number, goods: Island, { labels, mask }: Foreground): number {
  const isOn = (x: number, y: number): boolean => isWithin(x, y, mask) && labels[y * mask.width + x] === goods.id;
  const outline: [number, number][] = [];
  for (let y = goods.top; y <= goods.bottom; y += 1)
    for (let x = goods.left; x <= goods.right; x += 1)
      if (isOn(x, y) && !(isOn(x - 1, y) && isOn(x + 1, y) && isOn(x, y - 1) && isOn(x, y + 1))) outline.push([x, y]);
  return Math.max(
    ...EDGE.turned.map((turn) => {
      const place = turned(angle + turn);
      const across = Float64Array.from(outline, ([x, y]) => place(x, y)[1]).sort();
      let most = 0;
      for (let first = 0, last = 0; first < across.length; first += 1) {
        while (last < across.length && (across[last] as number) <= (across[first] as number) + EDGE.deep) last += 1;
        most = Math.max(most, last - first);
      }
      return most;
    }),
  );
}
