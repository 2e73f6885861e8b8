import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, lay, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

/** A fork-like thing: prongs and a handle, shaded. */
function fork(pixels: Pixels, left: number, top: number, prongs: number): void {
  for (let prong = 0; prong < prongs; prong += 1) thing(pixels, left + prong * 32, top, 18, 250, [120, 122, 126]);
  thing(pixels, left, top + 240, prongs * 32 - 14, 90, [120, 122, 126]);
  thing(pixels, left + prongs * 16 - 24, top + 320, 34, 520, [120, 122, 126]);
}

function cutlery(pieces: readonly number[]): Pixels {
  const pixels = blank(1000, 1000);
  pieces.forEach((prongs, place) => {
    fork(pixels, 60 + place * 190, 80, prongs);
  });
  return pixels;
}

/** The same box from three sides: with a lid, with a band, with a spot. */
function views(): Pixels {
  const pixels = blank(1000, 1000);
  for (const [place, seed] of [3, 4, 5].entries()) thing(pixels, 50 + place * 310, 300, 270, 400, [120, 70, 40], seed);
  rectangle(pixels, 360, 480, 270, 150, [210, 190, 140]);
  disc(pixels, 805, 560, 90, [40, 30, 30]);
  return pixels;
}

/** A thing, and beside it a disc: what is drawn on that. */
function beside(draw: (pixels: Pixels, x: number, y: number, radius: number) => void): Pixels {
  const pixels = blank(1000, 1000);
  thing(pixels, 60, 60, 480, 880);
  draw(pixels, 780, 420, 170);
  return pixels;
}

function closeUp(pixels: Pixels, x: number, y: number, radius: number): void {
  disc(pixels, x, y, radius, [120, 130, 140]);
  disc(pixels, x, y, radius - 6, [215, 222, 228]);
  for (let stripe = -4; stripe < 4; stripe += 1) rectangle(pixels, x - 110, y + stripe * 28, 220, 14, [60, 40, 30]);
}

function ball(pixels: Pixels, x: number, y: number, radius: number): void {
  for (let row = -radius; row <= radius; row += 1)
    for (let column = -radius; column <= radius; column += 1)
      if (row * row + column * column <= radius * radius) {
        const light = 1.1 - (0.6 * (column + row)) / radius;
        lay(pixels, x + column, y + row, [120 * light, 60 * light, 50 * light]);
      }
}

function lens(pixels: Pixels, x: number, y: number, radius: number): void {
  disc(pixels, x, y, radius, [25, 25, 27]);
  disc(pixels, x, y, radius * 0.7, [70, 75, 95]);
  disc(pixels, x - 30, y - 30, 30, [200, 205, 225]);
}

describe('one picture or several', () => {
  test.each([
    ['five pieces of cutlery, two of them twice', () => cutlery([4, 1, 2, 4, 1]), false],
    ['three views of one thing', views, null],
    ['a close-up in a circle with a line round it', () => beside(closeUp), true],
    ['a ball beside its box', () => beside(ball), false],
    ['a lens beside its camera', () => beside(lens), false],
  ])('%s', (_, draw, collage) => {
    expect(measured(draw()).collage).toBe(collage);
  });

  test('a long thing across the whole width is no seam', () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 25, 450, 950, 100, [200, 170, 110]);
    expect(measured(pixels)).toMatchObject({ collage: false, textOverlay: 'none' });
  });
});

/** Plates with a word each beside a thing. */
function plates(count: number, colour: Colour): Pixels {
  const pixels = blank(900, 1200, [232, 240, 247]);
  thing(pixels, 300, 640, 540, 500);
  for (let plate = 0; plate < count; plate += 1) {
    rectangle(pixels, 50, 200 + plate * 150, 290, 100, colour);
    write(pixels, ['LIKE', 'MATTE', 'SOFT', 'HEAT'][plate] as string, 90, 232 + plate * 150, 36, {
      colour: [255, 255, 255],
    });
  }
  return pixels;
}

