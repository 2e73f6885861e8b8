import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, lay, noisy, rectangle, thing, write } from './draw.ts';
import { measured } from './judged.ts';

const SIDE = 900;
const GREY: { share: number; colour: Colour } = { share: 0.3, colour: [0, 0, 0] };

/** A thing like a handle: two posts and a beam over them, the ground between. */
function handle(): Pixels {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 80, 120, 740, 110, [60, 70, 90]);
  for (const left of [80, 690]) thing(pixels, left, 225, 130, 560, [60, 70, 90], left);
  return pixels;
}

/** A ring of faint ink, as a seal has. */
function ring(pixels: Pixels, x: number, y: number, radius: number): void {
  for (let row = -radius; row <= radius; row += 1)
    for (let column = -radius; column <= radius; column += 1) {
      const far = Math.hypot(row, column);
      if (far <= radius && far >= 0.94 * radius) lay(pixels, x + column, y + row, GREY.colour, GREY.share);
    }
}

/** A dish with a rim: a hole in the thing, as white as the ground, so wide. */
function dish(radius = 270): Pixels {
  const pixels = blank(SIDE, SIDE);
  disc(pixels, SIDE / 2, SIDE / 2, 390, [170, 120, 50]);
  disc(pixels, SIDE / 2, SIDE / 2, radius, [255, 255, 255]);
  return pixels;
}

/** A thing with bands of gloss and shade from top to bottom. */
function shiny(): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (let x = 200; x < 700; x += 1) {
    const light = 0.6 + 1.4 * Math.sin(x / 60) ** 2;
    rectangle(pixels, x, 100, 1, 720, [70 * light, 40 * light, 80 * light]);
  }
  return pixels;
}

const strong = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.filter(({ strength }) => strength !== 'weak')
    .map(({ kind }) => kind);

describe('letters between parts of the goods', () => {
  test('are not the goods’ on ground that goes on to the edges', () => {
    const faint = handle();
    ring(faint, 450, 500, 200);
    write(faint, 'WALTER', 315, 480, 46, GREY);
    expect(strong(faint)).toEqual(expect.arrayContaining(['text', 'watermark']));
    const clear = handle();
    write(clear, 'WALTER', 300, 470, 46);
    expect(strong(clear)).toEqual(['text']);
  });

  test('may be the goods’ within an outline, however faint', () => {
    const pixels = handle();
    rectangle(pixels, 205, 225, 490, 560, [247, 247, 247]);
    write(pixels, 'WALTER', 300, 470, 46, GREY);
    expect(strong(pixels)).toEqual([]);
  });

  test('were laid on where they fill a hole and are cut by both sides of it', () => {
    const across = dish();
    write(across, 'WALTERWALTERWALTERWALTER', 55, 430, 38, GREY);
    expect(strong(across)).toContain('watermark');
    const within = dish();
    write(within, 'WALTER', 330, 430, 46, GREY);
    expect(strong(within)).toEqual([]);
  });
});

describe('a row of letters that goes on beyond the goods', () => {
  /** A word askew over a shiny thing, whose last letters lie beside it in such a colour. */
  function askew(share: number, colour: Colour): Pixels {
    const pixels = shiny();
    write(pixels, 'WALTERHALTER', 250, 640, 60, { share, colour, angle: 28 });
    return pixels;
  }

  test('in ink that covers a share of both was laid on', () => {
    expect(strong(askew(0.68, [160, 160, 160]))).toContain('watermark');
  });

  test('in opaque colour is none to look through', () => {
    expect(strong(askew(1, [160, 160, 160]))).not.toContain('watermark');
  });
});

describe('nothing is left open of', () => {
  const kinds = (pixels: Pixels): string[] => measured(noisy(pixels)).suspicions.map(({ kind }) => kind);

  test('clear print on a label', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 150, 60, 600, 780, [180, 110, 30]);
    rectangle(pixels, 180, 330, 540, 330, [245, 236, 215]);
    write(pixels, 'WALTER', 230, 390, 76, { colour: [110, 60, 20] });
    write(pixels, 'OF HOME', 290, 510, 46, { colour: [110, 60, 20] });
    expect(kinds(pixels)).toEqual([]);
  });

  test('the fields of a check', () => {
    const pixels = blank(SIDE, SIDE);
    rectangle(pixels, 70, 70, 760, 760, [170, 50, 45]);
    for (let band = 0; band < 8; band += 1) {
      rectangle(pixels, 70, 100 + 92 * band, 760, 26 + 4 * (band % 3), [40, 30, 60], 0.35);
      rectangle(pixels, 100 + 92 * band, 70, 26 + 4 * (band % 3), 760, [40, 30, 60], 0.35);
    }
    expect(kinds(pixels)).toEqual([]);
  });
});
