import type { Ground } from '../ground/ground.ts';
import { around, heightOf, type Island, islandsOf, type Mask, widthOf } from '../islands.ts';
import { apart, type Pixels } from '../pixels.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { rowsIn } from '../writing/letters.ts';
import { cornerSign } from './corner-sign.ts';
import { isCutAskew, isCutWord, type Stroke } from './cut-word.ts';
import { grainOf, isGrain } from './grain.ts';
import { boxOf, type Suspicion } from './suspicion.ts';
import { FAINT, type Thin, thinParts } from './thin-parts.ts';

/** Of all that is faint and thin beside the goods, such a share is of one ink. */
const ONE_INK = 0.6;
/** Strokes of ink laid over the whole picture: so many, over such a share of both sides, and no discs. */
const ALL_OVER = { strokes: 10, reach: 0.8, filled: 0.77 } as const;
/**
 * A few large letters or a sign: so many strokes, so many times as far off the ground as it wavers itself (a pale part of
 * the goods may be hardly off it), so much of the picture, over such shares of the sides, and thin.
 */
const LARGE = { strokes: 3, over: 1.5, area: 0.003, wide: 0.2, high: 0.12, filled: 0.55, share: 0.9 } as const;
/** Two signs in the very same ink so far apart, over such shares of the sides, may be the two ends of one that lies across the goods. */
const ENDS = { strokes: 2, wide: 0.4, high: 0.2 } as const;
/** Ink without hue, within so many levels: parts of goods have one. */
const GREY = 12;
/** The goods themselves take such a share of the picture at least: else strokes may be all there is of them. */
const GOODS = 0.015;
/** A stroke of which such a share is twice so many pixels from the goods is a part of them. */
const HUGS = 0.25;
const ALONG = 2;
/** Such a share of large signs stands apart from the goods: stems, handles and rings come out of them. */
const APART = 0.2;
/** A row at more than so many degrees, and less than so many, stands askew. */
const ASKEW = [8, 82] as const;

/** Strokes in the one faint ink there is most of on the ground, and what they seem to be. */
export interface GroundInk {
  ink: readonly Island[];
  suspicion: Suspicion | undefined;
}

/**
 * Looks on a plain ground, beside the goods, for ink one can look through: strokes in one faint colour that stand askew,
 * lie all over the picture, are too large for a caption, or make a sign in a corner. Undefined where there is no one ink. `scratch`: memory for a number a pixel.
 */
export function inkOnGround(
  pixels: Pixels,
  ground: Ground,
  foreground: Foreground,
  scratch: Int32Array<ArrayBuffer>,
): GroundInk | undefined {
  const { width, height } = pixels;
  const least = Math.max(FAINT[0], grainOf(foreground.away) + 2);
  const { thin, solid } = thinParts(pixels, ground, foreground, least);
  if (solid.share < GOODS) return undefined;
  const { islands, labels } = islandsOf(thin, 6, scratch);
  const strokes = islands.slice(0, 600).flatMap((island) => {
    const near = nearGoods(island, labels, width, solid.mask);
    return near > HUGS * island.area ? [] : [{ ...strokeOf(island, labels, thin.off, pixels), free: near === 0 }];
  });
  const outside = strokes.filter(({ island }) => !isSolid(island, solid.span));
  const ink = usualInk(outside);
  const [first] = ink;
  if (!first) return undefined;
  if (isGrain(first.level, least)) return undefined;
  const share = areaOf(ink) / areaOf(outside);
  if (share < ONE_INK) return undefined;
  const isApart = areaOf(ink.filter(({ free }) => free)) >= APART * areaOf(ink);
  const box = around(ink.map(({ island }) => island));
  const [wide, high] = [(box.right - box.left + 1) / width, (box.bottom - box.top + 1) / height];
  const filled = middle(ink.map(({ island }) => island.area / (widthOf(island) * heightOf(island))));
  const allOver = ink.length >= ALL_OVER.strokes && Math.min(wide, high) >= ALL_OVER.reach && filled < ALL_OVER.filled;
  const signs =
    first.level >= LARGE.over * least &&
    areaOf(ink) >= LARGE.area * width * height &&
    filled <= LARGE.filled &&
    share >= LARGE.share;
  const large = signs && ink.length >= LARGE.strokes && wide >= LARGE.wide && high >= LARGE.high;
  const islandsOfInk = ink.map(({ island }) => island);
  const found = { kind: 'watermark', box: boxOf(box, pixels) } as const;
  const told = (suspicion?: Suspicion): GroundInk => ({ ink: islandsOfInk, suspicion });
  const cut =
    isCutWord(
      outside.filter(({ free }) => free),
      solid.mask,
    ) || isCutAskew(outside, labels, width, solid.mask);
  if ((isApart && (allOver || large)) || cut || isAskew(strokes, first, labels, thin))
    return told({ ...found, strength: 'strong' });
  const ends =
    signs && isSolid(box, solid.mask) && ink.length >= ENDS.strokes && wide >= ENDS.wide && high >= ENDS.high;
  if (ends) return told({ ...found, strength: 'weak' });
  const isGrey = Math.max(...first.colour) - Math.min(...first.colour) <= GREY;
  const sign = isGrey ? cornerSign(islandsOfInk, pixels) : undefined;
  return told(sign && { kind: 'watermark', strength: sign.sure ? 'strong' : 'weak', box: boxOf(sign.place, pixels) });
}

