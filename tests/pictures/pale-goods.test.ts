import { expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A pale ring, lit from one side, with a stone on it. */
function ring(): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const far = Math.hypot(x - 500, y - 560);
      if (far < 330 || far > 356) continue;
      const level = 165 + 30 * Math.sin((x + y) / 400);
      lay(pixels, x, y, [level, level + 3, level + 6]);
    }
  thing(pixels, 410, 70, 180, 150, [90, 140, 190]);
  return pixels;
}

/** Four glasses on stems. */
function glasses(): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (let glass = 0; glass < 4; glass += 1) {
    const left = 70 + glass * 225;
    for (let y = 0; y < 400; y += 1) {
      const half = 85 - 60 * (y / 400) ** 3;
      for (let x = -half; x < half; x += 1) {
        const level = 205 + 28 * Math.cos((3 * x) / half);
        lay(pixels, Math.round(left + 90 + x), 120 + y, [level, level + 4, level + 6]);
      }
    }
    rectangle(pixels, left + 84, 518, 12, 330, [184, 194, 200]);
    rectangle(pixels, left + 20, 842, 140, 12, [184, 194, 200]);
  }
  return pixels;
}

test.each<[string, () => Pixels]>([
  ['a pale ring with a stone', ring],
  ['glasses on stems', glasses],
])('%s: what comes out of the goods is a part of them', (_, draw) => {
  expect(measured(draw()).suspicions.filter(({ kind }) => kind === 'watermark')).toEqual([]);
});

test('words on a label nearly of the colour of the ground, full of specks, are the goods’ own', () => {
  const pixels = blank(SIDE, SIDE, [255, 251, 244]);
  thing(pixels, 330, 60, 340, 880, [170, 80, 100]);
  const roll = dice(3);
  for (let y = 450; y < 750; y += 1)
    for (let x = 360; x < 640; x += 1) {
      const level = 243 + 14 * (roll() - 0.5);
      lay(pixels, x, y, [level, level - 1, level - 10]);
    }
  write(pixels, 'SALT MILL', 375, 540, 32, { colour: [80, 40, 50] });
  write(pixels, '500 ML', 420, 660, 28, { colour: [60, 60, 60] });
  expect(measured(pixels).suspicions.filter(({ strength }) => strength !== 'weak')).toEqual([]);
});
