import { describe, expect, test } from 'vitest';
import { emptyPixels, type Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, noisy, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 800;

/** A thing on white that leaves room at the left. */
function goods(left = 0.35, width = 0.6): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, left * SIDE, 0.1 * SIDE, width * SIDE, 0.8 * SIDE);
  return pixels;
}

/** A ring of one colour. */
function ring(
  pixels: Pixels,
  x: number,
  y: number,
  [inner, outer]: [number, number],
  colour: [number, number, number],
) {
  for (let row = -outer; row <= outer; row += 1)
    for (let column = -outer; column <= outer; column += 1) {
      const far = Math.hypot(row, column);
      if (far >= inner && far <= outer) rectangle(pixels, x + column, y + row, 1, 1, colour);
    }
}

/** What is seen beside the goods, and how surely. */
const seenIn = (pixels: Pixels): string[] =>
  measured(noisy(pixels)).suspicions.map((one) => `${strengthOf(one)} ${one.kind}`);

describe('is seen', () => {
  test('writing of a few signs a line, in several lines', () => {
    const pixels = goods();
    for (const [row, word] of ['HAKE', 'TWIR', 'SMEF'].entries())
      write(pixels, word, 0.06 * SIDE, (0.2 + 0.09 * row) * SIDE, 36, { colour: [180, 20, 30] });
    expect(seenIn(pixels)).toContain('strong text');
  });

  test('a line of bold small letters, round as beads but for those that go up', () => {
    const pixels = goods();
    [...'odobolodob'].forEach((letter, place) => {
      const [left, top] = [24 + 28 * place, 60];
      if (letter !== 'l') disc(pixels, left + 11, top + 11, 11, [20, 20, 20]);
      if (letter !== 'l') rectangle(pixels, left + 9, top + 8, 4, 6, [255, 255, 255]);
      if (letter !== 'o') rectangle(pixels, left + (letter === 'd' ? 15 : 0), top - 9, 8, 31, [20, 20, 20]);
    });
    expect(seenIn(pixels)).toEqual(['strong text']);
  });

  test('a line of bold letters without any that go up, each as wide as high and of another shape', () => {
    const pixels = goods();
    const gaps: Record<string, [number, number, number, number]> = {
      c: [10, 6, 13, 11],
      e: [0, 6, 13, 11],
      o: [5, 6, 13, 11],
      n: [5, 11, 12, 12],
      u: [5, 0, 12, 12],
      r: [6, 6, 17, 17],
    };
    let left = 20;
    for (const letter of 'cerounrce') {
      const [x, y, wide, high] = gaps[letter] as [number, number, number, number];
      rectangle(pixels, left, 60, 23, 23, [20, 20, 20]);
      rectangle(pixels, left + x, 60 + y, wide, high, [255, 255, 255]);
      left += 28;
    }
    expect(seenIn(pixels).some((one) => one.endsWith(' text') && !one.startsWith('weak'))).toBe(true);
  });

  test('a faint word whose middle the goods hide', () => {
    const pixels = goods(0.3, 0.4);
    write(pixels, 'WALTER', 0.03 * SIDE, 0.4 * SIDE, 38, { share: 0.3, colour: [0, 0, 0] });
    write(pixels, 'HOMES', 0.74 * SIDE, 0.4 * SIDE, 38, { share: 0.3, colour: [0, 0, 0] });
    expect(seenIn(pixels)).toEqual(expect.arrayContaining(['strong watermark', 'strong text']));
  });

  test.each([
    ['within its rim', [[64, 68]]],
    ['and one round it', [[78, 84]]],
  ] as const)('a badge with a ring %s', (_, [[inner, outer]]) => {
    const pixels = goods();
    const [x, y] = [110, 110];
    disc(pixels, x, y, 74, [190, 140, 40]);
    ring(pixels, x, y, [inner, outer], inner < 74 ? [250, 248, 240] : [190, 140, 40]);
    write(pixels, 'WALK', 68, 84, 26, { colour: [255, 255, 255] });
    write(pixels, 'MORE', 74, 124, 18, { colour: [255, 255, 255] });
    expect(seenIn(pixels)).toEqual(['strong badge']);
  });
});

describe('is no mark', () => {
  test('a string of beads with a pendant', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 340, 560, 120, 160);
    for (let bead = 0; bead < 22; bead += 1) {
      const [x, y] = [380 - 10 * bead, 540 - 22 * bead];
      for (const at of [x, SIDE - x]) {
        disc(pixels, at, y, 10, [150, 110, 40]);
        disc(pixels, at - 3, y - 3, 4, [230, 200, 120]);
      }
    }
    expect(seenIn(pixels)).toEqual([]);
  });

  test('a set of long things side by side', () => {
    const pixels = blank(SIDE, SIDE);
    for (let place = 0; place < 6; place += 1)
      thing(pixels, 70 + place * 115, 80 + place * 20, 44 + 6 * place, 600 - place * 30, [60, 80, 120], place);
    expect(seenIn(pixels)).toEqual([]);
  });

  test('a thin dark thing that was cut out', () => {
    const pixels = emptyPixels(SIDE, SIDE);
    ring(pixels, 400, 330, [250, 275], [30, 30, 34]);
    thing(pixels, 110, 330, 90, 300, [40, 40, 45]);
    thing(pixels, 600, 330, 90, 300, [40, 40, 45]);
    expect(measured(pixels, { format: 'png', ending: 'png' }).suspicions).toEqual([]);
  });
});
