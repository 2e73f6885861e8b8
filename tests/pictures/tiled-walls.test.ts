import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, rectangle, thing } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** Tiles so wide and so high down to a worktop, and a thing that stands on it. */
function wall(wide: number, high: number, [red, green, blue]: Colour): Pixels {
  const pixels = blank(SIDE, SIDE, [red - 45, green - 45, blue - 45]);
  for (let row = 0; row * high < SIDE; row += 1)
    for (let column = 0; column * wide < SIDE; column += 1) {
      const shade = 5 * ((3 * row + 2 * column) % 3);
      rectangle(pixels, column * wide + 8, row * high + 8, wide - 8, high - 8, [
        red - shade,
        green - shade,
        blue - shade,
      ]);
    }
  rectangle(pixels, 0, 700, SIDE, 300, [120, 110, 104]);
  thing(pixels, 330, 400, 340, 460, [150, 30, 40]);
  return pixels;
}

/** One picture above two others, each on a ground of its own, with white between them. */
function panels(): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (const [left, top, width, height, colour] of [
    [0, 0, 1000, 592, [205, 180, 160]],
    [0, 608, 492, 392, [160, 190, 210]],
    [508, 608, 492, 392, [190, 205, 150]],
  ] as const) {
    rectangle(pixels, left, top, width, height, colour);
    thing(pixels, left + 0.3 * width, top + 0.2 * height, 0.4 * width, 0.6 * height);
  }
  return pixels;
}

test.each([
  [250, 125],
  [200, 200],
  [125, 180],
])('a wall of tiles %i wide and %i high, parted by a worktop, is one picture', (wide, high) => {
  expect(measured(wall(wide, high, [205, 215, 210])).collage).not.toBe(true);
});

test('one picture above two others is three', () => {
  expect(measured(panels()).collage).toBe(true);
});
