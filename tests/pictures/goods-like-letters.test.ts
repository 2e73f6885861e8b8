import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

// Parts of goods that stand in a row, or shine in one strength, as letters and signs do.

const SIDE = 500;

/** A rolled or folded cloth, lit from above: round ends, a fold, and the grain of its weave. */
function cloth(
  pixels: Pixels,
  top: number,
  high: number,
  colour: [number, number, number],
  how: { stripes?: number; ragged?: boolean } = {},
): void {
  const roll = dice(top + 3);
  const [left, wide] = [30, 440];
  const edges = Array.from({ length: high }, () => [2 * roll(), 2 * roll()] as const);
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const corner = Math.max(0, 0.35 * high - x, x - (wide - 1 - 0.35 * high));
      const rise = Math.max(0, 0.35 * high - y, y - (high - 1 - 0.35 * high));
      if (Math.hypot(corner, rise) > 0.35 * high) continue;
      const light = 1.12 - (0.5 * y) / high - (Math.abs(y - high / 2) < 1.5 ? 0.4 : 0);
      const grain = 1 + (roll() - 0.5) * 0.09;
      const [before, after] = how.ragged ? (edges[y] ?? [0, 0]) : [0, 0];
      const place = how.stripes ? (x - 40) % how.stripes : Number.POSITIVE_INFINITY;
      const isStripe = place >= 0 + before && place < 13 - after;
      const own = isStripe ? colour.map((level) => level + 0.45 * (255 - level)) : colour;
      lay(pixels, left + x, top + y, own.map((level) => Math.min(255, level * light * grain)) as typeof colour);
    }
}

/** Bottles side by side in unlike colours, with the same streak of gloss down each. */
function bottles(colours: readonly [number, number, number][]): Pixels {
  const pixels = blank(SIDE, SIDE);
  colours.forEach((colour, index) => {
    const [x, y] = [50 + (index % 3) * 140, 40 + 220 * Math.floor(index / 3)];
    rectangle(pixels, x + 35, y, 30, 80, [25, 25, 28]);
    for (let across = 0; across < 90; across += 1)
      for (let down = 0; down < 110; down += 1) {
        const light = 1.05 - 0.006 * Math.abs(across - 40);
        lay(pixels, x + across, y + 80 + down, colour.map((level) => level * light) as typeof colour);
        const gloss = 1 - Math.abs(across - 18) / 9;
        if (gloss > 0 && down > 6 && down < 100)
          lay(pixels, x + across, y + 80 + down, [255, 255, 255], Math.min(0.47, gloss));
      }
  });
  return pixels;
}

const laid = (pixels: Pixels): string[] =>
  measured(pixels)
    .suspicions.filter((one) => strengthOf(one) === 'strong')
    .map(({ kind }) => kind);

describe('nothing was laid on', () => {
  test.each([31, 38, 46])(
    'cloths with ragged stripes %i apart, and one as white as the ground where it is lit',
    (stripes) => {
      const pixels = blank(SIDE, SIDE);
      cloth(pixels, 70, 100, [200, 60, 55], { stripes, ragged: true });
      cloth(pixels, 180, 100, [238, 236, 228]);
      cloth(pixels, 290, 100, [30, 65, 130], { stripes, ragged: true });
      expect(laid(pixels)).toEqual([]);
    },
  );

  test('bottles with the same gloss on each', () => {
    const unlike: [number, number, number][] = [
      [200, 20, 60],
      [250, 140, 165],
      [75, 45, 115],
      [25, 145, 155],
      [245, 215, 50],
      [30, 30, 34],
    ];
    expect(laid(bottles(unlike))).toEqual([]);
    expect(laid(bottles(unlike.toReversed()))).toEqual([]);
  });

  test('figures on the display of a thing seen a little aslant', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 90, 60, 320, 380, [45, 47, 50]);
    rectangle(pixels, 130, 170, 240, 150, [16, 17, 20]);
    write(pixels, '50500', 165, 235, 46, { colour: [64, 66, 68], angle: 9 });
    expect(laid(pixels)).toEqual([]);
  });
});
