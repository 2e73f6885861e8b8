import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, lay, noisy, rectangle, sweep, thing } from './draw.ts';
import { measured } from './judged.ts';

/** A tube of a near-white colour, shaded towards its sides by so many levels; `fades`: the left side is as white as the ground. */
function tube(pixels: Pixels, left: number, top: number, width: number, height: number, shade: number, fades = false) {
  for (let y = top; y < top + height; y += 1)
    for (let x = left; x < left + width; x += 1) {
      const along = (x - left) / width;
      const aside = fades ? Math.max(0, along - 0.45) ** 2 * 3 : (2 * along - 1) ** 2;
      const level = 255 - (fades ? 0 : 6) - shade * aside;
      lay(pixels, x, y, [level, level, level]);
    }
}

/** A round clock: a rim in some colour and a face that is nearly white. */
function clock(pixels: Pixels, radius: number, colour: Colour): Pixels {
  disc(pixels, 500, 500, radius, colour);
  disc(pixels, 500, 500, radius - 45, [250, 249, 246]);
  for (let hour = 0; hour < 12; hour += 1) {
    const [x, y] = [Math.cos((hour * Math.PI) / 6), Math.sin((hour * Math.PI) / 6)];
    disc(pixels, 500 + x * (radius - 90), 500 + y * (radius - 90), 14, [30, 30, 30]);
  }
  rectangle(pixels, 495, 300, 10, 205, [20, 20, 20]);
  return pixels;
}

describe('goods that are white in part, or have holes, end where their outline is seen', () => {
  test.each([
    ['a pale tube with shaded sides', () => tubeOn(70), 0.9],
    ['a clock with a white face', () => clock(blank(1000, 1000), 440, [30, 70, 60]), 0.88],
    ['the same as JPEG leaves it', () => noisy(clock(blank(1000, 1000), 440, [110, 60, 30])), 0.88],
    ['a hoop', hoop, 0.84],
    ['a cloth with cream stripes', striped, 0.9],
    ['a dark thing and its shadow on a grey sweep', onSweep, undefined],
  ])('%s', (_, draw, fill) => {
    const { cutOff, whiteOnWhite, fill: seen, suspicions } = measured(draw());
    expect(suspicions.filter(({ strength }) => strength !== 'weak')).toEqual([]);
    expect(cutOff).toBe(false);
    expect(whiteOnWhite).not.toBe(true);
    if (fill) expect(seen).toBeCloseTo(fill, 1);
  });

  test.each([
    ['a white thing that fades into the ground on one side', fading],
    ['a thing whose pale foot goes on to the edge', paleFoot],
    ['a white thing told by its print alone', printOnly],
  ])('%s is left open', (_, draw) => {
    const { cutOff, fill } = measured(draw());
    expect({ cutOff, fill }).toEqual({ cutOff: null, fill: null });
  });
});

function tubeOn(shade: number): Pixels {
  const pixels = blank(1000, 1000);
  tube(pixels, 350, 50, 300, 900, shade);
  return pixels;
}

function hoop(): Pixels {
  const pixels = blank(1000, 1000);
  disc(pixels, 500, 500, 420, [150, 150, 155]);
  disc(pixels, 500, 500, 360, [255, 255, 255]);
  return pixels;
}

function striped(): Pixels {
  const pixels = blank(1000, 1000);
  for (let stripe = 0; stripe < 15; stripe += 1)
    rectangle(pixels, 150, 50 + stripe * 60, 700, 60, stripe % 2 ? [238, 234, 226] : [35, 95, 150]);
  return pixels;
}

function onSweep(): Pixels {
  const pixels = sweep(1000, 1000, 228, 212);
  for (let y = 880; y < 960; y += 1)
    for (let x = 20; x < 980; x += 1) {
      const far = ((x - 500) / 480) ** 2 + ((y - 910) / 50) ** 2;
      if (far < 1) lay(pixels, x, y, [60, 60, 60], 0.4 * (1 - far));
    }
  thing(pixels, 150, 110, 700, 800, [110, 30, 35]);
  return pixels;
}

function fading(): Pixels {
  const pixels = blank(1000, 1000);
  tube(pixels, 150, 100, 700, 800, 140, true);
  return pixels;
}

function paleFoot(): Pixels {
  const pixels = blank(1000, 1000);
  thing(pixels, 200, 80, 600, 600);
  rectangle(pixels, 200, 680, 600, 320, [247, 247, 247]);
  return pixels;
}

function printOnly(): Pixels {
  const pixels = blank(1000, 1000);
  rectangle(pixels, 100, 100, 800, 800, [249, 249, 249]);
  rectangle(pixels, 300, 480, 400, 30, [60, 60, 60]);
  return pixels;
}
