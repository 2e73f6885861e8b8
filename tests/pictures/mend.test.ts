import { describe, expect, test } from 'vitest';
import { mendPixels } from '../../utils/pictures/mend/mend.ts';
import { type Pixels, shrink } from '../../utils/pictures/pixels.ts';
import { wishOf } from '../../utils/rules/wish.ts';
import { blank, disc, rectangle, sweep, thing } from './draw.ts';
import { judged, measured, policiesIn } from './judged.ts';
import { type Recipe, recipes } from './recipes.ts';

const mended = (pixels: Pixels, marketplace: string, before = measured(pixels)) =>
  mendPixels(pixels, before, wishOf(policiesIn(marketplace), 'main', []));
/** Size is no matter to most of what is mended; a line of one pixel would be lost. */
const drawn = (recipe: Recipe) => (recipe === 'hairline' ? recipes.hairline() : shrink(recipes[recipe](), 512));
const failing = (pixels: Pixels, marketplace: string) =>
  judged(measured(pixels), marketplace)
    .findings.filter(({ verdict }) => verdict === 'fail')
    .map(({ rule }) => rule);

describe('what pixels can mend passes afterwards', () => {
  const mendable: Recipe[] = ['grey250', 'upright', 'little', 'border', 'hairline', 'clear', 'noise'];
  const marketplaces = ['amazon', 'walmart', 'mercado-libre', 'ozon'];
  test.each(mendable)('%s', (recipe) => {
    const pixels = drawn(recipe);
    const before = measured(pixels);
    for (const marketplace of marketplaces) {
      const { pixels: after } = mended(pixels, marketplace, before);
      // What was too small before cannot grow.
      const left = failing(after, marketplace).filter((rule) => rule !== 'min-size');
      expect(left, `${recipe} for ${marketplace}`).toEqual([]);
    }
  });

  test('a soft fall of light is lifted as a whole', () => {
    const pixels = sweep(512, 512, 254, 232);
    thing(pixels, 33, 33, 446, 446);
    expect(failing(pixels, 'amazon')).toEqual(['background']);
    expect(failing(mended(pixels, 'amazon').pixels, 'amazon')).toEqual([]);
  });

  test('a pale thing at the edge is a gap in the ground, and keeps its pixels', () => {
    const pixels = blank(512, 512, [248, 248, 248]);
    thing(pixels, 40, 40, 440, 400);
    rectangle(pixels, 200, 470, 60, 42, [204, 204, 204]);
    const { pixels: after, steps } = mended(pixels, 'walmart');
    expect(steps).toContain('whitened');
    const at = (x: number, y: number) => [...after.data.subarray((y * 512 + x) * 4, (y * 512 + x) * 4 + 3)];
    expect(at(10, 10)).toEqual([255, 255, 255]);
    expect(at(120, 500)).toEqual([255, 255, 255]);
    expect(at(230, 495)).toEqual([204, 204, 204]);
  });

  test('a picture that needs nothing stays as it is', () => {
    const pixels = drawn('white');
    const { pixels: after, steps } = mended(pixels, 'amazon');
    expect(steps).toEqual([]);
    expect(Buffer.from(after.data).equals(Buffer.from(pixels.data))).toBe(true);
  });

  test('a scene, a dark ground and a cut product are left to the photographer', () => {
    for (const recipe of ['coloured', 'cut'] as const)
      expect(failing(mended(drawn(recipe), 'amazon').pixels, 'amazon').length, recipe).toBeGreaterThan(0);
  });
});

describe('the product keeps its pixels', () => {
  /** A thing with whites of its own, on a near-white ground. */
  const picture = () => {
    const pixels = blank(1000, 1000, [247, 247, 246]);
    thing(pixels, 65, 65, 870, 870);
    rectangle(pixels, 300, 300, 400, 300, [246, 246, 246]);
    disc(pixels, 500, 750, 60, [252, 252, 252]);
    return pixels;
  };

  test('level for level, its own whites among them, where nothing is resized', () => {
    const before = picture();
    const { pixels: after, steps } = mended(before, 'amazon');
    expect(steps).toEqual(['whitened']);
    let most = 0;
    for (let y = 70; y < 930; y += 1)
      for (let x = 70; x < 930; x += 1)
        for (let channel = 0; channel < 3; channel += 1) {
          const at = (y * 1000 + x) * 4 + channel;
          most = Math.max(most, Math.abs((before.data[at] ?? 0) - (after.data[at] ?? 0)));
        }
    expect(most).toBeLessThanOrEqual(2);
    expect([...after.data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  test('when it is only brought to the middle', () => {
    const before = blank(1000, 1000);
    thing(before, 40, 120, 420, 400);
    const { pixels: after, steps } = mended(before, 'amazon');
    expect(steps).toEqual(['framed']);
    const scale = after.width / 1000;
    expect(scale).toBeLessThan(1);
    const left = Math.floor((after.width - 420) / 2);
    const top = Math.floor((after.height - 400) / 2);
    const middle = (pixels: Pixels, x: number, y: number) => [
      ...pixels.data.subarray((y * pixels.width + x) * 4, (y * pixels.width + x) * 4 + 3),
    ];
    for (const [x, y] of [
      [10, 10],
      [210, 200],
      [400, 380],
    ] as const)
      middle(after, left + x, top + y).forEach((level, channel) => {
        expect(Math.abs(level - (middle(before, 40 + x, 120 + y)[channel] ?? 0))).toBeLessThan(3);
      });
  });
});
