import type { Ground } from '../ground/ground.ts';
import { heightOf, type Island, type Mask, widthOf } from '../islands.ts';
import type { Box, Pixels } from '../pixels.ts';
import type { Foreground } from '../product/product.ts';
import { isBar, isCompact, isPlate, isRibbon, nearCorner } from './badge-shape.ts';
import { isVivid, marksInside } from './badge-writing.ts';
import { colourOf, flatPatches, isAlike, isFlat, joined } from './flat-patches.ts';
import { liesOver } from './lies-over.ts';
import { isPlainBadge } from './plain-badge.ts';
import { isRoundSticker } from './round-sticker.ts';
import { boxOf, isStrong, type Suspicion } from './suspicion.ts';

/** The flat part of a badge is no smaller and no larger than these shares of the picture. */
const SMALLEST = 0.002;
const LARGEST = 0.12;

/** Which share of its box a badge fills, with what is written on it: a disc four fifths, a star or a tilted sticker more than half. */
const FILLED = 0.5;

/** A badge keeps so much of the ground round it, on a plain ground; with less it may as well be the goods' own label. */
const FREE = 0.4;
const HARDLY_FREE = 0.2;

/** So many badges on one picture may as well be the goods: toy bricks, cards, tins. */
const CROWD = 3;

/** What was found, the patches of the foreground it is made of, and where a line of words stands on a long patch in vivid colours, or in vivid ink. */
export interface Badges {
  suspicions: Suspicion[];
  marks: Set<Island>;
  /** Patches that strips with a line of words are made of: banners, or the headings of what is laid out as a page. */
  strips: Set<Island>;
  banners: Box[];
}

/**
 * Looks for badges, ribbons and price stickers: a patch of one flat colour in a corner or along an edge, whatever its
 * shape, with letters in another colour inside. Things have light and shade, print has none; and on a plain ground a patch
 * that the goods surround is their own label. `scratch`: memory for a number a pixel.
 */
export function badgesOn(
  pixels: Pixels,
  ground: Ground,
  foreground: Foreground | undefined,
  scratch: Int32Array<ArrayBuffer>,
): Badges {
  const { width, height } = pixels;
  const banners: Box[] = [];
  const strips = new Set<Island>();
  const total = width * height;
  const marks = new Set<Island>();
  const suspicions: Suspicion[] = [];
  const { islands, labels } = flatPatches(pixels, ground.colour, SMALLEST * total, scratch);
  const isSmall = (one: Island): boolean => isBar(one, pixels) || one.area <= LARGEST * total;
  const small = islands.filter(isSmall).slice(0, 40);
  const patches = joined(small, labels, pixels);
  for (const island of patches) {
    if (
      !isSmall(island) ||
      !(isCompact(island) || isPlate(island) || isRibbon(island, pixels) || isBar(island, pixels)) ||
      !nearCorner(island, pixels)
    )
      continue;
    const colour = colourOf(island, labels, pixels);
    if (!isFlat(island, labels, pixels, colour)) continue;
    const like = patches.filter((one) => areLike(one, island) && isAlike(colourOf(one, labels, pixels), colour));
    const plates = like.filter((one) => isNearly(widthOf(one), widthOf(island)));
    const arePlates = plates.length >= PLATES[0] && plates.length <= PLATES[1];
    if (like.length > MANY && !arePlates) continue;
    const inside = marksInside(island, labels, pixels, colour, isRibbon(island, pixels));
    if (inside.share < 0.04 || inside.share > 0.6 || !inside.lettered) continue;
    // With its writing a badge fills its place; a big letter with its gaps does not.
    const filled = island.area / (1 - inside.share) / (widthOf(island) * heightOf(island));
    if (filled < FILLED && !isRibbon(island, pixels)) continue;
    const bar = isBar(island, pixels);
    const plate = isPlate(island) && !bar && !isRibbon(island, pixels);
    if (plate && !(inside.line && isFlat(island, labels, pixels, colour, DRAWN))) continue;
    const whole = foreground && wholeOf(island, foreground, labels);
    const place = foreground && !bar ? withRim(island, foreground) : island;
    const free = !foreground ? HARDLY_FREE : bar ? 1 : freeBeside(place, foreground.mask, isRibbon(island, pixels));
    if (free < HARDLY_FREE) continue;
    const least = (bar ? BESIDE_BAR : 1.5) * island.area;
    if (foreground && (isAlone(island, foreground, least) || isLetter(island, foreground))) continue;
    const attached = whole && !isItself(whole, island);
    const isDrawn = (): boolean =>
      isRoundSticker(island, labels, width) && isVivid(colour) && isFlat(island, labels, pixels, colour, DRAWN);
    const sure = foreground
      ? ground.kind !== 'scene' && ((!attached && free >= FREE) || (liesOver(island, foreground) && isDrawn()))
      : isDrawn();
    const strength = sure ? 'strong' : 'weak';
    const box = boxOf(place, pixels);
    // Plates in a row or a column say a property each.
    if (arePlates) {
      suspicions.push({ kind: 'text', strength, box });
      for (const part of foreground?.islands ?? []) if (plates.some((one) => within(part, one))) marks.add(part);
      continue;
    }
    const isStrip = bar || plate;
    const isCrying = strength === 'strong' && (inside.vivid || isVivid(colour));
    for (const part of foreground?.islands ?? []) if (within(part, place)) (isStrip ? strips : marks).add(part);
    if (isStrip) {
      // Whether a banner says a price or a property, its shape does not tell.
      suspicions.push({ kind: 'text', strength, box }, { kind: 'badge', strength: 'weak', box });
      if (isCrying) banners.push(box);
      continue;
    }
    const badge = { island, place, colour, free };
    const plain = strength === 'strong' && foreground && isPlainBadge(badge, labels, pixels, ground, foreground);
    suspicions.push({ kind: 'badge', strength: plain ? 'plain' : strength, box });
  }
  const badges = suspicions.filter((one) => one.kind === 'badge' && isStrong(one));
  if (badges.length < CROWD) return { suspicions: suspicions.slice(0, 4), marks, strips, banners };
  return {
    suspicions: suspicions.slice(0, 4).map((one) => ({ ...one, strength: 'weak' })),
    marks,
    strips,
    banners: [],
  };
}

