import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, noisy, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 1000;
const ANGLE = 32;

/** A bar with light, shade and grain, its middle in the middle of the picture, turned as the words on it. */
function bar(long: number, wide: number, colour: Colour, angle = ANGLE): Pixels {
  const pixels = blank(SIDE, SIDE);
  const roll = dice(5);
  const turn = (angle * Math.PI) / 180;
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const [dx, dy] = [x - SIDE / 2, y - SIDE / 2];
      const along = dx * Math.cos(turn) - dy * Math.sin(turn);
      const across = dx * Math.sin(turn) + dy * Math.cos(turn);
      if (Math.abs(along) > long / 2 || Math.abs(across) > wide / 2) continue;
      const light = 0.9 - 0.3 * (across / wide) ** 2 + 0.1 * (roll() - 0.5);
      lay(pixels, x, y, [colour[0] * light, colour[1] * light, colour[2] * light]);
    }
  return pixels;
}

/** Words turned about the middle of the picture, at a distance across their line. */
function named(pixels: Pixels, word: string, size: number, { angle = ANGLE, share = 0.35, off = 0 } = {}): Pixels {
  const long = (word.length * 6 - 1) * (size / 7);
  const turn = (-angle * Math.PI) / 180;
  const [u, v] = [-long / 2, -size / 2 + off];
  const left = SIDE / 2 + u * Math.cos(turn) - v * Math.sin(turn);
  const top = SIDE / 2 + u * Math.sin(turn) + v * Math.cos(turn);
  write(pixels, word, left, top, size, { angle, share, colour: [20, 20, 20] });
  return noisy(pixels);
}

const watermarksOn = (pixels: Pixels): string[] =>
  measured(pixels)
    .suspicions.filter(({ kind }) => kind === 'watermark')
    .map(strengthOf);

test.each<[string, Pixels]>([
  ['a tool', named(bar(860, 130, [190, 150, 100]), 'MELKOFAST STARK', 40)],
  ['a broad board', named(bar(820, 300, [150, 160, 180]), 'LAKESTAR FIRMA', 52)],
  ['a tool that lies the other way', named(bar(860, 130, [170, 80, 70], -40), 'WALLSTARK FLEX', 42, { angle: -40 })],
])('a faint name along %s is its own print', (_, pixels) => {
  expect(watermarksOn(pixels)).toEqual([]);
});

test('a faint word across goods that lie askew the other way was laid on', () => {
  expect(watermarksOn(named(bar(860, 320, [190, 150, 100], -30), 'MELKOFAST STARK', 52, { angle: 30 }))).toContain(
    'strong',
  );
});

test('a faint word askew on goods that stand straight was laid on', () => {
  expect(watermarksOn(named(bar(820, 640, [150, 160, 180], 0), 'LAKESTAR FIRMA', 52))).toContain('strong');
});
