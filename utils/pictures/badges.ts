import { flatPatches } from './flat-patches.ts';
import type { Ground } from './ground.ts';
import { heightOf, type Island, islandsOf, type Mask, widthOf } from './islands.ts';
import type { Colour, Pixels } from './pixels.ts';
import type { Foreground } from './product.ts';
import { boxOf, type Suspicion } from './suspicion.ts';

/** The flat part of a badge is no smaller and no larger than these shares of the picture. */
const SMALLEST = 0.002;
const LARGEST = 0.12;

/** A badge keeps so much of the ground round it, on a plain ground; with less it may as well be the goods' own label. */
const FREE = 0.4;
const HARDLY_FREE = 0.2;

/**
 * Looks for badges, ribbons and price stickers: a patch of one flat colour in a corner or along an edge, whatever its
 * shape, with letters in another colour inside. Things have light and shade, print has none; and on a plain ground a patch
 * that the goods surround is their own label.
 */
export function badgesOn(
  pixels: Pixels,
  ground: Ground,
  foreground: Foreground | undefined,
): { suspicions: Suspicion[]; marks: Set<Island> } {
  const { width, height } = pixels;
  const total = width * height;
  const marks = new Set<Island>();
  const suspicions: Suspicion[] = [];
  const { islands, labels } = flatPatches(pixels, ground.colour, SMALLEST * total);
  for (const island of islands.slice(0, 40)) {
    if (
      island.area > LARGEST * total ||
      !(isCompact(island) || isRibbon(island, pixels)) ||
      !nearCorner(island, pixels)
    )
      continue;
    const colour = colourOf(island, labels, pixels);
    if (!isFlat(island, labels, pixels, colour)) continue;
    const inside = marksInside(island, labels, pixels, colour);
    if (inside.share < 0.04 || inside.share > 0.6 || !inside.lettered) continue;
    const free = !foreground ? HARDLY_FREE : isRibbon(island, pixels) ? 1 : freeRound(island, foreground.mask);
    if (free < HARDLY_FREE) continue;
    if (foreground && (isAlone(island, foreground) || isLetter(island, foreground))) continue;
    const attached = foreground && partOf(island, foreground, labels);
    for (const part of foreground?.islands ?? []) if (within(part, island)) marks.add(part);
    const sure = foreground && !attached && ground.kind !== 'scene' && free >= FREE;
    suspicions.push({ kind: 'badge', strength: sure ? 'strong' : 'weak', box: boxOf(island, pixels) });
  }
  return { suspicions: suspicions.slice(0, 4), marks };
}

/** Badges are about as wide as high, or lie: what stands upright and is thin is a leg, a stick or a strap. */
function isCompact(island: Island): boolean {
  const [width, height] = [widthOf(island), heightOf(island)];
  return width <= 5 * height && height <= 2 * width && island.area >= 0.25 * width * height;
}

/** What runs across a corner of the picture, from edge to edge. */
const isRibbon = ({ left, top, right, bottom }: Island, { width, height }: Pixels): boolean =>
  left <= 2 !== right >= width - 3 && top <= 2 !== bottom >= height - 3;

/** Its middle lies in the outer third on at least one axis and off the centre on the other. */
function nearCorner(island: Island, { width, height }: Pixels): boolean {
  const x = Math.abs((island.left + island.right) / 2 / width - 0.5);
  const y = Math.abs((island.top + island.bottom) / 2 / height - 0.5);
  return Math.max(x, y) > 0.24 && x + y > 0.36;
}

/** What is written on a patch is so many levels apart from it. */
const LETTERS = 60;

/** How much of the patch is clearly of another colour, and whether that looks like letters: two or more of like height, well inside. */
function marksInside(
  island: Island,
  labels: Int32Array,
  { width, data }: Pixels,
  [red, green, blue]: Colour,
): { share: number; lettered: boolean } {
  const [w, h] = [widthOf(island), heightOf(island)];
  const hole = new Uint8Array(w * h);
  // Enclosed both along the row and down the column: what is open to one side is no hole.
  const [highest, lowest] = [new Int32Array(w).fill(h), new Int32Array(w).fill(-1)];
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      if (labels[(island.top + y) * width + island.left + x] === island.id) {
        if (y < (highest[x] as number)) highest[x] = y;
        lowest[x] = y;
      }
  let count = 0;
  for (let y = 0; y < h; y += 1) {
    const start = (island.top + y) * width + island.left;
    let [first, last] = [-1, -1];
    for (let x = 0; x < w; x += 1)
      if (labels[start + x] === island.id) {
        if (first < 0) first = x;
        last = x;
      }
    for (let x = first + 1; first >= 0 && x < last; x += 1) {
      const at = (start + x) * 4;
      const apart = Math.max(
        Math.abs((data[at] as number) - red),
        Math.abs((data[at + 1] as number) - green),
        Math.abs((data[at + 2] as number) - blue),
      );
      if (apart < LETTERS || labels[start + x] === island.id || (data[at + 3] as number) < 128) continue;
      if (y < (highest[x] as number) || y > (lowest[x] as number)) continue;
      hole[y * w + x] = 1;
      count += 1;
    }
  }
  const { islands } = islandsOf({ width: w, height: h, set: hole }, 4);
  const inner = islands.filter(({ top, bottom }) => top > 0 && bottom < h - 1);
  const [first] = inner;
  const like = inner.filter(
    (one) => first && heightOf(one) >= 0.55 * heightOf(first) && heightOf(one) <= 1.8 * heightOf(first),
  );
  const lettered = like.length >= 2 && inner.length >= 0.6 * islands.length && heightOf(first as Island) <= 0.75 * h;
  return { share: count / (count + island.area), lettered };
}

