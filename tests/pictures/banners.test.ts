import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, noisy, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 1000;
const white: Colour = [255, 255, 255];

/** A strip with a line of words over or under a thing; `inset`: it keeps clear of the edges. */
function banner(colour: Colour, ink: Colour, { inset = false, low = true } = {}): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 260, low ? 70 : 180, 480, 740);
  const [left, top, high] = [inset ? 110 : 0, low ? 875 : inset ? 35 : 0, inset ? 90 : 125];
  rectangle(pixels, left, top, SIDE - 2 * left, high, colour);
  write(pixels, 'FREE TRIAL FOR ALL', 185, top + 0.5 * high - 24, 40, { colour: ink });
  return pixels;
}

const seenIn = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.map((one) => `${strengthOf(one)} ${one.kind}`)
    .sort();

describe('a line of words on a strip', () => {
  test.each<[string, Pixels]>([
    ['in red along the lower edge', banner([215, 25, 40], white)],
    ['in green along the upper edge', banner([15, 125, 60], white, { low: false })],
    ['in yellow under the goods', banner([250, 200, 0], [20, 20, 20], { inset: true })],
    ['in black with yellow words over the goods', banner([15, 15, 15], [255, 225, 0], { inset: true, low: false })],
  ])('%s cries something out', (_, pixels) => {
    expect(seenIn(pixels)).toEqual(['strong badge', 'strong text']);
  });

  test('from side to side, a little off the lower edge, cries something out as well', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 260, 70, 480, 700);
    rectangle(pixels, 0, 810, SIDE, 165, [215, 25, 40]);
    write(pixels, 'SALE 50', 300, 855, 70, { colour: white });
    expect(seenIn(pixels)).toEqual(['strong badge', 'strong text']);
    expect(measured(noisy(pixels))).toMatchObject({ cutOff: false });
  });

  test('without any strong colour may say a property', () => {
    expect(seenIn(banner([40, 44, 50], white, { inset: true }))).toEqual(['strong text', 'weak badge']);
  });

  test('among other lines is the heading of an infographic', () => {
    const pixels = banner([110, 50, 200], white, { low: false });
    write(pixels, 'SOFT WOOL', 30, 400, 34);
    write(pixels, 'WASH AT HOME', 30, 460, 34);
    expect(seenIn(pixels)).toContain('weak badge');
    expect(seenIn(pixels)).not.toContain('strong badge');
  });

  test('is none of the goods, whose size is told without it', () => {
    expect(measured(banner([215, 25, 40], white)).fill).toBeCloseTo(0.74, 1);
    expect(measured(banner([250, 200, 0], [20, 20, 20], { inset: true })).fill).toBeCloseTo(0.74, 1);
  });
});

test('a long thing with keys in a row is no strip with words', () => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 300, 80, 420, 620);
  rectangle(pixels, 130, 800, 740, 110, [24, 24, 26]);
  for (let key = 0; key < 11; key += 1) rectangle(pixels, 165 + 62 * key, 830, 44, 50, [215, 215, 220]);
  expect(seenIn(pixels)).toEqual([]);
});

test('a seal with long rays round its disc is a badge', () => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 90, 120, 460, 800);
  for (let ray = 0; ray < 40; ray += 1) {
    const turn = (ray / 40) * 2 * Math.PI;
    for (let far = 90; far < 150; far += 1)
      disc(pixels, 780 + far * Math.cos(turn), 220 + far * Math.sin(turn), 8 - 0.04 * far, [210, 160, 20]);
  }
  disc(pixels, 780, 220, 112, [210, 160, 20]);
  disc(pixels, 780, 220, 98, [120, 15, 30]);
  write(pixels, 'FAIR', 708, 194, 40, { colour: white });
  expect(seenIn(pixels)).toEqual(['strong badge']);
});
