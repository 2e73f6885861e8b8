import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, lay, noisy, thing } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 1000;

/** A rack of rails and posts on white. */
function rack(colour: Colour = [150, 95, 55]): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (let rail = 0; rail < 5; rail += 1) thing(pixels, 120, 110 + 175 * rail, 760, 62, colour, rail + 2);
  for (const left of [150, 470, 790]) thing(pixels, left, 90, 64, 820, colour, left);
  return pixels;
}

/** A ring and a bar across it, in ink that covers such a share, or as a thing behind. */
function sign(pixels: Pixels, share: number, ink: Colour, behind = false): Pixels {
  const { data, width } = pixels;
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      const far = Math.hypot(x - 500, y - 500);
      const isInk = (far >= 230 && far <= 268) || (far < 230 && Math.abs(x + y - 1000) < 40);
      if (!isInk || (behind && (data[4 * (y * width + x)] as number) < 255)) continue;
      lay(pixels, x, y, ink, share);
    }
  return noisy(pixels);
}

const watermarksOn = (pixels: Pixels): string[] =>
  measured(pixels)
    .suspicions.filter(({ kind }) => kind === 'watermark')
    .map(strengthOf);

test.each<[string, number, Colour]>([
  ['black', 0.3, [0, 0, 0]],
  ['blue', 0.4, [30, 60, 160]],
])('a sign in %s ink that lies on the ground and goes on over the goods was laid on', (_, share, ink) => {
  expect(watermarksOn(sign(rack(), share, ink))).toContain('strong');
});

test('the same sign behind the goods is a part of the set', () => {
  expect(watermarksOn(sign(rack(), 0.3, [0, 0, 0], true))).not.toContain('strong');
});

test('goods without a sign have none', () => {
  expect(watermarksOn(noisy(rack([120, 125, 130])))).toEqual([]);
});
