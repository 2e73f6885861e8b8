import { expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, noisy, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A cloth with folds and a weave on white, and a word that begins and ends beside it. */
function cloth(share: number): Pixels {
  const pixels = blank(SIDE, SIDE);
  const roll = dice(3);
  for (let y = 0; y < 500; y += 1)
    for (let x = 0; x < 500; x += 1) {
      const folds = 0.12 * Math.sin(x / 37 + 2 * Math.sin(y / 90)) + 0.08 * Math.sin(y / 61);
      const weave = 0.03 * ((x >> 1) % 2 ? 1 : -1) + 0.03 * ((y >> 1) % 2 ? 1 : -1);
      const light = 0.8 + folds + weave + 0.06 * (roll() - 0.5);
      lay(pixels, 250 + x, 250 + y, [90 * light, 110 * light, 140 * light]);
    }
  write(pixels, 'WATERMARK', 20, 460, 105, { colour: [0, 0, 0], share });
  return noisy(pixels);
}

const strong = (pixels: Pixels) =>
  measured(pixels).suspicions.filter(({ kind, strength }) => kind === 'watermark' && strength !== 'weak');

test('a level word that covers one share of the ground and of the goods, by other levels on each, was laid on', () => {
  expect(strong(cloth(0.3))).toHaveLength(1);
});

test('the same word in opaque ink hides what lies under it', () => {
  expect(strong(cloth(1))).toEqual([]);
});
