import { heightOf, type Island, islandsOf, type Mask, widthOf } from '../islands.ts';
import { bytes } from '../planes.ts';
import { DIFFERS, type Extent, type Foreground } from '../product/product.ts';
import { grownBy } from '../writing/thickness.ts';

/** What differs from the ground by no more levels is as bare as the ground itself; a pale thing is shaded a little. */
const BARE = 3;
/** All but so much of the place round the letters is bare. */
const MOSTLY = 0.97;
/** So many pixels round letters are their own soft edge. */
const SOFT = 2;
/** So many pixels either way a faint outline may be broken and still be one. */
const GAP = 3;
/** Letters that end no further from the goods than so many of their heights, at both ends, run on over them. */
const NEAR = 0.75;

/** How letters stand that have the goods on two sides: on ground that goes on to the edges of the picture, or filling a hole in the goods from side to side, cut by both. */
export type Within = 'open' | 'cut';

/**
 * How letters stand on the bare ground between parts of the goods; undefined where they may be the goods' own. What lies round
 * them is the ground to the level: a white thing is shaded a little, and its outline goes round its print, however faint.
 */
export function withinOutline(line: Extent, goods: Island, foreground: Foreground): Within | undefined {
  const by = Math.round(0.5 * heightOf(line));
  const { width, height } = foreground.mask;
  const place = {
    left: Math.max(0, line.left - by),
    top: Math.max(0, line.top - by),
    right: Math.min(width - 1, line.right + by),
    bottom: Math.min(height - 1, line.bottom + by),
  };
  const inked = grownBy(foreground.mask, SOFT);
  if (bareIn(place, inked, foreground) < MOSTLY) return undefined;
  if (isOpen(place, inked, goods, foreground)) return 'open';
  return isCut(line, goods, foreground) ? 'cut' : undefined;
}

/** What is grain of a pale part of the goods has the goods beside it along such a share of its length, no further than its own height, and so little of its place is bare. */
const GRAIN = { beside: 0.6, bare: 0.8 } as const;

/** Whether marks in a row are the grain of something pale that goes on into the goods, as the lit side of a white towel: letters on the ground have bare ground between them. */
export function isPaleGrain(line: Extent, goods: readonly Island[], foreground: Foreground): boolean {
  const { width, height } = foreground.mask;
  const ids = new Set(goods.map(({ id }) => id));
  const far = heightOf(line);
  const meets = (from: number, step: number, count: number): boolean => {
    for (let away = 1; away <= count; away += 1)
      if (ids.has(foreground.labels[from + away * step] as number)) return true;
    return false;
  };
  let [below, above] = [0, 0];
  for (let x = line.left; x <= line.right; x += 1) {
    if (meets(line.bottom * width + x, width, Math.min(far, height - 1 - line.bottom))) below += 1;
    if (meets(line.top * width + x, -width, Math.min(far, line.top))) above += 1;
  }
  if (Math.max(below, above) < GRAIN.beside * widthOf(line)) return false;
  return bareIn(line, grownBy(foreground.mask, SOFT), foreground) < GRAIN.bare;
}

/** Such a share of the place round letters is a little darker than the ground. */
const PALE = 0.7;

/** Whether letters between the ends of the goods stand on something pale there, which may be a part of them, and not on the ground. */
export function isOnPaleThing(line: Extent, goods: Island, foreground: Foreground): boolean {
  if (line.left < goods.left || line.right > goods.right || line.top < goods.top || line.bottom > goods.bottom)
    return false;
  return bareIn(line, grownBy(foreground.mask, SOFT), foreground) < 1 - PALE;
}

/** Whether letters stand on something that is hardly off the ground, as on a sheet of paper on a wall: so much less is bare there than at the upper and the lower edge. */
export function isOnPaleSheet(line: Extent, foreground: Foreground): boolean {
  const { width, height } = foreground.mask;
  const by = heightOf(line);
  const place = {
    left: Math.max(0, line.left - by),
    top: Math.max(0, line.top - by),
    right: Math.min(width - 1, line.right + by),
    bottom: Math.min(height - 1, line.bottom + by),
  };
  const inked = grownBy(foreground.mask, SOFT);
  const top = { left: 0, top: 0, right: width - 1, bottom: 1 };
  const bottom = { ...top, top: height - 2, bottom: height - 1 };
  const usual = Math.min(bareIn(top, inked, foreground), bareIn(bottom, inked, foreground));
  return bareIn(place, inked, foreground) < (1 - PALE) * usual;
}

/** Which share of a place is bare ground, what is clearly off it and its soft edges left out. */
export const bareRound = (place: Extent, foreground: Foreground): number =>
  bareIn(place, grownBy(foreground.mask, SOFT), foreground);

/** Which share of a place is bare ground, the letters in it and their edges left out; all of it where there is nothing else. */
function bareIn(place: Extent, inked: Mask, { away }: Foreground): number {
  let [bare, all] = [0, 0];
  for (let y = place.top; y <= place.bottom; y += 1)
    for (let at = y * inked.width + place.left; at <= y * inked.width + place.right; at += 1) {
      if (inked.set[at]) continue;
      all += 1;
      if ((away[at] as number) <= BARE) bare += 1;
    }
  return all > 0 ? bare / all : 1;
}

/** Whether nothing of the goods, nor any faint outline, parts the place from the edges of the picture. */
function isOpen(place: Extent, inked: Mask, goods: Island, { away, labels }: Foreground): boolean {
  const { width, height } = inked;
  const outline = bytes(away.length);
  for (let at = 0; at < away.length; at += 1) {
    const level = away[at] as number;
    if (labels[at] === goods.id || (level > BARE && level <= DIFFERS && !inked.set[at])) outline[at] = 1;
  }
  const free = grownBy({ width, height, set: outline }, GAP);
  for (let at = 0; at < free.set.length; at += 1) free.set[at] = free.set[at] ? 0 : 1;
  const { islands, labels: parts } = islandsOf(free);
  const open = new Set(
    islands
      .filter(({ left, top, right, bottom }) => left === 0 || top === 0 || right === width - 1 || bottom === height - 1)
      .map(({ id }) => id),
  );
  let reached = 0;
  for (let y = place.top; y <= place.bottom; y += 1)
    for (let at = y * width + place.left; at <= y * width + place.right; at += 1)
      if (open.has(parts[at] as number)) reached += 1;
  return 2 * reached > widthOf(place) * heightOf(place);
}

function isCut(line: Extent, goods: Island, { labels, mask: { width } }: Foreground): boolean {
  const near = Math.round(NEAR * heightOf(line));
  const meets = (from: number, step: number): boolean => {
    for (let far = 1; far <= near; far += 1) if (labels[from + far * step] === goods.id) return true;
    return false;
  };
  let [left, right] = [0, 0];
  for (let y = line.top; y <= line.bottom; y += 1) {
    if (line.left >= near && meets(y * width + line.left, -1)) left += 1;
    if (line.right + near < width && meets(y * width + line.right, 1)) right += 1;
  }
  return 2 * Math.min(left, right) > heightOf(line);
}
