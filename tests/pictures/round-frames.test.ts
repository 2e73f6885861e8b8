import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, lay, noisy, thing } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A band of one colour round the picture, its corners round without and within. */
function framed(deep: number, radius: number, colour: Colour, shaded = 0): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 260, 220, 480, 560, [150, 100, 60]);
  const far = (x: number, y: number, inset: number, round: number): number => {
    const half = SIDE / 2 - inset - round;
    const [dx, dy] = [Math.max(0, Math.abs(x - SIDE / 2) - half), Math.max(0, Math.abs(y - SIDE / 2) - half)];
    return Math.hypot(dx, dy) - round;
  };
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      if (far(x + 0.5, y + 0.5, 0, radius) > 0 || far(x + 0.5, y + 0.5, deep, Math.max(1, radius - deep)) <= 0)
        continue;
      const light = 1 - (shaded * (x + y)) / (2 * SIDE);
      lay(pixels, x, y, [colour[0] * light, colour[1] * light, colour[2] * light]);
    }
  return noisy(pixels);
}

test.each<[string, number, number, Colour]>([
  ['blue', 26, 60, [40, 90, 210]],
  ['red', 40, 110, [205, 40, 50]],
  ['orange', 16, 80, [250, 150, 20]],
])('a %s band with round corners all round the picture is a frame', (_, deep, radius, colour) => {
  expect(measured(framed(deep, radius, colour))).toMatchObject({ border: true, background: 'pure-white' });
});

test.each<[string, Pixels]>([
  ['black, as of a screen that fills the picture', framed(30, 80, [22, 22, 24])],
  ['with light and shade on it, as of a tray that fills the picture', framed(40, 90, [40, 90, 210], 0.5)],
])('a rim %s may be the goods themselves', (_, pixels) => {
  expect(measured(pixels).border).not.toBe(true);
});
