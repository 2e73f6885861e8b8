import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Pixels } from '../pixels.ts';

/** Badges are about as wide as high, or lie: what stands upright and is thin is a leg, a stick or a strap. */
export function isCompact(island: Island): boolean {
  const [width, height] = [widthOf(island), heightOf(island)];
  return width <= 5 * height && height <= 2 * width && island.area >= 0.25 * width * height;
}

/** A plate with a line of words on it is longer than a badge, up to so many times its height, and fills its place. */
const PLATE = { long: 16, filled: 0.5 } as const;

/** What lies flat and long, and neither is round nor ends in points: a plate, a pill or a strip with a line of words on it. */
export function isPlate(island: Island): boolean {
  const [width, height] = [widthOf(island), heightOf(island)];
  return width > 5 * height && width <= PLATE.long * height && island.area >= PLATE.filled * width * height;
}

/** What runs across a corner of the picture, from edge to edge. */
export const isRibbon = ({ left, top, right, bottom }: Island, { width, height }: Pixels): boolean =>
  left <= 2 !== right >= width - 3 && top <= 2 !== bottom >= height - 3;

/** A bar from edge to edge takes no more than so much of the picture: higher ones are walls and tables. Between it and the upper or lower edge may be so much of the ground. */
const BAR = 0.26;
const MARGIN = 0.04;

/** What runs along the top or the bottom of the picture, from one side to the other. */
export const isBar = (island: Island, { width, height }: Pixels): boolean =>
  island.left <= 2 &&
  island.right >= width - 3 &&
  island.top <= Math.max(2, MARGIN * height) !== island.bottom >= height - 1 - Math.max(2, MARGIN * height) &&
  heightOf(island) <= BAR * height;

/** Its middle lies in the outer third on at least one axis and off the centre on the other. */
export function nearCorner(island: Island, { width, height }: Pixels): boolean {
  const x = Math.abs((island.left + island.right) / 2 / width - 0.5);
  const y = Math.abs((island.top + island.bottom) / 2 / height - 0.5);
  return Math.max(x, y) > 0.24 && x + y > 0.36;
}
