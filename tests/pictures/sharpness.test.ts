import { expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, blurred, lay, rectangle, smeared, thing, write } from './draw.ts';
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

/** A wall with a sharp pattern, and before it a thing whose edges are so soft; where nothing else is in the middle. */
function room(sigma: number): Pixels {
  const pixels = blank(1000, 1000, [190, 180, 165]);
  for (let slat = 0; slat < 20; slat += 1) rectangle(pixels, 50 * slat, 0, 22, 1000, [120 + 3 * slat, 100, 85]);
  const before = blank(1000, 1000, [150, 120, 90]);
  for (let part = 0; part < 8; part += 1) rectangle(before, 200, 150 + 90 * part, 600, 40, [60, 40, 30]);
  const soft = sigma > 0 ? blurred(before, sigma) : before;
  for (let y = 120; y < 900; y += 1)
    pixels.data.set(soft.data.subarray((y * 1000 + 180) * 4, (y * 1000 + 820) * 4), (y * 1000 + 180) * 4);
  return pixels;
}

test('a sharp wall behind a blurred middle leaves a doubt about the product', () => {
  expect(measured(room(0)).blur).toBe('sharp');
  expect(measured(room(5)).blur).toBe('soft');
});

/** A board with soft stripes, as some woods and cushions have, that ends at once. */
function board(): Pixels {
  const pixels = blank(1000, 1000);
  for (let y = 80; y < 920; y += 1) {
    const light = 0.8 + 0.2 * Math.sin(y / 7);
    rectangle(pixels, 80, y, 840, 1, [170 * light, 115 * light, 70 * light]);
  }
  return pixels;
}

test('soft stripes on goods that end at once may be in focus, and are not where their outline is not', () => {
  const sharp = measured(board());
  expect(sharp).toMatchObject({ blur: null, edge: null });
  expect(verdictsOf(judged(sharp, 'amazon'))['blur']).toBe('could-not-measure');
  expect(measured(blurred(board(), 6)).blur).toBe('blurred');
});

/** A cloth of an even soft twill that ends at once. */
function cloth(): Pixels {
  const pixels = blank(1000, 1000);
  for (let y = 80; y < 920; y += 1)
    for (let x = 80; x < 920; x += 1) {
      const light = 0.85 + 0.15 * Math.sin((x + y) / 4.5);
      lay(pixels, x, y, [200 * light, 170 * light, 60 * light]);
    }
  return pixels;
}

test('nor does an even weave say that a cloth is blurred which ends at once', () => {
  expect(measured(cloth()).blur).toBe(null);
  expect(measured(blurred(cloth(), 6)).blur).toBe('blurred');
});
