import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, rectangle, thing } from './draw.ts';
import { measured } from './judged.ts';

/** Of wood as of skin. */
const BROWN: Colour = [170, 116, 66];

/** A stool whose legs go on beyond the lower edge. */
function stool(legs: readonly number[]): Pixels {
  const pixels = blank(800, 800);
  thing(pixels, 150, 200, 500, 90, [60, 80, 120]);
  for (const left of legs) rectangle(pixels, left, 280, 24, 520, BROWN);
  return pixels;
}

describe('what reaches an edge', () => {
  test('three legs or more, far from each other, are no hand and no model: the goods are cut', () => {
    expect(measured(stool([170, 320, 470, 600])).cutOff).toBe(true);
  });

  test('two of them may be a model’s, and four close by each other a hand’s', () => {
    expect(measured(stool([250, 500])).cutOff).toBeNull();
    expect(measured(stool([300, 335, 370, 405])).cutOff).toBeNull();
  });
});

test('one thing that leaves white ground at each of the four edges it touches is cut by all', () => {
  const cloth = (upright: number): Pixels => {
    const pixels = blank(800, 800);
    thing(pixels, 100, 0, upright, 800, [40, 70, 150]);
    thing(pixels, 0, 150, 800, 300, [40, 70, 150], 2);
    return pixels;
  };
  expect(measured(cloth(560)).cutOff).toBe(true);
  expect(measured(cloth(0)).cutOff).toBeNull();
});

/** A ground of two colours that meet at such a share of the width, or of the height. */
function parted(at: number, upright: boolean): Pixels {
  const pixels = blank(800, 800, [236, 214, 220]);
  if (upright) rectangle(pixels, 800 * at, 0, 800 * (1 - at), 800, [190, 214, 226]);
  else rectangle(pixels, 0, 800 * at, 800, 800 * (1 - at), [190, 214, 226]);
  return pixels;
}

describe('two pictures in one', () => {
  test('each with a ground and a thing of its own', () => {
    const beside = parted(0.4, true);
    thing(beside, 60, 200, 200, 400);
    thing(beside, 440, 200, 240, 400, [40, 90, 140], 2);
    expect(measured(beside).collage).toBe(true);
    const above = parted(0.6, false);
    thing(above, 200, 80, 400, 300);
    thing(above, 200, 540, 400, 200, [40, 90, 140], 2);
    expect(measured(above).collage).toBe(true);
  });

  test('two halves side by side, whatever they show', () => {
    const halves = parted(0.5, true);
    thing(halves, 60, 200, 280, 400);
    expect(measured(halves).collage).toBe(true);
  });

  test('not a thing before two papers, nor one on either of them alone', () => {
    const before = parted(0.5, true);
    thing(before, 200, 200, 400, 400);
    expect(measured(before).collage).not.toBe(true);
    const beside = parted(0.4, true);
    thing(beside, 440, 200, 240, 400);
    expect(measured(beside).collage).not.toBe(true);
    const onTable = parted(0.7, false);
    thing(onTable, 250, 200, 300, 480);
    expect(measured(onTable).collage).not.toBe(true);
  });
});
