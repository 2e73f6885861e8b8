import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, noisy, rectangle, thing, write } from './draw.ts';
import { judged, measured, strengthOf, verdictsOf } from './judged.ts';

const SIDE = 1000;

/** Shelves full of things in many colours, none darker than so, and goods before them. */
function scene(darkest = 70): Pixels {
  const pixels = blank(SIDE, SIDE, [120, 105, 90]);
  const roll = dice(11);
  for (let shelf = 0; shelf < 8; shelf += 1)
    for (let place = 0; place < 14; place += 1) {
      const level = darkest + 110 * roll();
      rectangle(pixels, place * 72 + 10 * roll(), shelf * 125 + 40 * roll(), 56, 100, [
        level,
        (0.5 + 0.5 * roll()) * level,
        (0.4 + 0.6 * roll()) * level,
      ]);
    }
  thing(pixels, 300, 320, 400, 560, [60, 110, 130]);
  return pixels;
}

/** Words on a scene whose ink is lit from one side, as paint on a wall is. */
function painted(): Pixels {
  const pixels = scene();
  const bare = scene();
  write(pixels, 'SOFT WALL LAMAS', 80, 60, 62, { colour: [255, 0, 255] });
  for (let y = 0; y < 140; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const at = 4 * (y * SIDE + x);
      if (pixels.data[at] === bare.data[at] && pixels.data[at + 1] === bare.data[at + 1]) continue;
      const level = 226 + (29 * x) / SIDE;
      lay(pixels, x, y, [level, level, level]);
    }
  return pixels;
}

const headed = (word: string, top: number, colour: Colour, darkest?: number): Pixels => {
  const pixels = scene(darkest);
  write(pixels, word, 80, top, 62, { colour });
  return pixels;
};

const textsOn = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.filter(({ kind }) => kind === 'text')
    .map(strengthOf);

test.each<[string, Pixels]>([
  ['light words along the top', headed('SOFT WALL LAMAS', 60, [255, 255, 255])],
  ['dark words along the top', headed('SOFT WALL LAMAS', 60, [18, 16, 20], 140)],
  ['light words along the bottom', headed('SOFT WALL LIMES', 890, [250, 246, 235])],
])('%s of a scene are text', (_, pixels) => {
  expect(textsOn(pixels)).toEqual(['strong']);
  // Whether they say a property or a price is not told.
  expect(measured(noisy(pixels)).textOverlay).toBe(null);
  expect(verdictsOf(judged(measured(noisy(pixels)), 'ebay'))).toMatchObject({ 'text-overlay': 'warn' });
});

test.each<[string, () => Pixels]>([
  ['a scene', scene],
  ['words painted on a wall, with light and shade on them', painted],
  [
    'a label in the middle of a scene',
    () => {
      const pixels = scene();
      rectangle(pixels, 330, 460, 340, 200, [236, 230, 215]);
      write(pixels, 'SOFTMILK', 360, 530, 40);
      return pixels;
    },
  ],
  ['words in the middle of a scene, which may be print', () => headed('SOFT WALL LAMAS', 470, [255, 255, 255])],
])('%s is none', (_, pixels) => {
  expect(textsOn(pixels())).toEqual([]);
});

test('words on a plate of one colour, which may be a label, are left open', () => {
  const pixels = scene();
  rectangle(pixels, 60, 30, 620, 120, [90, 60, 50]);
  write(pixels, 'SOFTMILK', 90, 60, 62, { colour: [255, 255, 255] });
  expect(textsOn(pixels)).toEqual(['weak']);
});
