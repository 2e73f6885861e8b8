import { describe, expect, test } from 'vitest';
import type { Colour, Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 1000;

/** A string of beads laid in a ring: some touch, and which do is chance. */
function beads(pixels: Pixels): Pixels {
  for (let bead = 0; bead < 60; bead += 1) {
    const turn = (bead / 60) * 2 * Math.PI;
    const [x, y] = [500 + 420 * Math.cos(turn), 490 + 400 * Math.sin(turn)];
    const radius = 15 + 6 * Math.sin(0.9 * bead) ** 2;
    disc(pixels, x, y, radius + 2, [150, 90, 40]);
    disc(pixels, x - 4, y - 4, 0.5 * radius, [190, 130, 80]);
  }
  return pixels;
}

function screws(pixels: Pixels): Pixels {
  for (let screw = 0; screw < 28; screw += 1) {
    const [x, y] = [90 + (screw % 7) * 130, 60 + Math.floor(screw / 7) * 230];
    const long = 90 + ((screw * 37) % 70);
    rectangle(pixels, x, y, 56, 20, [120, 122, 126]);
    rectangle(pixels, x + 20, y + 10, 16, long, [150, 152, 156]);
  }
  return pixels;
}

/** Laces over a dark tongue, slanting side by side. */
function laces(pixels: Pixels): Pixels {
  thing(pixels, 70, 180, 860, 640, [40, 60, 100]);
  for (let lace = 0; lace < 6; lace += 1)
    for (let step = 0; step <= 90; step += 1)
      disc(pixels, 240 + 42 * lace + 0.75 * step, 470 + 34 * lace - 0.9 * step, 9 - lace * 0.6, [226, 228, 232]);
  return pixels;
}

const suspicions = (pixels: Pixels): string[] =>
  measured(pixels).suspicions.map((one) => `${strengthOf(one)} ${one.kind}`);

describe('plain things in rows', () => {
  test.each<[string, (pixels: Pixels) => Pixels]>([
    ['a ring of beads that touch here and there', beads],
    ['screws of all lengths', screws],
    ['laces of a shoe', laces],
  ])('%s are no writing', (_, draw) => {
    expect(suspicions(draw(blank(SIDE, SIDE)))).toEqual([]);
  });

  test('a line under the beads is', () => {
    const pixels = beads(blank(SIDE, SIDE));
    rectangle(pixels, 250, 900, 500, 100, [255, 255, 255]);
    write(pixels, 'REAL STONE', 300, 930, 44);
    expect(suspicions(pixels)).toContain('strong text');
  });
});

/** Thin rings round one middle with loops along them. */
function doily(): Pixels {
  const pixels = blank(SIDE, SIDE);
  const ring = (x: number, y: number, radius: number, thick: number, colour: Colour): void => {
    for (let step = 0; step < 8 * radius; step += 1) {
      const turn = (step / (8 * radius)) * 2 * Math.PI;
      disc(pixels, x + radius * Math.cos(turn), y + radius * Math.sin(turn), thick, colour);
    }
  };
  for (let round = 1; round < 14; round += 1) {
    ring(500, 500, 31 * round, 2, [185, 169, 138]);
    for (let loop = 0; loop < 6 * round; loop += 1) {
      const turn = (loop / (6 * round)) * 2 * Math.PI;
      ring(500 + 31 * round * Math.cos(turn), 500 + 31 * round * Math.sin(turn), 11, 1, [185, 169, 138]);
    }
  }
  return pixels;
}

test('a lace of rings is neither crossed from corner to corner nor has it a picture within', () => {
  const { suspicions: found, collage } = measured(doily());
  expect(found).toEqual([]);
  expect(collage).not.toBe(true);
});

test('a line round what is printed on the goods is no frame', () => {
  const pixels = blank(SIDE, SIDE);
  thing(pixels, 200, 70, 600, 860, [236, 226, 204]);
  rectangle(pixels, 300, 380, 400, 300, [255, 255, 254]);
  rectangle(pixels, 316, 396, 368, 268, [180, 160, 110]);
  rectangle(pixels, 321, 401, 358, 258, [255, 255, 254]);
  write(pixels, 'ROSE', 400, 500, 60, { colour: [120, 100, 60] });
  expect(measured(pixels).border).toBe(false);
});
