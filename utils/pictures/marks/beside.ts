import type { Box, Pixels } from '../pixels.ts';
import type { Goods } from '../product/goods.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { boxOf, type Suspicion } from './suspicion.ts';

/** So far beyond all that differs even faintly from the ground, as a share of the picture, no part of the goods is. */
const OFF = 0.005;

/** Whether something lies beside the goods even if they are as white as their ground in part. */
export function isOff({ white, reach }: Goods, { box }: Suspicion, flat: Pixels): boolean {
  if (white !== null || !reach) return white === false;
  const { x, y, width, height } = boxOf(reach, flat);
  return (
    box.x + box.width < x - OFF || box.y + box.height < y - OFF || box.x > x + width + OFF || box.y > y + height + OFF
  );
}

/** What may be the goods' own print. */
export const weakened = (one: Suspicion): Suspicion => (one.kind === 'badge' ? one : { ...one, strength: 'weak' });

/** A badge reaches so many pixels beyond its flat part. */
const RIM = 3;
/** Badges may hide so much of the goods, as a share of the picture, before nobody can say how much of it they fill. */
const HIDDEN = 0.03;

/** Where the goods lie, the badges on them left out; undefined where those may hide more. */
export function withoutBadges(
  extent: Extent,
  { mask: { width, height, set } }: Foreground,
  badges: readonly Box[],
): Extent | undefined {
  if (badges.length === 0) return extent;
  const fillOf = (one: Extent): number =>
    Math.max((one.right - one.left + 1) / width, (one.bottom - one.top + 1) / height);
  const places = badges.map((one) => ({
    left: one.x * width - RIM,
    top: one.y * height - RIM,
    right: (one.x + one.width) * width + RIM,
    bottom: (one.y + one.height) * height + RIM,
  }));
  const seen = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = extent.top; y <= extent.bottom; y += 1)
    for (let x = extent.left; x <= extent.right; x += 1) {
      if (!set[y * width + x]) continue;
      if (places.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom)) continue;
      seen.left = Math.min(seen.left, x);
      seen.right = Math.max(seen.right, x);
      seen.top = Math.min(seen.top, y);
      seen.bottom = y;
    }
  return fillOf(extent) - fillOf(seen) <= HIDDEN ? seen : undefined;
}
