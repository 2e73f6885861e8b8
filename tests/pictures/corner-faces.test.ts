import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, lay, noisy, thing, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A box that goes on beyond the right and the lower edge, its flat lettered side along the right one. */
function box(front: Colour, side: Colour): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 240, 220, 620, 780, front);
  for (let x = 860; x < SIDE; x += 1)
    for (let y = Math.round(220 - 0.4 * (x - 860)); y < SIDE; y += 1) lay(pixels, x, y, side);
  for (const [line, word] of ['TOLK', 'FIRM', 'SALT', 'HELM', 'WALK'].entries())
    write(pixels, word, 868, 300 + 120 * line, 37, { colour: [255, 230, 60] });
  return pixels;
}

/** A flat band across the lower right corner, over goods that fill it. */
function ribbon(): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 60, 60, 900, 900, [60, 70, 90]);
  for (let y = 500; y < SIDE; y += 1)
    for (let x = 500; x < SIDE; x += 1) if (Math.abs(x + y - 1620) < 85) lay(pixels, x, y, [230, 60, 30]);
  write(pixels, 'SALE', 745, 815, 60, { colour: [255, 255, 255], angle: 45 });
  return pixels;
}

const badgesOn = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.filter(({ kind, strength }) => kind === 'badge' && strength !== 'weak')
    .map(({ kind }) => kind);

test.each<[string, Colour, Colour]>([
  ['violet', [130, 50, 150], [110, 35, 130]],
  ['blue', [50, 80, 190], [30, 60, 170]],
])('the lettered side of a %s box that goes on beyond two edges is no ribbon', (_, front, side) => {
  expect(badgesOn(box(front, side))).toEqual([]);
});

test('a band across a corner is one, though goods lie under it', () => {
  expect(badgesOn(ribbon())).toEqual(['badge']);
});
