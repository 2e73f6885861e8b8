import { describe, expect, test } from 'vitest';
import { type Measured, measuredSchema } from '../../utils/pictures/measured.ts';
import { blank, disc, frame, lay, rectangle, thing } from './draw.ts';
import { measured } from './judged.ts';
import { type Recipe, recipes } from './recipes.ts';

describe('what the pixels say', () => {
  test.each<[Recipe, Partial<Measured>]>([
    [
      'white',
      {
        background: 'pure-white',
        border: false,
        cutOff: false,
        textOverlay: 'none',
        collage: false,
        blur: 'sharp',
        whiteOnWhite: false,
      },
    ],
    [
      'noise',
      {
        background: 'pure-white',
        border: false,
        cutOff: false,
        textOverlay: 'none',
        whiteOnWhite: false,
        blur: 'sharp',
      },
    ],
    ['grey250', { background: 'near-white', backgroundLevel: 250, cutOff: false }],
    ['coloured', { background: 'coloured' }],
    ['border', { background: 'pure-white', border: true, frame: [18, 18, 18, 18], cutOff: false }],
    ['hairline', { background: 'pure-white', border: true, frame: [1, 1, 1, 1], cutOff: false }],
    ['watermark', { background: 'pure-white', textOverlay: 'watermark' }],
    ['watermarkLevel', { background: 'pure-white', textOverlay: 'watermark' }],
    ['textBeside', { background: 'pure-white', textOverlay: 'infographic', cutOff: false }],
    ['label', { background: 'pure-white', textOverlay: 'none', suspicions: [], whiteOnWhite: false }],
    ['blur', { blur: 'blurred', background: 'pure-white' }],
    ['cut', { background: 'pure-white', cutOff: true }],
    ['clear', { background: 'transparent', transparent: true, cutOff: false }],
    ['badge', { background: 'pure-white', textOverlay: 'promo-badge' }],
    ['badgeCutInTwo', { background: 'pure-white', textOverlay: 'promo-badge' }],
    ['ribbon', { textOverlay: 'promo-badge' }],
    ['infographic', { background: 'pure-white', textOverlay: 'infographic' }],
    ['collage', { collage: true }],
    ['fourViews', { collage: null, several: true, background: 'pure-white' }],
    ['whiteOnWhite', { background: 'pure-white', cutOff: null }],
    ['empty', { background: 'pure-white', fill: null, whiteOnWhite: null, textOverlay: null, cutOff: null }],
  ])('%s', (recipe, expected) => {
    const result = measured(recipes[recipe]());
    expect(result).toMatchObject(expected);
    expect(measuredSchema.parse(result)).toEqual(result);
  });

  test.each<[Recipe, number]>([
    ['white', 0.87],
    ['noise', 0.87],
    ['grey250', 0.87],
    ['little', 0.4],
    ['border', 0.87],
    ['badge', 0.87],
    ['clear', 0.87],
    ['small', 0.87],
    ['large', 0.87],
  ])('%s is filled to %d', (recipe, fill) => {
    expect(measured(recipes[recipe]()).fill).toBeCloseTo(fill, 1.9);
  });

  test('a toy brick is no badge for its studs', () => {
    const pixels = blank(900, 900);
    thing(pixels, 300, 250, 400, 500);
    rectangle(pixels, 60, 60, 180, 110, [200, 40, 30]);
    for (const x of [95, 130, 165, 200]) disc(pixels, x, 115, 13, [250, 225, 120]);
    expect(measured(pixels).suspicions.filter(({ kind }) => kind === 'badge')).toEqual([]);
  });

  test('a letter is no badge for its gaps', () => {
    expect(measured(recipes.bigLetter()).suspicions.filter(({ kind }) => kind === 'badge')).toEqual([]);
  });

  test('the bits of a bare wire are no text', () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 150, 120, 700, 600);
    for (const [left, wide] of [
      [300, 26],
      [336, 14],
      [360, 30],
      [400, 18],
      [428, 24],
      [462, 12],
    ] as const) {
      rectangle(pixels, left, 800, wide, 4, [60, 70, 150]);
      rectangle(pixels, left, 804, 0.5 * wide, 4, [60, 70, 150]);
    }
    expect(measured(pixels).suspicions).toEqual([]);
  });

  test('a dark ring ends where it does, although its inside is white and a shadow fades below it', () => {
    const pixels = blank(1000, 1000);
    for (let y = 0; y < 120; y += 1)
      for (let x = 0; x < 700; x += 1) {
        const far = Math.hypot((x - 350) / 350, (y - 60) / 60);
        if (far < 1) lay(pixels, 150 + x, 780 + y, [60, 60, 60], 0.4 * (1 - far) ** 1.5);
      }
    disc(pixels, 500, 460, 430, [40, 40, 45]);
    disc(pixels, 500, 460, 390, [255, 255, 255]);
    expect(measured(pixels)).toMatchObject({ whiteOnWhite: false, cutOff: false, fill: 0.862 });
  });

  test('a white thing drawn by a pale rim alone may be white all over', () => {
    const pixels = blank(1000, 1000);
    disc(pixels, 500, 500, 400, [226, 226, 228]);
    disc(pixels, 500, 500, 393, [255, 255, 255]);
    expect(measured(pixels)).toMatchObject({ whiteOnWhite: null, cutOff: null, fill: null });
  });

  test('a sweep of light is no pure white', () => {
    expect(['near-white', 'light-grey']).toContain(measured(recipes.gradient()).background);
  });

  test('a thin line is round the picture although a reflection of its own shade comes up to it', () => {
    const drawn = (line: 'round' | 'three sides') => {
      const pixels = blank(600, 400);
      thing(pixels, 40, 40, 520, 250);
      rectangle(pixels, 150, 300, 240, 100, [222, 222, 222]);
      frame(pixels, 1, [220, 220, 220]);
      if (line === 'three sides') rectangle(pixels, 0, 399, 120, 1, [255, 255, 255]);
      return measured(pixels);
    };
    expect(drawn('round')).toMatchObject({ border: true, frame: [1, 1, 1, 1], cutOff: null });
    expect(drawn('three sides')).toMatchObject({ border: null, frame: null });
  });

  test('a white product on white is not called small', () => {
    expect(measured(recipes.whiteOnWhite()).whiteOnWhite).not.toBe(false);
  });
});
