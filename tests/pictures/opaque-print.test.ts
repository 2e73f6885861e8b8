import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, noisy, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 1000;

/** A pale round tin, lit in the middle and darker to both sides. */
function tin(): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (let x = 120; x < 880; x += 1) {
    const light = 0.8 + 0.2 * Math.sin((Math.PI * (x - 120)) / 760);
    rectangle(pixels, x, 80, 1, 840, [215 * light, 185 * light, 175 * light]);
  }
  return pixels;
}

const watermarks = (pixels: Pixels) => measured(pixels).suspicions.filter(({ kind }) => kind === 'watermark');

test('words in one colour across light and shade hide what lies under them: they are print', () => {
  const pixels = tin();
  write(pixels, 'FALKMORE', 180, 400, 95, { colour: [250, 246, 228] });
  expect(watermarks(pixels)).toEqual([]);
});

test('words that let it be seen are left open', () => {
  const pixels = tin();
  write(pixels, 'FALKMORE', 180, 400, 95, { colour: [255, 255, 255], share: 0.4 });
  expect(watermarks(pixels)).not.toEqual([]);
});

test.each<[string, Colour, number, boolean]>([
  ['tan on dark red, which no ink one looks through could be, is print', [196, 162, 112], 1, false],
  ['white that covers less may have been laid on', [255, 255, 255], 0.35, true],
])('%s', (_, colour, share, open) => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 180, 120, 640, 780, [112, 26, 52]);
  write(pixels, 'STAKE', 360, 400, 62, { colour, share });
  expect(watermarks(noisy(pixels)).length > 0).toBe(open);
});
