import { describe, expect, test } from 'vitest';
import { type Measured, measuredSchema } from '../../utils/pictures/measured.ts';
import { blank, dice, disc, frame, lay, noisy, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';
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

  test('bars of one colour along two opposite sides may be a border, a bar at one side is none', () => {
    const barred = (...tops: number[]) => {
      const pixels = blank(900, 900);
      thing(pixels, 250, 150, 400, 600);
      for (const top of tops) rectangle(pixels, 0, top, 900, 45, [30, 60, 120]);
      return measured(noisy(pixels)).border;
    };
    expect([barred(0, 855), barred(0)]).toEqual([null, false]);
  });

  test('a band of one colour round the goods is a border, an empty one with light and shade is a frame for sale', () => {
    const band = (shade: number) => {
      const pixels = blank(1000, 1000);
      for (let y = 20; y < 980; y += 1)
        for (let x = 20; x < 980; x += 1)
          if (Math.min(x - 20, y - 20, 979 - x, 979 - y) < 36)
            lay(pixels, x, y, [40 + shade * x, 110, 190 - shade * y]);
      return pixels;
    };
    const bordered = band(0);
    thing(bordered, 200, 180, 600, 640);
    expect(measured(bordered)).toMatchObject({ border: true, fill: 0.64 });
    expect(measured(band(0)).border).not.toBe(true);
    const framed = blank(1000, 1000);
    rectangle(framed, 60, 140, 880, 720, [30, 30, 30]);
    rectangle(framed, 96, 176, 808, 648, [255, 255, 255]);
    thing(framed, 250, 300, 500, 400);
    expect(measured(framed).border).not.toBe(true);
    const forSale = band(0.08);
    thing(forSale, 200, 180, 600, 640);
    expect(measured(forSale).border).not.toBe(true);
  });

  test('a flat disc with a figure in the corner of a scene is a badge, a round thing with light and shade may be one', () => {
    const scene = (light: number) => {
      const pixels = blank(900, 900, [150, 105, 60]);
      const roll = dice(3);
      for (let patch = 0; patch < 90; patch += 1) {
        const level = 60 + 150 * roll();
        rectangle(pixels, roll() * 900 - 60, roll() * 900 - 60, 130, 100, [level, 0.9 * level, 0.7 * level]);
      }
      thing(pixels, 320, 300, 420, 480);
      disc(pixels, 150, 150, 100, [215, 30, 40]);
      for (let y = 50; y < 250; y += 1)
        for (let x = 50; x < 250; x += 1)
          if (Math.hypot(x - 150, y - 150) <= 100) lay(pixels, x, y, [255, 255, 255], light * (x / 250));
      write(pixels, '-50', 92, 125, 50, { colour: [255, 255, 255] });
      return measured(pixels)
        .suspicions.filter(({ kind }) => kind === 'badge')
        .map(strengthOf);
    };
    expect(scene(0)).toEqual(['strong']);
    expect(scene(0.15)).not.toContain('strong');
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
