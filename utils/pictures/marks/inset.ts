import { heightOf, type Island, widthOf } from '../islands.ts';
import { apart, type Colour, luma, type Pixels } from '../pixels.ts';
import { isAmong } from '../product/among.ts';
import type { Foreground } from '../product/product.ts';
import { isStraight } from './panels.ts';
import { isRoundSticker } from './round-sticker.ts';

/** An inset is so wide, as a share of the shorter side, and no larger than such a share of the thing it is a part of. */
const WIDE = 0.15;
const LARGE = 0.7;
/** So many places of its rim are looked at, so many pixels deep; such a share of them is of one colour, within so many levels that a thin line wavers by, and of those a share is another a little further in. */
const PLACES = 72;
const DEEP = 3;
const FURTHER = 0.06;
const ONE = 0.9;
const LEVELS = 40;
const THIN = 0.7;
/** What it shows wavers by so many levels: a plain disc is a sticker, a button or a lid. */
const VARIED = 20;

/**
 * Whether beside the goods stands a picture in a circle, as a close-up does: a disc with a thin line drawn round it, of one
 * colour all along, which no light falls on. Coins, plates and wheels have a lit side.
 */
export function hasRoundInset(foreground: Foreground, pixels: Pixels, marks: ReadonlySet<Island>): boolean {
  const { islands, labels } = foreground;
  return besideGoods(foreground, pixels, marks).some(
    (one) =>
      !isAmong(one, islands, labels, pixels.width) &&
      isRoundSticker(one, labels, pixels.width) &&
      isDrawnRound(one, labels, pixels) &&
      isVaried(one, pixels),
  );
}

/** What stands beside the largest thing, large enough for an inset; a seal with words on it is found already, among the `marks`. */
function besideGoods({ islands }: Foreground, pixels: Pixels, marks: ReadonlySet<Island>): Island[] {
  const [largest, ...others] = islands;
  const side = WIDE * Math.min(pixels.width, pixels.height);
  return others.filter(
    (one) =>
      Math.min(widthOf(one), heightOf(one)) >= side && one.area <= LARGE * (largest as Island).area && !marks.has(one),
  );
}

/** The rim of a panel is looked at so many pixels deep and is flat, all but so much of it within so many levels; so much of the panel is what it shows, in levels off its rim. */
const RIM = { deep: 3, flat: 0.97, levels: 10 } as const;
const SHOWS = { least: 0.15, most: 0.85, levels: 30 } as const;

/** Whether beside the goods stands a straight-sided panel, full of things to its edges or with a flat ground of its own and a thing on it: another picture, or a box or a screen seen from the front. */
export const hasPanel = (foreground: Foreground, pixels: Pixels, marks: ReadonlySet<Island>): boolean =>
  besideGoods(foreground, pixels, marks).some(
    (one) => isPanel(one, foreground.labels, pixels) || isFull(one, foreground.labels, pixels),
  );

/** Along its edges a picture shows things of unlike hue, which light on one thing does not change: by so many hundredths of their brightness, a tenth left out at either end. */
const HUES = { unlike: 12, tail: 0.1 } as const;

/** Whether a straight-sided patch shows things in many colours up to its very edges, as a photograph does, and a printed box may. */
function isFull(one: Island, labels: Int32Array, pixels: Pixels): boolean {
  if (!isStraight(one, labels, pixels.width)) return false;
  const colours = rimOf(one, pixels.width).map((at) => colourAt(at, pixels));
  const reach = (first: 0 | 1, second: 1 | 2): number => {
    const hues = colours
      .map((colour) => (100 * (colour[first] - colour[second])) / Math.max(30, colour[0] + colour[1] + colour[2]))
      .sort((a, b) => a - b);
    const tail = Math.floor(HUES.tail * hues.length);
    return (hues[hues.length - 1 - tail] as number) - (hues[tail] as number);
  };
  return Math.max(reach(0, 1), reach(1, 2)) >= HUES.unlike;
}

