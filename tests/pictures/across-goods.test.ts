import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, noisy, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 1200;

const marksOn = (pixels: Pixels): string[] =>
  measured(pixels)
    .suspicions.filter(({ kind }) => kind === 'watermark')
    .map(strengthOf);

describe('a watermark', () => {
  test('of which two large letters stand on both sides of the goods is seen', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 480, 90, 240, 1020, [180, 150, 90]);
    // A 'C' and an 'L'.
    for (const [left, top, width, height] of [
      [150, 450, 60, 230],
      [210, 450, 90, 55],
      [210, 625, 90, 55],
      [900, 450, 60, 230],
      [960, 620, 70, 60],
    ] as const)
      rectangle(pixels, left, top, width, height, [204, 204, 204]);
    expect(marksOn(pixels)).toContain('strong');
  });

  test('is none of two pale feet of one size', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 390, 90, 420, 1020, [180, 150, 90]);
    for (const left of [150, 900]) rectangle(pixels, left, 500, 120, 230, [204, 204, 204]);
    for (const left of [190, 940]) rectangle(pixels, left, 560, 40, 110, [255, 255, 255]);
    expect(marksOn(pixels)).toEqual([]);
  });
});

test('the words of a banner are no watermark on it', () => {
  const pixels = blank(1000, 1000);
  thing(pixels, 150, 60, 700, 720, [40, 130, 100]);
  rectangle(pixels, 0, 840, 1000, 160, [225, 30, 40]);
  write(pixels, 'FILL IT TILL LIFE IS ALL', 30, 890, 44, { colour: [235, 120, 70] });
  expect(marksOn(pixels)).toEqual([]);
});

test('courses of bricks behind a thing are no pictures put together', () => {
  const pixels = blank(900, 1200, [170, 160, 150]);
  for (let course = 0; course < 14; course += 1)
    for (let brick = -1; brick < 8; brick += 1)
      rectangle(pixels, brick * 130 + (course % 2) * 65, course * 66, 122, 58, [
        165 + 9 * ((brick + course) % 3),
        70,
        50,
      ]);
  rectangle(pixels, 0, 924, 900, 276, [120, 115, 108]);
  thing(pixels, 260, 420, 400, 700, [40, 42, 48]);
  expect(measured(pixels).collage).not.toBe(true);
});

test('a tiled wall that a thing hides in part is no pictures put together, four pictures with gutters are', () => {
  const wall = blank(1000, 1000, [222, 226, 230]);
  for (let line = 70; line < 1000; line += 115) {
    rectangle(wall, line, 0, 4, 1000, [170, 172, 176]);
    rectangle(wall, 0, line, 1000, 4, [170, 172, 176]);
  }
  thing(wall, 320, 250, 370, 690, [60, 120, 90]);
  expect(measured(noisy(wall)).collage).not.toBe(true);
  const four = blank(1000, 1000, [170, 172, 176]);
  const grounds: Colour[] = [
    [225, 210, 190],
    [190, 210, 225],
    [210, 225, 190],
    [225, 190, 205],
  ];
  for (const [index, ground] of grounds.entries()) {
    const [left, top] = [(index % 2) * 502, Math.floor(index / 2) * 502];
    rectangle(four, left, top, 498, 498, ground);
    thing(four, left + 120, top + 110, 260, 300, [120, 70, 40], index);
  }
  expect(measured(noisy(four)).collage).toBe(true);
});

test('a bag with studs in one of four pictures is no badge', () => {
  const pixels = blank(1000, 1000);
  const grounds: Colour[] = [
    [250, 220, 210],
    [205, 220, 245],
    [210, 240, 215],
    [225, 225, 228],
  ];
  const bags: Colour[] = [
    [170, 40, 45],
    [50, 80, 150],
    [45, 110, 70],
    [30, 30, 34],
  ];
  grounds.forEach((ground, index) => {
    const [x, y] = [(index % 2) * 500, Math.floor(index / 2) * 500];
    rectangle(pixels, x, y, 500, 500, ground);
    rectangle(pixels, x + 60, y + 190, 380, 240, bags[index] ?? ground);
    for (const stud of [120, 340]) disc(pixels, x + stud, y + 220, 14, [215, 175, 70]);
    rectangle(pixels, x + 225, y + 290, 50, 60, [225, 190, 90]);
  });
  const { suspicions, collage } = measured(pixels);
  expect(collage).toBe(true);
  expect(suspicions.filter(({ strength, kind }) => kind === 'badge' && strength !== 'weak')).toEqual([]);
});
