import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, lay, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 1000;

/** Cloth: soft patches of light and shade, threads both ways, and a nap all over. */
function cloth([red, green, blue]: Colour, nap: number): Pixels {
  const pixels = blank(SIDE, SIDE);
  const roll = dice(21);
  const [row, column] = [Array.from({ length: SIDE }, roll), Array.from({ length: SIDE }, roll)];
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const patch = 9 * Math.sin(x / 80 + 2 * Math.sin(y / 150)) * Math.cos(y / 70);
      const threads = 5 * Math.sin(x / 3) + 5 * Math.sin(y / 3);
      const worn = 8 * ((row[y >> 3] ?? 0) + (column[x >> 3] ?? 0) - 1);
      const light = patch + threads + worn + nap * (roll() - 0.5);
      lay(pixels, x, y, [red + light, green + light, blue + light]);
    }
  return pixels;
}

const watermarksOn = (pixels: Pixels): string[] =>
  measured(pixels)
    .suspicions.filter(({ kind }) => kind === 'watermark')
    .map(strengthOf);

test.each<[string, Colour, number]>([
  ['linen', [188, 170, 146], 16],
  ['grey felt', [150, 152, 158], 30],
])('threads and shades of %s under goods are no watermark', (_, colour, nap) => {
  const pixels = cloth(colour, nap);
  thing(pixels, 260, 200, 480, 600, [40, 50, 90]);
  expect(watermarksOn(pixels)).not.toContain('strong');
});

test('the same name all over a quiet ground is one', () => {
  const pixels = blank(SIDE, SIDE, [226, 226, 226]);
  thing(pixels, 300, 240, 400, 520, [40, 50, 90]);
  for (let line = 0; line < 8; line += 1)
    for (let place = 0; place < 4; place += 1)
      write(pixels, 'LAKE', 20 + 260 * place + 60 * (line % 2), 90 + 120 * line, 34, { share: 0.3, angle: 20 });
  expect(watermarksOn(pixels)).toContain('strong');
});