/** The places along the edges of a patch, a little within them. */
function rimOf({ left, top, right, bottom }: Island, width: number): number[] {
  const rim: number[] = [];
  for (let x = left + RIM.deep; x <= right - RIM.deep; x += 1)
    rim.push((top + RIM.deep) * width + x, (bottom - RIM.deep) * width + x);
  for (let y = top + RIM.deep; y <= bottom - RIM.deep; y += 1)
    rim.push(y * width + left + RIM.deep, y * width + right - RIM.deep);
  return rim;
}

const colourAt = (at: number, { data }: Pixels): Colour => [
  data[4 * at] as number,
  data[4 * at + 1] as number,
  data[4 * at + 2] as number,
];

function isPanel(one: Island, labels: Int32Array, pixels: Pixels): boolean {
  const { left, top, right, bottom, id } = one;
  const { width } = pixels;
  const rim = rimOf(one, width);
  const usual = usualOf(rim.map((at) => colourAt(at, pixels)));
  const flat = rim.filter((at) => labels[at] === id && apart(colourAt(at, pixels), usual) <= RIM.levels);
  if (flat.length < RIM.flat * rim.length) return false;
  let [shows, all] = [0, 0];
  for (let y = top + RIM.deep; y <= bottom - RIM.deep; y += 1)
    for (let at = y * width + left + RIM.deep; at <= y * width + right - RIM.deep; at += 1) {
      all += 1;
      if (apart(colourAt(at, pixels), usual) > SHOWS.levels) shows += 1;
    }
  return shows >= SHOWS.least * all && shows <= SHOWS.most * all;
}

/** The median of colours, channel by channel. */
function usualOf(colours: readonly Colour[]): Colour {
  const middle = (channel: 0 | 1 | 2): number =>
    colours.map((colour) => colour[channel]).sort((a, b) => a - b)[colours.length >> 1] as number;
  return [middle(0), middle(1), middle(2)];
}

function isDrawnRound(one: Island, labels: Int32Array, { width, data }: Pixels): boolean {
  const [x, y, radius] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2, heightOf(one) / 2];
  const rim: Colour[] = [];
  const within: Colour[] = [];
  for (let place = 0; place < PLACES; place += 1) {
    const angle = (2 * Math.PI * place) / PLACES;
    const placeAt = (far: number): number =>
      Math.round(y + far * Math.sin(angle)) * width + Math.round(x + far * Math.cos(angle));
    const colourAt = (at: number): Colour => [
      data[4 * at] as number,
      data[4 * at + 1] as number,
      data[4 * at + 2] as number,
    ];
    let darkest: Colour = [255, 255, 255];
    for (let far = radius + 1, seen = 0; far > 0 && seen < DEEP; far -= 1) {
      if (labels[placeAt(far)] !== one.id) continue;
      seen += 1;
      const colour = colourAt(placeAt(far));
      if (Math.min(...colour) < Math.min(...darkest)) darkest = colour;
    }
    rim.push(darkest);
    within.push(colourAt(placeAt(radius - DEEP - 1 - FURTHER * radius)));
  }
  const usual = usualOf(rim);
  const isLine = (colour: Colour): boolean => apart(colour, usual) <= LEVELS;
  const others = within.filter((colour) => !isLine(colour));
  return rim.filter(isLine).length >= ONE * PLACES && others.length >= THIN * PLACES;
}

function isVaried(one: Island, { width, data }: Pixels): boolean {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = one.top + (heightOf(one) >> 2); y <= one.bottom - (heightOf(one) >> 2); y += 1)
    for (let x = one.left + (widthOf(one) >> 2); x <= one.right - (widthOf(one) >> 2); x += 1) {
      const at = 4 * (y * width + x);
      const light = luma(data[at] as number, data[at + 1] as number, data[at + 2] as number);
      count += 1;
      sum += light;
      squares += light * light;
    }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) >= VARIED;
}
