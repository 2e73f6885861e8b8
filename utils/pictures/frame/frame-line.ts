import type { Ground } from '../ground/ground.ts';
import { heightOf, type Island, islandsOf, widthOf } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import { isAmong } from '../product/among.ts';
import type { Foreground } from '../product/product.ts';

/** A drawn line is thinner than this, in pixels of the small picture, along most of each side. */
const THICK = 9;
const THIN_ALONG = 0.6;
/** So much of each side of the rectangle is line; the rest are round corners and gaps. */
const STRAIGHT = 0.75;

/** A line round the picture, and how much of it belongs to it inwards, in pixels. */
export interface LineRound {
  line: Island;
  deep: number;
}

/**
 * A line or a band drawn round nearly the whole picture some way in, as a frame is; 'part' for one round a part of it, or a
 * white card on a darker ground, which may be a frame to somebody.
 */
export function lineRound(
  { islands, labels }: Foreground,
  pixels: Pixels,
  ground: Ground,
): LineRound | 'part' | undefined {
  const hollow = islands.filter((island) => isStraight(island, labels, pixels.width, true));
  const reach = (island: Island) => Math.min(widthOf(island) / pixels.width, heightOf(island) / pixels.height);
  const whole = hollow.find((island) => reach(island) >= 0.8);
  if (whole) return { line: whole, deep: LINE };
  for (const line of islands.filter((island) => isByEdges(island, pixels))) {
    const deep = bandOf(line, labels, pixels);
    if (deep && islands.some((other) => other !== line && other.area >= THING * pixels.width * pixels.height))
      return { line, deep };
  }
  // What has the goods all round it is drawn on them.
  const beside = hollow.filter((island) => !isAmong(island, islands, labels, pixels.width));
  const parts = [...beside, ...whiteCards(pixels, ground)];
  return parts.some((island) => widthOf(island) >= 0.2 * pixels.width) ? 'part' : undefined;
}

/** A drawn line is no thicker than this on the small picture, in pixels. */
const LINE = 4;
/** A band is no thicker than this share of the shorter side. Within a frame lies a thing of such a share of the picture: a frame for sale is empty. */
const BAND = 0.06;
const THING = 0.02;
/** Along so much of each side it is as thick, and of one colour within so many levels: a frame for sale has light and shade. */
const EVEN = 0.9;
const FLAT = 8;

/** A band that is a border runs so near to all four edges, and equally near up to so many pixels: a framed print for sale has more round it, and another ratio. */
const MARGIN = 0.03;
const EQUALLY = 2;

function isByEdges({ left, top, right, bottom }: Island, { width, height }: Pixels): boolean {
  const margins = [left, top, width - 1 - right, height - 1 - bottom];
  const most = Math.max(...margins);
  return most <= MARGIN * Math.min(width, height) && most - Math.min(...margins) <= EQUALLY;
}

/** How thick a band of one colour is that goes round with all four sides alike, its soft edge with it, in pixels; undefined for anything else. */
function bandOf({ left, top, right, bottom, id }: Island, labels: Int32Array, pixels: Pixels): number | undefined {
  const { width, data } = pixels;
  const thickest = BAND * Math.min(pixels.width, pixels.height);
  const sides = [
    { from: top * width + left, along: 1, inwards: width, length: right - left + 1 },
    { from: bottom * width + left, along: 1, inwards: -width, length: right - left + 1 },
    { from: top * width + left, along: width, inwards: 1, length: bottom - top + 1 },
    { from: top * width + right, along: width, inwards: -1, length: bottom - top + 1 },
  ];
  const depths: number[] = [];
  const colours: number[] = [];
  for (const { from, along, inwards, length } of sides)
    for (let index = Math.ceil(thickest); index < length - thickest; index += 1) {
      const start = from + index * along;
      let deep = 0;
      while (deep <= thickest && labels[start + deep * inwards] === id) deep += 1;
      depths.push(deep);
      colours.push(start + (deep >> 1) * inwards);
    }
  const usual = depths.toSorted((a, b) => a - b)[depths.length >> 1] ?? 0;
  if (usual < 2 || usual > thickest) return undefined;
  const isEven = (deep: number): boolean => Math.abs(deep - usual) <= 1;
  const [first = 0] = colours.filter((_, index) => isEven(depths[index] as number));
  const isFlat = (at: number): boolean =>
    [0, 1, 2].every(
      (channel) => Math.abs((data[4 * at + channel] as number) - (data[4 * first + channel] as number)) <= FLAT,
    );
  const like = depths.filter((deep, index) => isEven(deep) && isFlat(colours[index] as number));
  return like.length >= EVEN * depths.length ? usual + 1 : undefined;
}

/** Straight-sided patches of white, or white rims, on a ground that is not. */
function whiteCards({ width, height, data }: Pixels, ground: Ground): Island[] {
  if (ground.mean >= 238) return [];
  const set = new Uint8Array(width * height);
  for (let at = 0; at < set.length; at += 1)
    if (Math.min(data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0) >= 248) set[at] = 1;
  const { islands, labels } = islandsOf({ width, height, set }, 200);
  return islands.filter((island) => isStraight(island, labels, width, false));
}

/** Whether all four sides of its rectangle are drawn; if asked for, by a line and not by what fills it. */
function isStraight(island: Island, labels: Int32Array, width: number, hollow: boolean): boolean {
  const [w, h] = [widthOf(island), heightOf(island)];
  if (w < 40 || h < 24) return false;
  const { left, top, right, bottom, id } = island;
  const isLine = (length: number, at: (index: number, depth: number) => number) => {
    let [there, thin] = [0, 0];
    for (let index = 0; index < length; index += 1) {
      if ([0, 1, 2].some((depth) => labels[at(index, depth)] === id)) there += 1;
      if (labels[at(index, THICK)] !== id) thin += 1;
    }
    return there >= STRAIGHT * length && (!hollow || thin >= THIN_ALONG * length);
  };
  return (
    isLine(w, (index, depth) => (top + depth) * width + left + index) &&
    isLine(w, (index, depth) => (bottom - depth) * width + left + index) &&
    isLine(h, (index, depth) => (top + index) * width + left + depth) &&
    isLine(h, (index, depth) => (top + index) * width + right - depth)
  );
}
