import { expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, dice, disc, lay, noisy, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

// One photograph of a set or several put together, and what is cut at an edge in the colours of skin.

const SIDE = 1000;

/** A soft thing in the colours of skin: smooth as an arm, or rough as fur. */
function tan(pixels: Pixels, left: number, top: number, width: number, height: number, rough: number): void {
  const roll = dice(3);
  for (let y = top; y < Math.min(SIDE, top + height); y += 4)
    for (let x = Math.max(0, left); x < Math.min(SIDE, left + width); x += 4) {
      const light = 0.85 + 0.25 * ((x - left) / width) + (roll() - 0.5) * rough;
      rectangle(pixels, x, y, 4, 4, [195 * light, 140 * light, 100 * light]);
    }
}

test.each<[string, number, boolean | null]>([
  ['fur in the colour of skin is cut by the edge it runs into', 0.7, true],
  ['an arm may be', 0.02, null],
])('%s', (_, rough, cutOff) => {
  const pixels = blank(SIDE, SIDE);
  tan(pixels, 300, 200, 420, 900, rough);
  expect(measured(noisy(pixels)).cutOff).toBe(cutOff);
});

test.each<[string, Colour, number, boolean | null]>([
  ['leather with a black sole', [24, 24, 26], 0, true],
  ['leather with a blue strap', [40, 70, 150], 0, true],
  ['an arm with its own deep shade', [110, 70, 48], 0, null],
  ['a body with a black belt, cut below as well', [24, 24, 26], 500, null],
])('%s that comes in from a side', (_, other, lower, cutOff) => {
  const pixels = blank(SIDE, SIDE);
  tan(pixels, -200, 300, 800, 300 + lower, 0.02);
  rectangle(pixels, 0, 520, 590, 80, other);
  expect(measured(noisy(pixels)).cutOff).toBe(cutOff);
});

test('a thing that takes most of two edges that meet is cut, though it touches a third', () => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, -100, 150, 800, 950);
  thing(pixels, 60, -50, 200, 260);
  expect(measured(noisy(pixels)).cutOff).toBe(true);
});

test.each<[string, Colour, boolean | null]>([
  ['two of the very same are a set', [120, 70, 40], false],
  ['two in unlike colours may be two views', [40, 70, 160], null],
])('%s', (_, colour, collage) => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 60, 200, 400, 640);
  thing(pixels, 540, 200, 400, 640, colour);
  expect(measured(noisy(pixels))).toMatchObject({ several: true, collage });
});

test.each<[string, number, number, boolean | null]>([
  ['a head hardly apart from its body is one thing', 12, 300, false],
  ['one far above the other may be two views', 90, 300, null],
  ['so may two as large as each other', 12, 420, null],
])('%s', (_, gap, wide, collage) => {
  const pixels = blank(SIDE, SIDE);
  for (const [top, width, high] of [
    [80, wide, wide],
    [80 + wide + gap, 440, 420],
  ] as const)
    for (let row = top; row < top + high; row += 1)
      for (let off = 0; off <= width / 2; off += 1)
        for (const x of [500 - off, 500 + off]) lay(pixels, x, row, [90 + 0.3 * off, 80, 150 - 0.1 * (row - top)]);
  expect(measured(noisy(pixels))).toMatchObject({ several: true, collage });
});

test('bottles in a row that are the same are no letters', () => {
  const pixels = blank(SIDE, SIDE);
  for (let index = 0; index < 7; index += 1) {
    thing(pixels, 50 + index * 130, 400, 104, 240, [30, 120, 130], 5);
    rectangle(pixels, 80 + index * 130, 340, 44, 50, [25, 25, 30]);
  }
  expect(measured(noisy(pixels)).suspicions).toEqual([]);
});

/** Two halves of unlike things, up to the very edges of a panel. */
function scene(
  pixels: Pixels,
  left: number,
  top: number,
  size: number,
  [wall, floor]: readonly [Colour, Colour],
): void {
  rectangle(pixels, left, top, size, size * 0.6, wall);
  rectangle(pixels, left, top + size * 0.6, size, size * 0.4, floor);
  thing(pixels, left + size * 0.25, top + size * 0.3, size * 0.5, size * 0.5, [150, 60, 50], left + top);
}

test('scenes in tiles with gutters are several pictures; framed prints on a wall are not told to be', () => {
  const colours = [[[120, 160, 200], [90, 130, 70]], [[210, 190, 160], [120, 90, 60]], [[150, 150, 170], [70, 70, 80]], [[230, 200, 120], [60, 100, 120]]] as const; // biome-ignore format: colours
  const tiles = blank(SIDE, SIDE);
  const prints = blank(SIDE, SIDE);
  colours.forEach((pair, index) => {
    const [x, y] = [30 + (index % 2) * 480, 30 + Math.floor(index / 2) * 480];
    scene(tiles, x, y, 460, pair);
    rectangle(prints, x, y, 460, 460, [40, 30, 20]);
    scene(prints, x + 24, y + 24, 412, pair);
  });
  expect(measured(noisy(tiles)).collage).toBe(true);
  expect(measured(noisy(prints)).collage).not.toBe(true);
});

test('three small rivets on a handle are no figures of a badge', () => {
  const pixels = blank(800, 500);
  for (let index = 0; index < 4; index += 1) {
    const y = 40 + index * 110;
    for (let x = 150; x < 640; x += 1)
      for (let row = 0; row < 50; row += 1)
        lay(pixels, x, y + row, x < 290 ? [22, 22, 24] : [150 + row, 155 + row, 160 + row]);
    for (const x of [185, 222, 259]) disc(pixels, x, y + 25, 5, [225, 225, 228]);
  }
  expect(measured(pixels).suspicions.filter(({ kind }) => kind === 'badge')).toEqual([]);
});

test('both ends of a word askew beside the goods that hide its middle are a watermark; level handles are none', () => {
  const draw = (words: readonly [string, string], drop: number): Pixels => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 330, 120, 340, 780);
    write(pixels, words[0], 70, 520, 90, { share: 0.25, colour: [0, 0, 0], angle: drop });
    write(pixels, words[1], 700, 520 - 8 * drop, 90, { share: 0.25, colour: [0, 0, 0], angle: drop });
    return pixels;
  };
  const strong = (pixels: Pixels) =>
    measured(noisy(pixels)).suspicions.filter(({ kind, strength }) => kind === 'watermark' && strength !== 'weak');
  expect(strong(draw(['WAL', 'HER'], 20)).length).toBeGreaterThan(0);
});
