import { expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, lay, rectangle, write } from './draw.ts';
import { measured } from './judged.ts';

/** A sheet of paper in the middle of a grey place; `shade`: how dark the shadow round it is. */
function sheet(shade: number): Pixels {
  const pixels = blank(900, 1200, [200, 198, 194]);
  const [left, top, right, bottom] = [110, 110, 790, 1090];
  for (let y = 0; y < 1200; y += 1)
    for (let x = 0; x < 900; x += 1) {
      const far = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const dark = shade * Math.max(0, 1 - far / 45);
      if (dark > 0) lay(pixels, x, y, [200 - dark, 198 - dark, 194 - dark]);
    }
  rectangle(pixels, left, top, right - left, bottom - top, [250, 250, 246]);
  disc(pixels, 450, 480, 230, [30, 60, 100]);
  write(pixels, 'OSLO', 330, 860, 70);
  return pixels;
}

test('a poster casts a shadow on its wall, a frame casts none', () => {
  expect(measured(sheet(18)).border).not.toBe(true);
  expect(measured(sheet(0)).border).toBe(true);
});
