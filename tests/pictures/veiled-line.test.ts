import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, disc, lay, noisy, rectangle, sweep, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

// Words that one ink of a third lays over things of many kinds, which break its letters up; and what only looks like one.

const SIDE = 500;

/** A wall of tiles with pale joints, a table with a grain, and a dark jug with a handle before them. */
function kitchen(): Pixels {
  const pixels = blank(SIDE, SIDE, [206, 214, 210]);
  const roll = dice(11);
  for (let row = 0; row < 9; row += 1)
    for (let place = -1; place < 7; place += 1) {
      const level = 168 + 34 * roll();
      rectangle(pixels, place * 82 + (row % 2) * 41, row * 34, 79, 31, [level - 12, level + 8, level + 4]);
    }
  for (let y = 300; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const light = 0.8 + 0.12 * Math.sin(x / 23 + 3 * Math.sin(y / 17)) + 0.05 * roll();
      lay(pixels, x, y, [150 * light, 100 * light, 62 * light]);
    }
  disc(pixels, 380, 270, 62, [40, 90, 160]);
  disc(pixels, 380, 270, 38, [180, 186, 184]);
  for (let x = 150; x < 350; x += 1)
    for (let y = 170; y < 410; y += 1) {
      const light = 0.6 + 0.5 * Math.sin(((x - 150) / 200) * Math.PI);
      lay(pixels, x, y, [45 * light, 100 * light, 175 * light]);
    }
  rectangle(pixels, 30, 120, 60, 180, [120, 66, 50]);
  return pixels;
}

/** Two shoes with a woven side, white laces, pale soles with dark treads, on a white ground. */
function shoes(): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (const [left, top] of [
    [110, 90],
    [40, 250],
  ] as const) {
    for (let y = 0; y < 110; y += 1)
      for (let x = Math.max(0, 180 - 2.2 * y); x < 330; x += 1) {
        const light = ((Math.floor(x / 5) + Math.floor(y / 5)) % 2 ? 1 : 0.93) * (1 - y / 420);
        lay(pixels, left + Math.round(x), top + y, [212 * light, 52 * light, 44 * light]);
      }
    rectangle(pixels, left + 270, top + 40, 60, 70, [38, 42, 62]);
    for (let lace = 0; lace < 4; lace += 1)
      rectangle(pixels, left + 110 + lace * 28, top + 22 + lace * 4, 34, 7, [244, 243, 240]);
    rectangle(pixels, left - 10, top + 110, 350, 34, [222, 220, 214]);
    for (let tread = 0; tread < 14; tread += 1)
      rectangle(pixels, left + 6 + tread * 24, top + 132, 8, 12, [165, 163, 158]);
  }
  return pixels;
}

const strong = (pixels: Pixels): boolean =>
  measured(noisy(pixels)).suspicions.some((one) => one.kind === 'watermark' && strengthOf(one) === 'strong');

describe('a word laid over things that break it up', () => {
  test.each([
    ['white', [255, 255, 255], 0.3, 33],
    ['white', [255, 255, 255], 0.3, -28],
    ['black', [0, 0, 0], 0.3, 25],
    ['grey', [90, 90, 90], 0.35, 40],
  ] as const)('in %s %j of %d, at %d°, over a scene', (_, colour, share, angle) => {
    const pixels = kitchen();
    const up = angle > 0 ? 400 : 120;
    write(pixels, 'WALTERKERAMIK', 60, up, 32, { colour: [...colour], share, angle });
    expect(strong(pixels)).toBe(true);
  });

  test.each([
    [[90, 90, 90], 0.3],
    [[0, 0, 0], 0.3],
    [[128, 128, 128], 0.35],
  ] as const)('in %j of %d, askew, over two shoes from the ground to the ground', (colour, share) => {
    const pixels = shoes();
    write(pixels, 'WALTERSHOPTREE', 20, 410, 36, { colour: [...colour], share, angle: 33 });
    expect(strong(pixels)).toBe(true);
  });
});

describe('no word was laid', () => {
  test('over a scene and shoes as they are', () => {
    expect(strong(kitchen())).toBe(false);
    expect(strong(shoes())).toBe(false);
  });

  test('where slats of shade fall askew over unlike things', () => {
    const pixels = kitchen();
    for (let y = 0; y < SIDE; y += 1)
      for (let x = 0; x < SIDE; x += 1)
        if ((y - 100 + 0.6 * x + 900) % 44 < 15 && y < 420) lay(pixels, x, y, [0, 0, 0], 0.3);
    expect(strong(pixels)).toBe(false);
  });

  test('where one stripe of gloss runs askew over unlike things', () => {
    const pixels = kitchen();
    for (let y = 0; y < SIDE; y += 1)
      for (let x = 0; x < SIDE; x += 1) if (Math.abs(y - 400 + 0.6 * x) < 18) lay(pixels, x, y, [255, 255, 255], 0.3);
    expect(strong(pixels)).toBe(false);
  });

  test('where long thin goods are a line by themselves', () => {
    const pixels = blank(SIDE, SIDE);
    for (let x = 30; x < 470; x += 1)
      for (let y = 0; y < 40; y += 1) {
        const steel = x < 290;
        const light = 0.86 + 0.1 * Math.sin(x / 7) + 0.05 * Math.sin(y / 5);
        const level = steel ? 196 * light : 120 * light;
        if (!steel || y > (290 - x) / 9)
          lay(pixels, x, 230 + y, steel ? [level, level + 2, level + 5] : [level, 0.5 * level, 0.3 * level]);
      }
    for (const x of [320, 370, 420]) disc(pixels, x, 250, 6, [220, 215, 210]);
    expect(strong(pixels)).toBe(false);
  });

  test('on a ground that darkens, with cups in a row on a shelf', () => {
    const pixels = sweep(SIDE, SIDE, 240, 190);
    rectangle(pixels, 0, 330, SIDE, 22, [150, 110, 70]);
    for (let cup = 0; cup < 6; cup += 1) {
      const level = 60 + 30 * cup;
      rectangle(pixels, 24 + cup * 80, 270, 52, 60, [level, 0.7 * level, 0.6 * level]);
      rectangle(pixels, 30 + cup * 80, 276, 10, 48, [level + 40, 0.7 * level + 40, 0.6 * level + 40]);
    }
    expect(strong(pixels)).toBe(false);
  });
});
