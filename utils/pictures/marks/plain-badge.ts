import type { Ground } from '../ground/ground.ts';
import type { Island, Mask } from '../islands.ts';
import type { Colour, Pixels } from '../pixels.ts';
import type { Foreground } from '../product/product.ts';
import { isRibbon } from './badge-shape.ts';
import { isVivid } from './badge-writing.ts';
import { isFlat } from './flat-patches.ts';
import { isConvex, isRoundSticker } from './round-sticker.ts';
import { isShaded } from './shaded.ts';

/** No light falls on it: so much of it within so many levels. */
const DRAWN = { levels: 8, share: 0.97 } as const;
/** So much of the ring round it is ground, and so much of that is bare to the level: things cast a shadow. The ring lies so many pixels off, as wide as the soft edge of drawn ink, and so many deep. */
const FREE = 0.6;
const BARE = { share: 0.93, levels: 5, from: 4, deep: 3 } as const;
/** A rim goes round it evenly, up to so many pixels; a shadow lies more to one side. */
const EVEN = 1.5;
/** One thing is for sale: of such a share of the picture, so many times as large as the badge and as anything else there is. */
const ONE = { large: 0.05, over: 2, most: 6 } as const;

/** A patch that is a badge by all other signs. */
interface Badge {
  island: Island;
  /** With its rim. */
  place: Island;
  colour: Colour;
  /** Which share of the ring round it is ground. */
  free: number;
}

/**
 * Whether a badge is one beyond doubt: a disc, a star, a plate or a ribbon of one vivid flat colour with writing on it, that casts no
 * shadow on the ground beside one shaded thing, and is the only other thing there is.
 */
export function isPlainBadge(
  { island, place, colour, free }: Badge,
  labels: Int32Array,
  pixels: Pixels,
  ground: Ground,
  foreground: Foreground,
): boolean {
  if (!isVivid(colour) || free < FREE || ground.share < 0.6 || !isRoundIt(place, island)) return false;
  if (!isFlat(island, labels, pixels, colour, DRAWN)) return false;
  const isDrawn = isConvex(island, labels, pixels.width) || isRoundSticker(island, labels, pixels.width);
  if (!isDrawn && !isRibbon(island, pixels)) return false;
  const [largest, ...others] = foreground.islands.filter((one) => !isIn(one, place));
  if (!largest || largest.area < Math.max(ONE.large * foreground.mask.set.length, ONE.over * island.area)) return false;
  if (others.some(({ area }) => area * ONE.most > largest.area)) return false;
  return castsNoShadow(place, foreground) && isShaded(largest, foreground.labels, pixels);
}

const isIn = (one: Island, place: Island): boolean =>
  one.left >= place.left - 3 &&
  one.right <= place.right + 3 &&
  one.top >= place.top - 3 &&
  one.bottom <= place.bottom + 3;

const isRoundIt = (rim: Island, { left, top, right, bottom }: Island): boolean =>
  Math.abs(rim.left + rim.right - left - right) <= 2 * EVEN &&
  Math.abs(rim.top + rim.bottom - top - bottom) <= 2 * EVEN;

/** Whether nearly all of the ground just beyond a patch is bare. */
function castsNoShadow(place: Island, { away, mask }: Foreground): boolean {
  let [bare, all] = [0, 0];
  const see = (x: number, y: number, { width, height, set }: Mask): void => {
    const at = y * width + x;
    if (x < 0 || y < 0 || x >= width || y >= height || set[at]) return;
    all += 1;
    if ((away[at] as number) <= BARE.levels) bare += 1;
  };
  for (let off = BARE.from; off < BARE.from + BARE.deep; off += 1) {
    for (let x = place.left; x <= place.right; x += 1) {
      see(x, place.top - off, mask);
      see(x, place.bottom + off, mask);
    }
    for (let y = place.top; y <= place.bottom; y += 1) {
      see(place.left - off, y, mask);
      see(place.right + off, y, mask);
    }
  }
  return bare >= BARE.share * all;
}
