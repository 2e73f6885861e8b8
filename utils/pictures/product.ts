import type { Ground } from './ground.ts';
import { around, heightOf, type Island, islandsOf, type Mask, widthOf } from './islands.ts';
import type { Pixels } from './pixels.ts';

/** A pixel is of the product where it differs from the background by more than so many levels in any channel. */
export const DIFFERS = 12;
/** From so many levels on it clearly does; a shadow and a soft edge are fainter. */
export const STRONG = 30;

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