describe('plates, badges and parts of goods', () => {
  test.each([
    ['three', 3, [40, 60, 110]],
    ['three others', 3, [120, 60, 20]],
    ['four', 4, [20, 110, 60]],
  ] as const)('%s plates in a column are an infographic', (_, count, colour) => {
    const { suspicions } = measured(plates(count, colour));
    expect(suspicions.map(({ kind }) => kind)).toContain('text');
    expect(suspicions.map(({ kind }) => kind)).not.toContain('badge');
  });

  test('one plate by itself is a badge', () => {
    expect(measured(plates(1, [200, 30, 40])).suspicions.map(({ kind }) => kind)).toContain('badge');
  });

  test.each([
    ['a black knob with two lights on it', knob],
    ['the collar of a dotted dress', dotted],
    ['a chain of rings', chain],
  ])('%s is nothing added', (_, draw) => {
    expect(measured(draw()).suspicions.filter(({ strength }) => strength !== 'weak')).toEqual([]);
  });

  test('a badge that hangs over the edge of the goods does not make them fill more', () => {
    const pixels = blank(1000, 1000);
    thing(pixels, 300, 120, 560, 760);
    disc(pixels, 200, 700, 180, [225, 25, 35]);
    write(pixels, '-50', 90, 650, 100, { colour: [255, 255, 255] });
    const { fill, textOverlay } = measured(pixels);
    expect(textOverlay).toBe('promo-badge');
    expect(fill === null || Math.abs(fill - 0.76) < 0.02).toBe(true);
  });
});

function knob(): Pixels {
  const pixels = blank(1000, 1000);
  for (let y = 250; y < 930; y += 1)
    for (let x = 100; x < 900; x += 1) {
      const light = 18 + 45 * ((x - 100) / 800) ** 2;
      lay(pixels, x, y, [light, light, light + 2]);
    }
  for (let y = -70; y <= 70; y += 1)
    for (let x = -70; x <= 70; x += 1)
      if (x * x + y * y <= 4900) {
        const light = 30 + 25 * (1 - (x + y) / 140);
        lay(pixels, 420 + x, 190 + y, [light, light, light]);
      }
  disc(pixels, 400, 170, 12, [150, 150, 150]);
  disc(pixels, 440, 170, 9, [140, 140, 140]);
  return pixels;
}

function dotted(): Pixels {
  const pixels = blank(1000, 1000);
  for (let y = 60; y < 940; y += 1) {
    const half = 120 + (y > 350 ? (y - 350) * 0.45 : 0);
    rectangle(pixels, 500 - half, y, 2 * half, 1, [150, 30, 95]);
  }
  for (let y = 90; y < 940; y += 46)
    for (let x = 120; x < 900; x += 46)
      if (Math.abs(x - 500) < 90 + (y > 350 ? (y - 350) * 0.45 : 0)) disc(pixels, x, y, 8, [240, 235, 240]);
  return pixels;
}

function chain(): Pixels {
  const pixels = blank(1000, 1000);
  for (let link = 0; link <= 60; link += 1) {
    const along = (link / 60) * 2 - 1;
    const [x, y] = [500 + along * 330, 700 - 600 * Math.abs(along) ** 2.6];
    disc(pixels, x, y, 10, [190, 150, 50]);
    disc(pixels, x, y, 4, [255, 250, 235]);
  }
  disc(pixels, 500, 790, 80, [30, 110, 80]);
  return pixels;
}

test('a chair cut at the side is cut, for all its colour of skin', () => {
  const pixels = blank(1000, 1000);
  const wood: Colour = [196, 130, 80];
  thing(pixels, 620, 60, 40, 860, wood);
  for (const top of [90, 190, 290]) thing(pixels, 640, top, 360, 50, wood);
  thing(pixels, 610, 440, 390, 110, wood);
  thing(pixels, 640, 740, 360, 40, wood);
  expect(measured(pixels).cutOff).toBe(true);
});

test.each([
  ['on the wall', [228, 222, 212] as Colour, true],
  ['on a sheet that is hardly off the wall', [222, 214, 200] as Colour, false],
])('lettering %s', (_, sheet, isLaidOn) => {
  const pixels = blank(1000, 1000, [228, 222, 212]);
  rectangle(pixels, 200, 80, 600, 860, sheet);
  thing(pixels, 300, 250, 400, 330, [60, 70, 110]);
  write(pixels, 'LAKE', 330, 690, 80, { colour: [30, 45, 75] });
  write(pixels, 'HOTEL ROMA', 280, 820, 44, { colour: [30, 45, 75] });
  const text = measured(pixels).suspicions.filter(({ kind }) => kind === 'text');
  expect(text.length).toBeGreaterThan(0);
  expect(text.some(({ strength }) => strength !== 'weak')).toBe(isLaidOn);
});

test('a small grey name in a corner is text, and may be a shop’s mark', () => {
  const pixels = blank(1000, 1000, [237, 238, 240]);
  thing(pixels, 150, 80, 700, 760);
  write(pixels, 'MAISON FLORA', 590, 900, 34, { colour: [128, 140, 160] });
  expect(new Set(measured(pixels).suspicions.map(({ kind }) => kind))).toEqual(new Set(['text', 'watermark']));
});
