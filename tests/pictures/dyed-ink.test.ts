import { expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, noisy, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A grey thing full of edges, with knobs of metal and a dial with figures. */
function meter(): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 150, 60, 700, 880, [46, 47, 48]);
  for (let slot = 0; slot < 9; slot += 1) rectangle(pixels, 180, 110 + 92 * slot, 640, 14, [104, 105, 106]);
  rectangle(pixels, 260, 330, 330, 300, [12, 12, 12]);
  for (const [place, digits] of ['500', '050', '505'].entries())
    write(pixels, digits, 300, 350 + 95 * place, 70, { colour: [70, 72, 70] });
  for (const y of [300, 520, 760]) disc(pixels, 720, y, 42, [200, 201, 203]);
  return pixels;
}

const watermarks = (pixels: Pixels) => measured(pixels).suspicions.filter(({ kind }) => kind === 'watermark');

test('slanted letters in half-covering colour are a watermark on grey things whose own edges hide them', () => {
  const pixels = meter();
  write(pixels, 'SALEKOFFER', 190, 800, 95, { colour: [235, 30, 140], share: 0.55, angle: 38 });
  expect(watermarks(pixels)).toMatchObject([{ strength: 'strong' }]);
});

test('the same letters in full colour are print', () => {
  const pixels = meter();
  write(pixels, 'SALEKOFFER', 190, 800, 95, { colour: [235, 30, 140], angle: 38 });
  expect(watermarks(pixels).filter(({ strength }) => strength !== 'weak')).toEqual([]);
});

test.each<[string, number, boolean]>([
  ['red ink one looks through leaves little colour to blue goods, and is a watermark for all their stripes', 0.3, true],
  ['red ink that hides them is print', 1, false],
])('%s', (_, share, sure) => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 100, 150, 800, 700, [95, 150, 215]);
  for (const x of [420, 520, 620]) rectangle(pixels, x, 260, 44, 560, [30, 130, 135]);
  for (const y of [330, 420, 510]) rectangle(pixels, 300, y, 180, 18, [225, 224, 220]);
  write(pixels, 'TAKEOFFERS', 170, 720, 90, { colour: [200, 30, 40], share, angle: 36 });
  expect(watermarks(noisy(pixels)).some(({ strength }) => strength === 'strong')).toBe(sure);
});