/** The middle colour of a patch, channel by channel. */
function colourOf(island: Island, labels: Int32Array, { width, data }: Pixels): Colour {
  const counts = new Uint32Array(3 * 256);
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * width + island.left; at <= y * width + island.right; at += 1)
      if (labels[at] === island.id)
        for (let channel = 0; channel < 3; channel += 1) {
          const level = channel * 256 + (data[at * 4 + channel] as number);
          counts[level] = (counts[level] as number) + 1;
        }
  const middle = (channel: 0 | 1 | 2): number => {
    let [below, level] = [0, -1];
    while (2 * below < island.area && level < 255) below += counts[channel * 256 + ++level] as number;
    return level;
  };
  return [middle(0), middle(1), middle(2)];
}

/** Printed colour is much the same all over, or fades softly; a thing of that colour has light and shade. */
function isFlat(island: Island, labels: Int32Array, { width, data }: Pixels, [red, green, blue]: Colour): boolean {
  let same = 0;
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * width + island.left; at <= y * width + island.right; at += 1)
      if (
        labels[at] === island.id &&
        Math.abs((data[at * 4] as number) - red) <= 26 &&
        Math.abs((data[at * 4 + 1] as number) - green) <= 26 &&
        Math.abs((data[at * 4 + 2] as number) - blue) <= 26
      )
        same += 1;
  return same >= 0.72 * island.area;
}

/** Which share of the ring round a patch is background. */
function freeRound(island: Island, { width, height, set }: Mask): number {
  let [free, count] = [0, 0];
  const away = 4;
  for (let y = island.top - away; y <= island.bottom + away; y += 1)
    for (let x = island.left - away; x <= island.right + away; x += 1) {
      const ring =
        y === island.top - away || y === island.bottom + away || x === island.left - away || x === island.right + away;
      if (!ring || x < 0 || y < 0 || x >= width || y >= height) continue;
      count += 1;
      if (!set[y * width + x]) free += 1;
    }
  return count === 0 ? 0 : free / count;
}

/** Whether nothing else of any size is in the picture: then it is the product itself. */
function isAlone(island: Island, { islands }: Foreground): boolean {
  const others = islands.filter((other) => !within(other, island));
  return (others[0]?.area ?? 0) < 1.5 * island.area;
}

/** Whether two or more patches of its height stand beside it on one line: then it is one of them, a letter. */
function isLetter(island: Island, { islands }: Foreground): boolean {
  const high = heightOf(island);
  const beside = islands.filter(
    (other) =>
      !within(other, island) &&
      heightOf(other) > 0.6 * high &&
      heightOf(other) < 1.6 * high &&
      Math.abs(other.top + other.bottom - island.top - island.bottom) < 0.6 * high &&
      Math.max(other.left - island.right, island.left - other.right) < 1.5 * high,
  );
  return beside.length >= 2;
}

/** Whether the patch is a part of something that is neither the badge itself nor the one thing it may lie upon. */
function partOf(island: Island, { islands, labels: patches, mask }: Foreground, labels: Int32Array): boolean {
  const counts = new Map<number, number>();
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * mask.width + island.left; at <= y * mask.width + island.right; at += 1)
      if (labels[at] === island.id) counts.set(patches[at] ?? 0, (counts.get(patches[at] ?? 0) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const whole = islands.find(({ id }) => id === most?.[0]);
  if (!whole || whole === islands[0]) return false;
  return widthOf(whole) * heightOf(whole) > 1.35 * widthOf(island) * heightOf(island);
}

const within = (inner: Island, outer: Island): boolean =>
  inner.left >= outer.left - 3 &&
  inner.right <= outer.right + 3 &&
  inner.top >= outer.top - 3 &&
  inner.bottom <= outer.bottom + 3;
