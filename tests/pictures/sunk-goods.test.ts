import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, lay, thing, write } from './draw.ts';
import { judged, measured, verdictsOf } from './judged.ts';

const SIDE = 1000;
const NIGHT: Colour = [22, 20, 26];

/** A cabinet with a mesh before it, lit from the left and from above: to the right and below it sinks into a ground of its own shade. A name stands low on it. */
function cabinet(): Pixels {
  const pixels = blank(SIDE, SIDE, NIGHT);
  for (let y = 60; y < 940; y += 1)
    for (let x = 300; x < 700; x += 1) {
      const isMesh = x < 660 && y < 890 && (x % 40 < 12 || y % 40 < 12);
      const light = isMesh ? 40 : 8;
      lay(pixels, x, y, [22 + light, 20 + light, 26 + light]);
    }
  write(pixels, 'FALKMORE', 380, 895, 34, { colour: [205, 205, 210] });
  return pixels;
}

test('goods that sink into a dark ground: how far they reach is left open, and so is whose the letters are', () => {
  const seen = measured(cabinet());
  expect(seen).toMatchObject({ fill: null, cutOff: null, whiteOnWhite: null });
  expect(seen.suspicions.filter(({ strength }) => strength !== 'weak')).toEqual([]);
  expect(verdictsOf(judged(seen, 'amazon'))['low-fill']).toBe('could-not-measure');
});

test('goods that stand off a dark ground fill what they fill', () => {
  const pixels = blank(SIDE, SIDE, NIGHT);
  thing(pixels, 300, 60, 400, 880, [190, 160, 120]);
  expect(measured(pixels)).toMatchObject({ whiteOnWhite: false, cutOff: false });
  expect(measured(pixels).fill).toBeCloseTo(0.88, 2);
});