/** Whether the strokes of one ink make a row of letters askew; looked at by half of their level, where each stands by itself. */
function isAskew(strokes: readonly Stroke[], ink: Stroke, labels: Int32Array, { width, height, off }: Thin): boolean {
  const ids = new Set(strokes.filter((one) => isLike(one, ink)).map(({ island }) => island.id));
  const set = labels.map((id, at) => (ids.has(id) && (off[at] as number) >= 0.5 * ink.level ? 1 : 0));
  const { rows } = rowsIn({ width, height, set: Uint8Array.from(set) });
  return rows.some(({ angle }) => Math.abs(angle) >= ASKEW[0] && Math.abs(angle) <= ASKEW[1]);
}

/** How many pixels of a stroke are near the goods: a pale wall or a hem of theirs runs along them. */
function nearGoods({ id, left, top, right, bottom }: Island, labels: Int32Array, width: number, solid: Mask): number {
  let near = 0;
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1) {
      if (labels[y * width + x] !== id) continue;
      const half = (y >> 1) * solid.width + (x >> 1);
      const { set } = solid;
      if (set[half - ALONG] || set[half + ALONG] || set[half - ALONG * solid.width] || set[half + ALONG * solid.width])
        near += 1;
    }
  return near;
}

function strokeOf(island: Island, labels: Int32Array, off: Uint8Array, { width, data }: Pixels): Omit<Stroke, 'free'> {
  const places: number[] = [];
  for (let y = island.top; y <= island.bottom; y += 1)
    for (let at = y * width + island.left; at <= y * width + island.right; at += 1)
      if (labels[at] === island.id) places.push(at);
  const level = middle(
    places.map((at) => off[at] as number),
    0.88,
  );
  const from = (share: number): number[] => places.filter((at) => (off[at] as number) >= share * level);
  const core = from(0.75);
  const mean = (channel: number): number =>
    core.reduce((sum, at) => sum + (data[4 * at + channel] as number), 0) / core.length;
  const even = from(0.78).length >= 0.45 * from(0.4).length;
  return { island, level, even, colour: [mean(0), mean(1), mean(2)] };
}

const isLike = (one: Stroke, other: Stroke): boolean =>
  Math.abs(one.level - other.level) <= Math.max(3, 0.2 * other.level) &&
  apart(one.colour, other.colour) <= Math.max(5, 0.25 * other.level);

/** The strokes of the ink there is most of, the usual one first; none where they are not of one level each. */
function usualInk(strokes: readonly Stroke[]): Stroke[] {
  let best: Stroke[] = [];
  for (const one of strokes.slice(0, 40)) {
    const like = strokes.filter((other) => isLike(other, one));
    if (areaOf(like) > areaOf(best)) best = [one, ...like.filter((other) => other !== one)];
  }
  return areaOf(best.filter(({ even }) => even)) >= 0.6 * areaOf(best) ? best : [];
}

const areaOf = (strokes: readonly Stroke[]): number => strokes.reduce((sum, { island }) => sum + island.area, 0);

/** Whether the very middle of a place is in a mask of every second pixel. */
const isSolid = ({ left, top, right, bottom }: Extent, { width, set }: Mask): boolean =>
  set[((top + bottom) >> 2) * width + ((left + right) >> 2)] === 1;

/** The value that such a share of values lies under. */
const middle = (values: number[], share = 0.5): number =>
  values.sort((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;
