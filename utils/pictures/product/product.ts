import type { Ground } from '../ground/ground.ts';
import { around, heightOf, type Island, islandsOf, type Mask, patchesOf, widthOf } from '../islands.ts';
import { type Colour, type Pixels, wordsOf } from '../pixels.ts';
import { bytes, bytesToFill } from '../planes.ts';

/** A pixel is of the product where it differs from the background by more than so many levels in any channel. */
export const DIFFERS = 12;
/** From so many levels on it clearly does; a shadow and a soft edge are fainter. */
export const STRONG = 30;

/** What differs from the background, patch by patch. */
export interface Foreground {
  mask: Mask;
  labels: Int32Array;
  islands: Island[];
  /** How far each pixel is from the background, in levels of the channel that differs most, rounded up. */
  away: Uint8Array;
}

/** The pixels that are not background. `transparent` pictures say so themselves. */
export function foregroundOf(pixels: Pixels, ground: Ground): Foreground {
  const { width, height } = pixels;
  const away = ground.kind === 'transparent' ? opacityOf(pixels) : distancesFrom(pixels, ground.colour);
  const mask = beyond(away, width, height, DIFFERS);
  return { mask, away, ...islandsOf(mask, leastOf(mask)) };
}

/** The same picture's pixels that are further from the background than so many levels, or not as far. */
export function foregroundAt(
  { away, mask: { width, height } }: Foreground,
  differs: number,
): Pick<Foreground, 'mask' | 'islands'> {
  const mask = beyond(away, width, height, differs);
  return { mask, islands: patchesOf(mask, leastOf(mask)) };
}

function beyond(away: Uint8Array, width: number, height: number, differs: number): Mask {
  return { width, height, set: beyondInto(bytesToFill(away.length), away, differs) };
}

function beyondInto(set: Uint8Array, away: Uint8Array, differs: number): Uint8Array {
  // Four pixels at a time.
  const to = new Uint32Array(set.buffer, set.byteOffset, set.length >> 2);
  fourBeyondInto(to, new Uint32Array(away.buffer, away.byteOffset, to.length), differs);
  for (let at = 4 * to.length; at < set.length; at += 1) set[at] = (away[at] as number) > differs ? 1 : 0;
  return set;
}

/** `differs`: below 128. What is added takes a level that is further into its uppermost bit, where levels from 128 on have one already. */
function fourBeyondInto(to: Uint32Array, from: Uint32Array, differs: number): void {
  const more = (127 - differs) * 0x0101_0101;
  for (let at = 0; at < to.length; at += 1) {
    const levels = from[at] as number;
    to[at] = ((((levels & 0x7f7f_7f7f) + more) | levels) >>> 7) & 0x0101_0101;
  }
}

/** Patches of fewer pixels are noise. */
const leastOf = ({ set }: Mask): number => Math.max(4, Math.round(set.length * 0.000_03));

function distancesFrom(pixels: Pixels, colour: Colour): Uint8Array {
  const away = bytesToFill(pixels.width * pixels.height);
  const words = wordsOf(pixels);
  const [reds, greens, blues] = colour.map((own) =>
    Uint8Array.from({ length: 256 }, (_, level) => Math.ceil(Math.abs(level - own))),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at < away.length; at += 1) {
    const word = words[at] as number;
    const red = reds[word & 0xff] as number;
    const green = greens[(word >>> 8) & 0xff] as number;
    const blue = blues[(word >>> 16) & 0xff] as number;
    away[at] = Math.max(red, green, blue);
  }
  return away;
}

/** Half of how opaque each pixel is: a shadow laid on nothing is as good as nothing. */
function opacityOf({ width, height, data }: Pixels): Uint8Array {
  const away = bytesToFill(width * height);
  for (let at = 0; at < away.length; at += 1) away[at] = ((data[4 * at + 3] as number) + 1) >> 1;
  return away;
}

/** The patches that are goods: the largest, and others that are not much smaller; `added` (letters, badges) are none of it. */
export function goodsAmong(islands: readonly Island[], added: ReadonlySet<Island>): Island[] {
  const goods = islands.filter((island) => !added.has(island));
  const largest = goods[0]?.area ?? 0;
  const own = goods.filter(({ area }) => area >= largest * SMALLEST);
  return [...own, ...linksTo(own, goods)];
}

/** Goods are no smaller than such a share of the largest of them, but for what hangs on to them link by link. */
const SMALLEST = 0.004;
/** Links of a chain are so many at least, no further from the next than so many times their own size; so many are looked at. */
const LINKS = { least: 5, far: 1.2, most: 120 } as const;
/** Of the links no more than such a share is near the goods, and each is near so many others at most, on average: words stand along the goods, or in lines. */
const PATH = { beside: 0.5, others: 3 } as const;

