import { expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, blurred, rectangle, smeared, thing, write } from './draw.ts';
import { judged, measured, verdictsOf } from './judged.ts';

function drawn(): Pixels {
  const pixels = blank(1000, 1000);
  thing(pixels, 100, 200, 800, 600);
  write(pixels, 'WALTER', 250, 500, 90, { colour: [240, 230, 210] });
  return pixels;
}

test('what moved while it was taken is blurred in one direction, and sharp in the other', () => {
  expect(measured(drawn()).blur).toBe('sharp');
  for (const across of [true, false]) {
    const moved = measured(smeared(drawn(), 14, across));
    expect(moved).toMatchObject({ blur: 'moved' });
    expect(moved.edge).toBeGreaterThan(6);
    expect(verdictsOf(judged(moved, 'amazon'))['blur']).toBe('warn');
  }
});

test('a lens out of focus blurs all directions alike', () => {
  expect(measured(blurred(drawn(), 6)).blur).toBe('blurred');
});

test('shades in one direction are no movement where outlines are sharp', () => {
  const pixels = blank(1000, 1000);
  for (let x = 0; x < 800; x += 1) rectangle(pixels, 100 + x, 150, 1, 700, [60 + 80 * Math.sin(x / 25) ** 2, 70, 90]);
  for (let line = 0; line < 12; line += 1) rectangle(pixels, 100, 200 + 50 * line, 800, 4, [20, 20, 24]);
  expect(measured(pixels).blur).toBe('sharp');
});
