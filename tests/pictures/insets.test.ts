import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, lay, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A thing low in the picture, and free ground over it. */
function low(): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 60, 480, 880, 440, [70, 90, 60]);
  return pixels;
}

/** A seal in one colour, with a line within its rim and a word. */
function seal(pixels: Pixels, x: number, y: number): void {
  const colour: Colour = [20, 110, 90];
  disc(pixels, x, y, 130, colour);
  disc(pixels, x, y, 119, [255, 255, 255]);
  disc(pixels, x, y, 108, colour);
  write(pixels, 'SALE', x - 78, y - 22, 45, { colour: [255, 255, 255] });
}

/** A straight-sided panel; `even`: in one flat colour, as no light leaves a box. On it lies something round. */
function panel(pixels: Pixels, left: number, top: number, even: boolean): void {
  for (let y = 0; y < 260; y += 1)
    for (let x = 0; x < 340; x += 1) {
      const light = even ? 1 : 0.6 + (0.7 * x) / 340;
      lay(pixels, left + x, top + y, [150 * light, 175 * light, 160 * light]);
    }
  disc(pixels, left + 170, top + 130, 95, [140, 40, 60]);
}

test('a seal with a line round its words is no close-up', () => {
  const pixels = low();
  seal(pixels, 190, 200);
  expect(measured(pixels)).toMatchObject({ collage: false, textOverlay: 'promo-badge' });
});

test('a panel with a flat ground and a thing of its own may be a second picture', () => {
  const pixels = low();
  panel(pixels, 90, 90, true);
  expect(measured(pixels).collage).toBe(null);
});

test('a box on which light falls is a part of the one picture', () => {
  const pixels = low();
  panel(pixels, 90, 90, false);
  expect(measured(pixels).collage).toBe(false);
});

test('so is a plate in one colour on which nothing lies', () => {
  const pixels = low();
  rectangle(pixels, 90, 90, 340, 260, [150, 175, 160]);
  expect(measured(pixels).collage).toBe(false);
});

test('a picture full of things to its edges in a corner is left open: it may be an inset or a printed box', () => {
  const pixels = low();
  const colours: Colour[] = [
    [190, 40, 50],
    [60, 60, 70],
    [210, 190, 120],
    [40, 90, 140],
  ];
  for (const [index, colour] of colours.entries()) rectangle(pixels, 90 + index * 80, 90, 80, 260, colour);
  expect(measured(pixels).collage).toBe(null);
});
