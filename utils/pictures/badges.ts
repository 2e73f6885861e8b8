import type { Ground } from './ground.ts';
import { huesOf, maskOf } from './hues.ts';
import { heightOf, type Island, islandsOf, type Mask, widthOf } from './islands.ts';
import { apart, type Colour, type Pixels } from './pixels.ts';
import type { Foreground } from './product.ts';
import type { Suspicion } from './suspicion.ts';

/** A badge is no smaller and no larger than these shares of the picture. */
const SMALLEST = 0.003;
const LARGEST = 0.14;

/**
 * Looks for badges and price stickers: a compact patch of one strong colour in a corner or along an edge, with lighter or
 * darker marks inside. On a plain ground a patch that the goods surround is their own label.
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
  const hues = huesOf(pixels);
  for (let sixth = 0; sixth < 6; sixth += 1) {
    const mask = maskOf(hues, width, height, sixth, SMALLEST * 0.5 * total);
    if (!mask) continue;
    const { islands, labels } = islandsOf(mask, SMALLEST * total * 0.5);
    for (const island of islands.slice(0, 12)) {
      const size = (widthOf(island) * heightOf(island)) / total;
      if (size < SMALLEST || size > LARGEST || !isCompact(island) || !nearCorner(island, pixels)) continue;
      const inside = marksInside(island, labels, pixels);
      if (
        !isFlat(island, labels, pixels) ||
        island.area + inside.share * widthOf(island) * heightOf(island) < 0.66 * widthOf(island) * heightOf(island)
      )
        continue;
      if (inside.share < 0.04 || inside.share > 0.6 || inside.pieces < 2) continue;
      const free = foreground ? freeRound(island, foreground.mask) : 0.5;
      if (foreground && free < 0.62) continue;
      if (foreground && (isAlone(island, foreground) || isLetter(island, foreground))) continue;
      const attached = foreground && partOf(island, foreground, labels);
      for (const part of foreground?.islands ?? []) if (within(part, island)) marks.add(part);
      suspicions.push({
        kind: 'badge',
        strength: foreground && !attached && ground.kind !== 'scene' ? 'strong' : 'weak',
        box: {
          x: island.left / width,
          y: island.top / height,
          width: widthOf(island) / width,
          height: heightOf(island) / height,
        },
      });
    }
  }
  return { suspicions: different(suspicions).slice(0, 4), marks };
}

/** A colour between two sixths is found in both. */
const different = (found: readonly Suspicion[]): Suspicion[] =>
  found.filter(
    ({ box }, index) =>
      found.findIndex((one) => Math.abs(one.box.x - box.x) + Math.abs(one.box.y - box.y) < 0.03) === index,
  );

function isCompact(island: Island): boolean {
  const [width, height] = [widthOf(island), heightOf(island)];
  return Math.max(width, height) <= 5 * Math.min(width, height) && island.area >= 0.4 * width * height;
}

/** Its middle lies in the outer third on at least one axis and off the centre on the other. */
function nearCorner(island: Island, { width, height }: Pixels): boolean {
  const x = Math.abs((island.left + island.right) / 2 / width - 0.5);
  const y = Math.abs((island.top + island.bottom) / 2 / height - 0.5);
  return Math.max(x, y) > 0.24 && x + y > 0.36;
}

/** How much of the patch is of another colour, and in how many pieces: what is written on it. */
function marksInside(island: Island, labels: Int32Array, { width, data }: Pixels): { share: number; pieces: number } {
  const [w, h] = [widthOf(island), heightOf(island)];
  const hole = new Uint8Array(w * h);
  let count = 0;
  for (let y = 0; y < h; y += 1) {
    let [first, last] = [-1, -1];
    for (let x = 0; x < w; x += 1)
      if (labels[(island.top + y) * width + island.left + x] === island.id) {
        if (first < 0) first = x;
        last = x;
      }
    for (let x = first + 1; first >= 0 && x < last; x += 1) {
      const at = (island.top + y) * width + island.left + x;
      if (labels[at] === island.id || (data[at * 4 + 3] ?? 0) < 128) continue;
      hole[y * w + x] = 1;
      count += 1;
    }
  }
  const { islands } = islandsOf({ width: w, height: h, set: hole }, 5);
  return { share: count / (w * h), pieces: islands.length };
}

/** Printed colour is flat; a thing of that colour has light and shade. */
function isFlat(island: Island, labels: Int32Array, { width, data }: Pixels): boolean {
  const seen: Colour[] = [];
  for (let y = island.top; y <= island.bottom; y += 2)
    for (let x = island.left; x <= island.right; x += 2) {
      const at = y * width + x;
      if (labels[at] === island.id) seen.push([data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]);
    }
  const middle = (channel: 0 | 1 | 2) => seen.map((one) => one[channel]).sort((a, b) => a - b)[seen.length >> 1] ?? 0;
  const usual: Colour = [middle(0), middle(1), middle(2)];
  return seen.filter((one) => apart(one, usual) <= 26).length >= 0.72 * seen.length;
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
