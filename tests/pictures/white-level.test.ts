import { expect, test } from 'vitest';
import { groundOf } from '../../utils/pictures/ground/ground.ts';
import { closerToWhite } from '../../utils/pictures/ground/white-level.ts';
import { crop, type Pixels, shrink, type View } from '../../utils/pictures/pixels.ts';
import { blank, dice, rectangle, thing } from './draw.ts';
import { measured } from './judged.ts';

/** A picture as a canvas draws it small: half a level is lost on the way. */
function seen(pixels: Pixels): View {
  const small = shrink(pixels, 200);
  for (let at = 0; at < small.data.length; at += 1) if (at % 4 < 3) small.data[at] = (small.data[at] as number) - 1;
  return { width: pixels.width, height: pixels.height, small, patch: (...place) => crop(pixels, ...place) };
}

/** White with the noise of JPEG: so many of ten pixels are two levels short of it. */
function noisyWhite(tenths: number): Pixels {
  const pixels = blank(600, 600);
  const roll = dice(3);
  for (let at = 0; at < pixels.data.length; at += 4) if (roll() < tenths / 10) pixels.data.fill(253, at, at + 3);
  thing(pixels, 150, 150, 300, 300);
  return pixels;
}

test.each([
  [3, 'pure-white'],
  [8, 'near-white'],
])('white with noise in %i of ten pixels is %s, however it is drawn small', (tenths, kind) => {
  const view = seen(noisyWhite(tenths));
  const small = groundOf(view.small);
  expect(small.kind).toBe('near-white');
  expect(closerToWhite(small, view).kind).toBe(kind);
});

/** A pale thing with a hem, so wide and so high, on white. */
function towel(across: number, down: number): Pixels {
  const pixels = blank(800, 800);
  rectangle(pixels, (800 - across) / 2, (800 - down) / 2, across, down, [246, 246, 245]);
  rectangle(pixels, (800 - across) / 2, (800 + down) / 2 - 40, across, 8, [200, 200, 205]);
  return pixels;
}

test('pale goods that reach far into the outer band do not make the ground less white', () => {
  expect(measured(towel(768, 520)).background).toBe('pure-white');
  expect(measured(towel(520, 768)).background).toBe('pure-white');
});

test('what is pale all round, but for a narrow margin, is the ground', () => {
  expect(measured(towel(768, 768)).background).not.toBe('pure-white');
  expect(measured(towel(800, 520)).background).not.toBe('pure-white');
});

test.each([
  [[255, 255, 253], 'pure-white'],
  [[253, 253, 253], 'near-white'],
  [[255, 255, 251], 'near-white'],
] as const)('white that a lossy format leaves a step of colour short, as %j, is %s', (colour, kind) => {
  const pixels = blank(600, 600, colour);
  thing(pixels, 150, 150, 300, 300);
  expect(measured(pixels).background).toBe(kind);
});
