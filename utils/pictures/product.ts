import type { Ground } from './ground.ts';
import { around, heightOf, type Island, islandsOf, type Mask, widthOf } from './islands.ts';
import type { Pixels } from './pixels.ts';

/** A pixel is of the product where it differs from the background by more than so many levels in any channel. */
export const DIFFERS = 12;
/** Below that, and above what JPEG leaves of a flat ground, something may still be: white on white. */
const FAINT = 4;
/** A product this strong at the edge is cut by it; a shadow is fainter. */
const STRONG = 30;

/** What differs from the background, patch by patch. */
export interface Foreground {
  mask: Mask;
  labels: Int32Array;
  islands: Island[];
}

/** The pixels that are not background. `transparent` pictures say so themselves. */
export function foregroundOf(pixels: Pixels, ground: Ground, differs = DIFFERS): Foreground {
  const { width, height, data } = pixels;
  const set = new Uint8Array(width * height);
  const [red, green, blue] = ground.colour;
  const alphaTells = ground.kind === 'transparent';
  for (let at = 0, index = 0; at < set.length; at += 1, index += 4) {
    if (alphaTells) {
      if ((data[index + 3] ?? 0) > 2 * differs) set[at] = 1;
      continue;
    }
    if (
      Math.abs((data[index] ?? 0) - red) > differs ||
      Math.abs((data[index + 1] ?? 0) - green) > differs ||
      Math.abs((data[index + 2] ?? 0) - blue) > differs
    )
      set[at] = 1;
  }
  const mask = { width, height, set };
  return { mask, ...islandsOf(mask, Math.max(4, Math.round(set.length * 0.000_03))) };
}

/** The patches that are goods: the largest, and others that are not much smaller; `added` (letters, badges) are none of it. */
export function goodsAmong(islands: readonly Island[], added: ReadonlySet<Island>): Island[] {
  const goods = islands.filter((island) => !added.has(island));
  const largest = goods[0]?.area ?? 0;
  return goods.filter(({ area }) => area >= largest * 0.004);
}

/** A place in a picture, both ends included, in its pixels. */
export type Extent = Pick<Island, 'left' | 'top' | 'right' | 'bottom'>;

export const extentOf = (goods: readonly Island[]): Extent | undefined =>
  goods.length > 0 ? around(goods) : undefined;

/** What lies between the first and the last pixel of the goods, both along its row and along its column. */
export function hullOf({ mask, labels }: Foreground, goods: readonly Island[]): Mask {
  const { width, height } = mask;
  const ids = new Set(goods.map(({ id }) => id));
  const isGoods = new Uint8Array(width * height);
  for (let at = 0; at < isGoods.length; at += 1) if (ids.has(labels[at] ?? 0)) isGoods[at] = 1;
  const rows = spans(isGoods, height, width, width, 1);
  const columns = spans(isGoods, width, height, 1, width);
  const set = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = rows[2 * y] ?? 0; x <= (rows[2 * y + 1] ?? -1); x += 1)
      if (y >= (columns[2 * x] ?? 0) && y <= (columns[2 * x + 1] ?? -1)) set[y * width + x] = 1;
  return { width, height, set };
}

/** First and last set pixel of each line; first 0 and last -1 where there is none. */
function spans(set: Uint8Array, lines: number, length: number, lineStep: number, step: number): Int32Array {
  const found = new Int32Array(lines * 2);
  for (let line = 0; line < lines; line += 1) {
    found[2 * line + 1] = -1;
    for (let index = 0; index < length; index += 1)
      if (set[line * lineStep + index * step]) {
        if ((found[2 * line + 1] ?? -1) < 0) found[2 * line] = index;
        found[2 * line + 1] = index;
      }
  }
  return found;
}

/** Colours of skin: a hand or a model may be cut, the product may not. */
function isSkin(data: Uint8ClampedArray, at: number): boolean {
  const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  const spread = red - Math.min(green, blue);
  if (red < 140 || red < green || green < blue || spread < 0.18 * red || spread > 0.55 * red) return false;
  const hue = (green - blue) / spread;
  return hue >= 0.14 && hue <= 0.6;
}

