import { expect, test } from 'vitest';
import { alike } from '../../utils/pictures/alike.ts';
import { nearTo } from '../../utils/pictures/fingerprint.ts';
import { shrink } from '../../utils/pictures/pixels.ts';
import { blank, rectangle, thing } from './draw.ts';

const picture = (differs?: (pixels: ReturnType<typeof blank>) => void) => {
  const pixels = blank(240, 240);
  thing(pixels, 30, 20, 180, 200);
  rectangle(pixels, 70, 90, 100, 60, [240, 220, 60]);
  differs?.(pixels);
  return pixels;
};

test('a picture is alike to itself made smaller', () => {
  expect(alike(picture(), shrink(picture(), 170))).toBe(true);
});

test.each<[string, Parameters<typeof picture>[0]]>([
  ['another colour of label', (pixels) => rectangle(pixels, 70, 90, 100, 60, [200, 60, 60])],
  ['something more in a corner', (pixels) => rectangle(pixels, 180, 180, 50, 50, [20, 20, 20])],
])('%s makes another picture', (_, differs) => {
  expect(alike(picture(), picture(differs))).toBe(false);
});

test('another shape is another picture', () => {
  const pixels = blank(240, 300);
  thing(pixels, 30, 20, 180, 260);
  expect(alike(picture(), pixels)).toBe(false);
});

test.each([
  ['00c3e7ff7e3c1800', '00c3e7ff7e3c1800', true],
  ['00c3e7ff7e3c1800', '80c3e7ff7e3c180f', true],
  ['00c3e7ff7e3c1800', '80c3e7ff7e3c981f', false],
  ['ffffffffffffffff', '0000000000000000', false],
])('%s and %s are near: %s', (one, other, near) => {
  expect(nearTo(one)(other)).toBe(near);
});
