import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, noisy, thing } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A stone ground with veins that wander from edge to edge. */
function veined(colour: Colour, vein: Colour): Pixels {
  const pixels = blank(SIDE, SIDE, colour);
  const roll = dice(3);
  for (let line = 0; line < 9; line += 1) {
    const upright = line % 2 === 0;
    let at = (0.06 + 0.11 * line) * SIDE;
    for (let step = 0; step < SIDE; step += 1) {
      at += (roll() - 0.5) * 7;
      for (let wide = -4; wide <= 4; wide += 1) {
        const [x, y] = upright ? [Math.round(at) + wide, step] : [step, Math.round(at) + wide];
        lay(pixels, x, y, vein, 0.8 * (1 - Math.abs(wide) / 5));
      }
    }
  }
  return pixels;
}

/** A soft dark shade that falls out of the picture below. */
function shaded(pixels: Pixels, middle: number, half: number): Pixels {
  for (let y = SIDE - 90; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const fall = Math.max(0, 1 - ((x - middle) / half) ** 2) ** 2;
      lay(pixels, x, y, [0, 0, 0], 0.3 * fall * Math.min(1, (y - SIDE + 90) / 60));
    }
  return pixels;
}

const cutOff = (pixels: Pixels): boolean | null => measured(noisy(pixels)).cutOff;

test.each<[string, Colour, Colour]>([
  ['pale', [222, 220, 216], [150, 146, 142]],
  ['dark', [60, 98, 80], [140, 170, 156]],
])('veins of a %s stone that reach the edges cut no goods off', (_, colour, vein) => {
  const pixels = veined(colour, vein);
  thing(pixels, 260, 180, 480, 640, [120, 40, 60]);
  expect(cutOff(pixels)).not.toBe(true);
});

test('a shadow that falls out of the picture cuts no goods off', () => {
  const pixels = shaded(blank(SIDE, SIDE, [225, 225, 225]), 500, 330);
  thing(pixels, 250, 90, 500, 850, [40, 70, 120]);
  expect(cutOff(pixels)).toBe(false);
});

test('goods that reach out of a grey picture are cut off, whatever shadow lies beside them', () => {
  const pixels = shaded(blank(SIDE, SIDE, [225, 225, 225]), 420, 300);
  thing(pixels, -120, 130, 760, 800, [40, 70, 120]);
  expect(cutOff(pixels)).toBe(true);
});
