import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, noisy, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 900;

function scene(): Pixels {
  const pixels = blank(SIDE, SIDE, [150, 160, 170]);
  const roll = dice(5);
  for (let patch = 0; patch < 240; patch += 1) {
    const level = 60 + 150 * roll();
    rectangle(pixels, roll() * SIDE, roll() * SIDE, 150, 120, [level, 0.9 * level, 0.7 * level]);
  }
  return pixels;
}

/** A star of so many points about a place; `deep`: how far its notches go in, as a share. */
function star(pixels: Pixels, points: number, deep: number, light = 0): void {
  const [x, y, radius] = [200, 210, 130];
  for (let row = -radius; row <= radius; row += 1)
    for (let column = -radius; column <= radius; column += 1) {
      const turn = (Math.atan2(row, column) / (2 * Math.PI) + 1) * points;
      const out = Math.abs((turn % 1) - 0.5) * 2;
      if (Math.hypot(row, column) <= radius * (1 - deep + deep * out))
        lay(pixels, x + column, y + row, [20 + light * column, 130 + light * column, 60]);
    }
  write(pixels, '-50', 135, 180, 56, { colour: [255, 255, 255] });
}

const badges = (pixels: Pixels): string[] =>
  measured(pixels)
    .suspicions.filter(({ kind }) => kind === 'badge')
    .map(strengthOf);

describe('in a scene a badge is', () => {
  test('a star of one colour with many points', () => {
    const pixels = scene();
    star(pixels, 18, 0.15);
    expect(badges(pixels)).toContain('strong');
  });

  test.each<[string, number, number, number]>([
    ['whose light falls off, as on a thing', 18, 0.15, 0.2],
    ['of few points', 5, 0.4, 0],
  ])('surely not a star %s', (_, points, deep, light) => {
    const pixels = scene();
    star(pixels, points, deep, light);
    expect(badges(pixels)).not.toContain('strong');
  });
});

describe('on a plain ground a star', () => {
  test.each<[string, number, number, boolean]>([
    ['mostly over the goods was laid on', 50, 150, true],
    ['whose light falls off is left open', 50, 150, false],
    ['within the outline of the goods may be their print', 44, 50, false],
  ])('%s', (why, left, top, sure) => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, left, top, 520, 640);
    star(pixels, 18, 0.15, why.includes('light') ? 0.2 : 0);
    expect(badges(pixels).includes('strong')).toBe(sure);
  });
});

describe('a bar along an edge', () => {
  /** A bar so high over a thing so large. */
  function barred(high: number, large: number): Pixels {
    const pixels = blank(SIDE, SIDE);
    rectangle(pixels, 0, 0, SIDE, high * SIDE, [25, 30, 70]);
    write(pixels, 'SOFT TOWELS', 90, 0.35 * high * SIDE, 0.3 * high * SIDE, { colour: [255, 255, 255] });
    thing(pixels, (SIDE - large) / 2, SIDE - large - 60, large, large);
    return pixels;
  }
  const texts = (pixels: Pixels): string[] =>
    measured(noisy(pixels))
      .suspicions.filter(({ kind }) => kind === 'text')
      .map(strengthOf);

  test('with letters in it is a banner, up to a quarter of the picture, over goods not much larger than it', () => {
    expect(texts(barred(0.2, 400))).toContain('strong');
    expect(texts(barred(0.24, 500))).toContain('strong');
  });

  test('may be the goods where there is hardly anything else', () => {
    expect(texts(barred(0.24, 120))).not.toContain('strong');
  });
});

test('the figures of a table, and a measure beside the goods, are text', () => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 160, 80, 420, 480, [90, 92, 98]);
  write(pixels, '50 MTS', 620, 300, 34);
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 3; column += 1)
      write(pixels, ['50', '55', '05', '00'][(row + column) % 4] as string, 250 + 130 * column, 620 + 52 * row, 34);
  expect(measured(noisy(pixels)).suspicions).toContainEqual(
    expect.objectContaining({ kind: 'text', strength: 'strong' }),
  );
});

test.each<[string, number, boolean]>([
  ['on a line between two strokes are its measure', 22, true],
  ['by themselves may be anything', 0, false],
])('few letters %s', (_, ends, sure) => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 160, 80, 480, 560, [60, 110, 150]);
  const colour: [number, number, number] = [190, 30, 40];
  rectangle(pixels, 160, 700, 480, 3, colour);
  for (const x of [160, 637]) rectangle(pixels, x, 701 - ends / 2, 3, ends, colour);
  write(pixels, '50 M', 330, 730, 34, { colour });
  expect(measured(noisy(pixels)).suspicions.some(({ kind, strength }) => kind === 'text' && strength !== 'weak')).toBe(
    sure,
  );
});
