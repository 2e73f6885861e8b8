import { expect, test } from 'vitest';
import { groundOf } from '../../utils/pictures/ground/ground.ts';
import { closerToWhite } from '../../utils/pictures/ground/white-level.ts';
import { crop, type Pixels, shrink, type View } from '../../utils/pictures/pixels.ts';
import { blank, dice, thing } from './draw.ts';

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