/** Small patches that go on from the goods one after the other, each near the one before, as the links of a chain do; specks beside them are few, or lie about. */
export function linksTo(goods: readonly Island[], islands: readonly Island[]): Island[] {
  const others = islands.filter((one) => !goods.includes(one)).slice(0, LINKS.most);
  const found: Island[] = [];
  for (const start of others) {
    if (found.includes(start) || !goods.some((one) => areNear(start, one))) continue;
    const chain = [start];
    for (const link of chain)
      for (const next of others) if (!chain.includes(next) && areNear(link, next)) chain.push(next);
    const { left, top, right, bottom } = around(chain);
    // They lead away: along the way they go, there is one after the other.
    const long = Math.max(right - left, bottom - top);
    const size = Math.max(...chain.map(sizeOf));
    const beside = chain.filter((one) => goods.some((own) => areNear(one, own)));
    const pairs = chain.flatMap((one) => chain.filter((other) => other !== one && areNear(one, other)));
    const isPath = beside.length <= PATH.beside * chain.length && pairs.length <= PATH.others * chain.length;
    if (chain.length >= LINKS.least && long >= LINKS.least * size && isPath) found.push(...chain);
  }
  return found;
}

const sizeOf = (island: Island): number => Math.max(widthOf(island), heightOf(island));

/** Whether a patch is no further from another than so many times its own size. */
function areNear(one: Island, other: Island): boolean {
  const far = LINKS.far * sizeOf(one);
  return (
    Math.max(one.left, other.left) - Math.min(one.right, other.right) <= far &&
    Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom) <= far
  );
}

/** A place in a picture, both ends included, in its pixels. */
export type Extent = Pick<Island, 'left' | 'top' | 'right' | 'bottom'>;

export const extentOf = (goods: readonly Island[]): Extent | undefined =>
  goods.length > 0 ? around(goods) : undefined;

/** What reaches from edge to edge may be strips and panels as well as a thing. */
export const spans = ({ left, top, right, bottom }: Extent, { width, height }: Pixels): boolean =>
  (left === 0 && right === width - 1) || (top === 0 && bottom === height - 1);

/** The pixels of the goods. */
export function maskOf({ mask: { width, height }, labels }: Foreground, goods: readonly Island[]): Mask {
  const ofGoods = new Uint8Array(goods.reduce((most, { id }) => Math.max(most, id), 0) + 1);
  for (const { id } of goods) ofGoods[id] = 1;
  return { width, height, set: thoseInto(bytesToFill(width * height), labels, ofGoods) };
}

function thoseInto(set: Uint8Array, labels: Int32Array, are: Uint8Array): Uint8Array {
  for (let at = 0; at < set.length; at += 1) {
    const id = labels[at] as number;
    set[at] = id < are.length ? (are[id] as number) : 0;
  }
  return set;
}

/** What lies between the first and the last set pixel both of its row and of its column. */
export function spanOf({ width, height, set: goods }: Mask): Mask {
  const [tops, bottoms] = [new Int32Array(width).fill(height), new Int32Array(width).fill(-1)];
  for (let x = 0; x < width; x += 1) {
    let top = x;
    while (top < goods.length && goods[top] !== 1) top += width;
    if (top >= goods.length) continue;
    let bottom = (height - 1) * width + x;
    while (goods[bottom] !== 1) bottom -= width;
    tops[x] = (top - x) / width;
    bottoms[x] = (bottom - x) / width;
  }
  const set = bytes(width * height);
  for (let y = 0, start = 0; y < height; y += 1, start += width)
    spanInto(set.subarray(start, start + width), goods.subarray(start, start + width), y, tops, bottoms);
  return { width, height, set };
}

function spanInto(set: Uint8Array, goods: Uint8Array, y: number, tops: Int32Array, bottoms: Int32Array): void {
  const left = goods.indexOf(1);
  const right = goods.lastIndexOf(1);
  if (left < 0) return;
  for (let x = left; x <= right; x += 1)
    // The sign of both differences, without a branch to guess.
    set[x] = (((tops[x] as number) - 1 - y) & (y - 1 - (bottoms[x] as number))) >>> 31;
}

/** Whether several things of like size stand side by side: four views of one product, or a set. */
export function severalAlike(goods: readonly Island[], pixels: Pixels): boolean {
  const [largest] = goods;
  if (!largest) return false;
  const alike = goods.filter(
    (island) =>
      island.area >= largest.area * 0.35 &&
      Math.max(widthOf(island) / pixels.width, heightOf(island) / pixels.height) > 0.08,
  );
  return alike.length >= 2;
}