/** In a scene, where things may lie in corners too, and half over the goods, a badge is a disc or a star in one vivid colour: so much of it within so many levels, as no light leaves a thing. */
const DRAWN = { levels: 6, share: 0.97 } as const;
/** So many patches of one colour and size are the letters of a word, each with its holes, or a pattern. */
const MANY = 3;

/** So many patches of one colour and one size up to such a share, with writing on them, are the plates of an infographic: no picture has three prices. */
const PLATES = [3, 6] as const;
const ALIKE = 0.1;

const isNearly = (one: number, other: number): boolean => Math.abs(one - other) <= ALIKE * other;

const areLike = (one: Island, other: Island): boolean =>
  heightOf(one) > 0.6 * heightOf(other) && heightOf(one) < 1.6 * heightOf(other);

/** A ribbon across a corner goes as far along the one edge as along the other, up to so many times. */
const SLANTED = 1.8;

/** Which share of what lies round a patch is background; a ribbon hides what it runs across and counts as free, but what has the goods along nearly all of it is their side that goes on beyond the edges. */
const freeBeside = (place: Island, mask: Mask, ribbon: boolean): number => {
  const free = freeRound(place, mask);
  const isSlanted = Math.max(widthOf(place), heightOf(place)) <= SLANTED * Math.min(widthOf(place), heightOf(place));
  return ribbon && (free >= FREE || isSlanted) ? 1 : free;
};

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

/** Beside a bar from edge to edge, which is no thing by its place, a thing of such a share of it is for sale. */
const BESIDE_BAR = 0.3;

/** Whether nothing else of so many pixels is in the picture: then it is the product itself. */
function isAlone(island: Island, { islands }: Foreground, least: number): boolean {
  const others = islands.filter((other) => !within(other, island));
  return (others[0]?.area ?? 0) < least;
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

/** What the patch is a part of among what stands off the ground; undefined where that is the one thing it may lie upon. */
function wholeOf(island: Island, { islands, labels: patches, mask }: Foreground, labels: Int32Array) {
  const counts = new Map<number, number>();
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * mask.width + island.left; at <= y * mask.width + island.right; at += 1)
      if (labels[at] === island.id) counts.set(patches[at] ?? 0, (counts.get(patches[at] ?? 0) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const whole = islands.find(({ id }) => id === most?.[0]);
  return whole === islands[0] ? undefined : whole;
}

/** A badge with its rim, or with a ring round it, takes no more than so many times the place; rays round its very middle may take more. */
const RIM = 1.7;
const RAYS = { wide: 2.6, off: 0.06 } as const;

/** The patch with the rim or the ring that goes round it, if there is one. */
const withRim = (island: Island, { islands }: Foreground): Island =>
  islands
    .slice(1)
    .filter((one) => within(island, one) && isItself(one, island))
    .reduce((wide, one) => (widthOf(one) > widthOf(wide) ? one : wide), island);

/** Whether what a patch is a part of is no more than the patch with its rim. */
function isItself(whole: Island, island: Island): boolean {
  const times = (widthOf(whole) * heightOf(whole)) / (widthOf(island) * heightOf(island));
  const off = Math.max(
    Math.abs(whole.left + whole.right - island.left - island.right),
    Math.abs(whole.top + whole.bottom - island.top - island.bottom),
  );
  return times <= RIM || (times <= RAYS.wide && off <= 2 * RAYS.off * widthOf(island));
}

const within = (inner: Island, outer: Island): boolean =>
  inner.left >= outer.left - 3 &&
  inner.right <= outer.right + 3 &&
  inner.top >= outer.top - 3 &&
  inner.bottom <= outer.bottom + 3;
