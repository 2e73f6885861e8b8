import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendPixels } from '../../utils/pictures/mend/mend.ts';
import { edgesNotWhite, extentAt } from '../../utils/pictures/mend/reframe.ts';
import type { Wish } from '../../utils/pictures/mend/wish.ts';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, rectangle, thing } from './draw.ts';
import { measured } from './judged.ts';

// What mending promises whatever the picture: small ones, drawn by chance. Larger ones with nearer outlines are long tests.

const SIZE = 128;
const white: Colour = [255, 255, 255];
const wish: Wish = { least: [], ground: 'pure-white', fill: { min: 0.85, max: 1 }, ratio: { from: 1, upTo: 1 } };
const withoutFraming: Wish = { ...wish, without: ['framed'] };
const mended = (pixels: Pixels, wanted: Wish) => mendPixels(pixels, measured(pixels), wanted);

const level = fc.integer({ min: 242, max: 252 });
const colour = fc.tuple(
  fc.integer({ min: 30, max: 150 }),
  fc.integer({ min: 20, max: 110 }),
  fc.integer({ min: 20, max: 110 }),
);
const place = fc.record({
  left: fc.integer({ min: 8, max: 40 }),
  top: fc.integer({ min: 8, max: 40 }),
  width: fc.integer({ min: 50, max: 78 }),
  height: fc.integer({ min: 50, max: 78 }),
});
const at = ({ width, data }: Pixels, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

const drawn = (
  ground: number,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  own: Colour,
) => {
  const pixels = blank(SIZE, SIZE, [ground, ground, ground]);
  thing(pixels, left, top, width, height, own);
  return pixels;
};

describe('whatever the picture', () => {
  test('goods keep their pixels to two levels, and the ground becomes white', () => {
    fc.assert(
      fc.property(level, place, colour, (ground, box, own) => {
        const before = drawn(ground, box, own);
        const { pixels: after, steps } = mended(before, withoutFraming);
        expect(steps).toEqual(['whitened']);
        let most = 0;
        for (let y = box.top + 4; y < box.top + box.height - 4; y += 1)
          for (let x = box.left + 4; x < box.left + box.width - 4; x += 1)
            for (let channel = 0; channel < 3; channel += 1) {
              const index = (y * SIZE + x) * 4 + channel;
              most = Math.max(most, Math.abs((after.data[index] ?? 0) - (before.data[index] ?? 0)));
            }
        expect(most).toBeLessThanOrEqual(2);
        expect(at(after, 1, 1)).toEqual([255, 255, 255]);
      }),
      { numRuns: 6 },
    );
  });

  test('what is brought to the middle has the size it had', () => {
    fc.assert(
      fc.property(place, colour, (box, own) => {
        const { pixels, steps } = mended(drawn(255, box, own), wish);
        expect(steps).toEqual(['framed']);
        const found = extentAt(pixels, white);
        expect(found && [found.right - found.left + 1, found.bottom - found.top + 1]).toEqual([box.width, box.height]);
        expect(pixels.width).toBe(pixels.height);
      }),
      { numRuns: 6 },
    );
  });

  test('ground held by goods is lifted with the rest; their own white, two levels off, is not', () => {
    fc.assert(
      fc.property(level, place, colour, (ground, box, own) => {
        const before = drawn(ground, box, own);
        const middle = box.left + Math.floor(box.width / 2);
        const top = box.top + Math.floor(box.height / 2);
        rectangle(before, middle - 18, top - 8, 16, 16, [ground, ground, ground]);
        rectangle(before, middle + 2, top - 8, 16, 16, [ground - 2, ground - 2, ground - 2]);
        const { pixels: after } = mended(before, withoutFraming);
        expect(at(after, middle - 10, top)).toEqual([255, 255, 255]);
        expect(at(after, middle + 10, top)).toEqual([ground - 2, ground - 2, ground - 2]);
      }),
      { numRuns: 6 },
    );
  });

  test('goods that touch an edge are given no ground beyond it', () => {
    fc.assert(
      fc.property(fc.constantFrom(255, 250), colour, fc.integer({ min: 40, max: 70 }), (ground, own, width) => {
        const before = drawn(ground, { left: SIZE - width, top: 30, width, height: 60 }, own);
        expect(edgesNotWhite(mended(before, wish).pixels)[1]).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('a picture of a few pixels is measured and mended without an error', () => {
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(size, size, fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (width, height, levels) => {
        const data = Uint8ClampedArray.from(levels.take(width * height * 4));
        const { pixels } = mended({ width, height, data }, wish);
        expect(pixels.data.length).toBe(pixels.width * pixels.height * 4);
        // So few pixels show neither panels nor what may have been laid on them.
        expect(measured({ width, height, data })).toMatchObject({ collage: null, suspicions: [] });
      }),
      { numRuns: 20 },
    );
  });
});