/** For each side, which share of the edge the goods touch; skin does not count. */
export function contactOf(
  pixels: Pixels,
  ground: Ground,
  { labels }: Foreground,
  goods: readonly Island[],
): { top: number; right: number; bottom: number; left: number } {
  const { width, height, data } = pixels;
  const ids = new Set(goods.map(({ id }) => id));
  const strong = (x: number, y: number): boolean => {
    const at = y * width + x;
    if (!ids.has(labels[at] ?? 0) || isSkin(data, at * 4)) return false;
    if (ground.kind === 'transparent') return (data[at * 4 + 3] ?? 0) > 127;
    return ([0, 1, 2] as const).some(
      (channel) => Math.abs((data[at * 4 + channel] ?? 0) - ground.colour[channel]) > STRONG,
    );
  };
  const share = (length: number, at: (index: number) => boolean) => {
    let touching = 0;
    for (let index = 0; index < length; index += 1) if (at(index)) touching += 1;
    return touching / length;
  };
  return {
    top: share(width, (x) => strong(x, 0)),
    bottom: share(width, (x) => strong(x, height - 1)),
    left: share(height, (y) => strong(0, y)),
    right: share(height, (y) => strong(width - 1, y)),
  };
}

/**
 * Whether the goods are as white as what lies round them, so that their outline cannot be told: true, false, or null where
 * it may be so. Told by what differs faintly but not clearly, and by how much of the outline is filled with background.
 */
export function whiteOnWhite(
  pixels: Pixels,
  ground: Ground,
  clear: Foreground,
  goods: readonly Island[],
  added: ReadonlySet<Island>,
): boolean | null {
  if (ground.kind === 'transparent' || ground.kind === 'coloured' || ground.kind === 'scene') return false;
  const faint = foregroundOf(pixels, ground, FAINT);
  const patches = faint.islands.filter(
    (patch) => patch.area >= faint.mask.set.length * 0.002 && ![...added].some((mark) => overlap(mark, patch)),
  );
  const wide = extentOf(patches);
  const narrow = extentOf(goods);
  if (!narrow) return patches.length > 0 ? true : null;
  if (!wide) return false;
  const more = Math.max(
    (wide.right - wide.left + 1) / (narrow.right - narrow.left + 1),
    (wide.bottom - wide.top + 1) / (narrow.bottom - narrow.top + 1),
  );
  const hull = hullOf(clear, goods);
  let [inside, pale, dim] = [0, 0, 0];
  for (let at = 0; at < hull.set.length; at += 1) {
    if (!hull.set[at]) continue;
    inside += 1;
    if (clear.mask.set[at]) {
      if (isPale(pixels, at)) pale += 1;
    } else if (faint.mask.set[at]) dim += 1;
  }
  const whitish = (pale + dim) / Math.max(1, inside);
  if (ground.share > 0.85 && dim / Math.max(1, inside) > 0.05 && whitish > 0.5) return true;
  const empty = enclosed(clear.mask, hull) / Math.max(1, inside);
  return more > 1.12 || whitish > 0.3 || empty > 0.2 ? null : false;
}

/** Whether a patch is a letter and its own pale edge. */
const overlap = (mark: Island, patch: Island): boolean =>
  patch.left <= mark.right &&
  patch.right >= mark.left &&
  patch.top <= mark.bottom &&
  patch.bottom >= mark.top &&
  patch.area < 4 * mark.area + 40;

/** How many pixels are background all enclosed by the goods: a ring's inside, or the white of a white thing. */
function enclosed({ width, height, set }: Mask, hull: Mask): number {
  const free = new Uint8Array(set.length);
  for (let at = 0; at < set.length; at += 1) free[at] = set[at] ? 0 : 1;
  const { islands, labels } = islandsOf({ width, height, set: free });
  const open = new Set(
    islands
      .filter(({ left, top, right, bottom }) => left === 0 || top === 0 || right === width - 1 || bottom === height - 1)
      .map(({ id }) => id),
  );
  let count = 0;
  for (let at = 0; at < set.length; at += 1) if (hull.set[at] && free[at] && !open.has(labels[at] ?? 0)) count += 1;
  return count;
}

/** Light and without hue: what a white thing looks like in its own shade. */
function isPale({ data }: Pixels, at: number): boolean {
  const [red, green, blue] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
  return Math.min(red, green, blue) >= 205 && Math.max(red, green, blue) - Math.min(red, green, blue) <= 16;
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
