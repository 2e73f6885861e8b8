import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, lay, noisy, rectangle, thing } from './draw.ts';
import { measured } from './judged.ts';

// A ring as seals and monograms have one, drawn over goods with their own parts and texture.

const SIDE = 1000;

function ring(pixels: Pixels, colour: Colour, share: number, radius = 170, wide = 22): void {
  for (let y = -radius; y <= radius; y += 1)
    for (let x = -radius; x <= radius; x += 1) {
      const far = Math.hypot(x, y);
      if (far <= radius && far > radius - wide) lay(pixels, 500 + x, 510 + y, colour, share);
    }
}

/** Goods in three parts of unlike colours, or in one. */
function goods(parts: number): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 160, 140, 680, 740, [190, 90, 100]);
  if (parts > 1) rectangle(pixels, 250, 330, 260, 170, [120, 170, 200]);
  if (parts > 2) rectangle(pixels, 160, 560, 680, 60, [110, 30, 60]);
  return pixels;
}

const watermarks = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.filter(({ kind }) => kind === 'watermark')
    .map(({ strength }) => strength);

test.each<[string, Colour]>([
  ['white', [255, 255, 255]],
  ['black', [0, 0, 0]],
  ['grey', [110, 110, 110]],
])('a %s ring one looks through, over parts in unlike colours, is a watermark', (_, colour) => {
  const pixels = goods(3);
  ring(pixels, colour, 0.3);
  expect(watermarks(pixels)).toEqual(['strong']);
});

test.each<[string, number, number]>([
  ['over one thing alone may be its print', 1, 0.3],
  ['that hides what lies under it is print', 3, 1],
])('a ring %s', (_, parts, share) => {
  const pixels = goods(parts);
  ring(pixels, [255, 255, 255], share);
  expect(watermarks(pixels)).not.toContain('strong');
});
