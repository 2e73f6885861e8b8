import { heightOf, type Island, widthOf } from '../islands.ts';
import { apart, type Colour, luma, type Pixels } from '../pixels.ts';
import { isAmong } from '../product/among.ts';
import type { Foreground } from '../product/product.ts';
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
export function hasRoundInset({ islands, labels }: Foreground, pixels: Pixels): boolean {
  const [largest, ...others] = islands;
  const side = Math.min(pixels.width, pixels.height);
  return others.some(
    (one) =>
      widthOf(one) >= WIDE * side &&
      one.area <= LARGE * (largest as Island).area &&
      !isAmong(one, islands, labels, pixels.width) &&
      isRoundSticker(one, labels, pixels.width) &&
      isDrawnRound(one, labels, pixels) &&
      isVaried(one, pixels),
  );
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
  const middle = (channel: 0 | 1 | 2): number =>
    rim.map((colour) => colour[channel]).sort((a, b) => a - b)[PLACES >> 1] as number;
  const usual: Colour = [middle(0), middle(1), middle(2)];
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
