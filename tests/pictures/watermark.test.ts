import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, blurred, dice, disc, lay, noisy, rectangle, thing, write } from './draw.ts';
import { measured, strengthOf } from './judged.ts';

const SIDE = 900;

/** A thing on a plain ground, with the noise a camera leaves. */
function goods(colour: [number, number, number] = [255, 255, 255]): Pixels {
  const pixels = blank(SIDE, SIDE, colour);
  thing(pixels, 0.2 * SIDE, 0.15 * SIDE, 0.6 * SIDE, 0.7 * SIDE);
  return pixels;
}

/** A wall and a table of many colours: no ground to tell things from. */
function scene(): Pixels {
  const pixels = blank(SIDE, SIDE, [150, 160, 170]);
  const roll = dice(5);
  for (let patch = 0; patch < 60; patch += 1) {
    const level = 60 + 150 * roll();
    rectangle(pixels, roll() * SIDE, roll() * SIDE, 150, 120, [level, 0.9 * level, 0.7 * level]);
  }
  return pixels;
}

/** Leaves in all directions that shade each other. */
function leafy(): Pixels {
  const pixels = scene();
  const roll = dice(9);
  for (let leaf = 0; leaf < 400; leaf += 1) {
    const [x, y, way, level] = [roll() * SIDE, roll() * SIDE, roll() * 2 * Math.PI, 40 + 190 * roll()];
    const [cos, sin] = [Math.cos(way), Math.sin(way)];
    for (let along = 0; along < 90; along += 0.5)
      for (let wide = -8; wide <= 8; wide += 0.5)
        lay(
          pixels,
          Math.round(x + along * cos - wide * sin),
          Math.round(y + along * sin + wide * cos),
          [0.7 * level, level, 0.5 * level],
          0.15,
        );
  }
  return pixels;
}

function tiled(pixels: Pixels, share: number, colour: [number, number, number], angle: number): Pixels {
  for (let row = 0; row < 7; row += 1)
    for (let place = 0; place < 4; place += 1)
      write(pixels, 'WALTER', 20 + place * 260 - (row % 2) * 130, 30 + row * 130, 30, { share, colour, angle });
  return pixels;
}

function lineAcross(pixels: Pixels, from: readonly [number, number], to: readonly [number, number], share: number) {
  for (let step = 0; step < SIDE; step += 0.5) {
    const [x, y] = [from[0] + ((to[0] - from[0]) * step) / SIDE, from[1] + ((to[1] - from[1]) * step) / SIDE];
    for (const wide of [0, 1, 2]) lay(pixels, Math.round(x) + wide, Math.round(y), [128, 128, 128], share);
  }
}

const cover = (): Pixels => {
  const pixels = goods();
  rectangle(pixels, 190, 140, 520, 620, [25, 55, 75]);
  return pixels;
};

/** A ring of white of a third. */
function ring(pixels: Pixels, x: number, y: number, radius: number): void {
  for (let row = -radius; row <= radius; row += 1)
    for (let column = -radius; column <= radius; column += 1) {
      const far = Math.hypot(row, column);
      if (far <= radius && far >= 0.88 * radius) lay(pixels, x + column, y + row, [255, 255, 255], 0.35);
    }
}

const kindsOf = (pixels: Pixels): string[] =>
  measured(noisy(pixels))
    .suspicions.filter(({ kind }) => kind === 'watermark')
    .map(strengthOf);

describe('a watermark is seen', () => {
  test.each<[string, () => Pixels]>([
    ['in a faint word all over a plain ground, level', () => tiled(goods(), 0.2, [0, 0, 0], 0)],
    [
      'in a faint word all over a coloured ground, askew',
      () => tiled(goods([200, 220, 240]), 0.3, [255, 255, 255], 30),
    ],
    ['in the same word again and again over unlike things', () => tiled(scene(), 0.35, [255, 255, 255], 0)],
    [
      'in one line of grey askew, darker than a label and brighter than the box it is on',
      () => {
        const pixels = goods();
        rectangle(pixels, 190, 140, 520, 620, [70, 40, 35]);
        rectangle(pixels, 190, 330, 237, 260, [235, 232, 225]);
        write(pixels, 'WALTERWALTER', 210, 480, 42, { share: 0.35, colour: [130, 130, 130], angle: 10 });
        return pixels;
      },
    ],
    [
      'in white of a third whose letters are broken up by what they lie on',
      () => {
        const pixels = leafy();
        write(pixels, 'WALTER', 100, 300, 100, { share: 0.32, colour: [255, 255, 255] });
        return pixels;
      },
    ],
    [
      'in a line askew that print of the goods cuts in two',
      () => {
        const pixels = goods();
        rectangle(pixels, 190, 140, 520, 620, [150, 40, 60]);
        write(pixels, 'WALTER', 300, 260, 50, { colour: [240, 235, 215] });
        write(pixels, 'WALTER', 330, 400, 50, { colour: [240, 235, 215] });
        for (let row = 0; row < 9; row += 1)
          write(pixels, 'WALTER', 230, 560 + row * 20, 10, { colour: [210, 200, 180] });
        write(pixels, 'WALTERWALT', 180, 620, 62, { share: 0.4, colour: [0, 0, 0], angle: 35 });
        return pixels;
      },
    ],
    [
      'in a few large letters askew, in white on one thing that has seams of its own',
      () => {
        const pixels = goods();
        rectangle(pixels, 190, 140, 520, 620, [60, 90, 65]);
        for (const seam of [240, 690]) rectangle(pixels, 220, seam, 460, 6, [90, 140, 92]);
        write(pixels, 'WTRKA', 250, 560, 90, { share: 0.35, colour: [255, 255, 255], angle: 28 });
        return pixels;
      },
    ],
    [
      'in a white ring with letters, over a dark cover and the bright sign on it',
      () => {
        const pixels = cover();
        rectangle(pixels, 330, 330, 170, 300, [235, 170, 60]);
        ring(pixels, 450, 450, 190);
        write(pixels, 'KO', 400, 420, 70, { share: 0.35, colour: [255, 255, 255] });
        return pixels;
      },
    ],
    [
      'in a level word, in white on a white ground, that the outline of the goods cuts at both ends',
      () => {
        const pixels = goods([255, 255, 255]);
        rectangle(pixels, 190, 140, 520, 620, [60, 90, 65]);
        write(pixels, 'WALTERWALTERWALTERW', 60, 420, 48, { share: 0.3, colour: [255, 255, 255] });
        return pixels;
      },
    ],
    [
      'in the same word all over, level, round a white thing on white',
      () => {
        const pixels = blank(SIDE, SIDE);
        thing(pixels, 0.3 * SIDE, 0.25 * SIDE, 0.4 * SIDE, 0.5 * SIDE);
        rectangle(pixels, 0.3 * SIDE, 0.25 * SIDE, 0.4 * SIDE, 0.5 * SIDE, [252, 252, 252], 0.9);
        for (let row = 0; row < 7; row += 1)
          for (const left of [20, 340, 660])
            write(pixels, 'WALTER', left, 30 + row * 130, 38, { share: 0.3, colour: [200, 30, 30] });
        return pixels;
      },
    ],
    [
      'in fine lines from corner to corner',
      () => {
        const pixels = goods();
        lineAcross(pixels, [0, 0], [SIDE, SIDE], 0.3);
        lineAcross(pixels, [SIDE, 0], [0, SIDE], 0.3);
        return pixels;
      },
    ],
  ])('%s', (_, draw) => {
    expect(kindsOf(draw())).toContain('strong');
  });
});

describe('a watermark is left open', () => {
  test.each<[string, () => Pixels]>([
    [
      'in a white ring with letters that lies on one thing, as print might',
      () => {
        const pixels = cover();
        ring(pixels, 450, 450, 150);
        write(pixels, 'KO', 400, 420, 70, { share: 0.35, colour: [255, 255, 255] });
        return pixels;
      },
    ],
  ])('%s', (_, draw) => {
    expect(kindsOf(draw())).toEqual(['weak']);
  });
});

describe('no watermark is seen', () => {
  test.each<[string, () => Pixels]>([
    ['in a scene', scene],
    ['in leaves', leafy],
    [
      'in a quilt, whose seams cross at the corners as well',
      () => {
        const pixels = blank(SIDE, SIDE, [90, 110, 140]);
        for (let off = -SIDE; off <= SIDE; off += 75) {
          lineAcross(pixels, [off, 0], [SIDE + off, SIDE], 0.4);
          lineAcross(pixels, [SIDE + off, 0], [off, SIDE], 0.4);
        }
        return pixels;
      },
    ],
    [
      'in a string of pale beads',
      () => {
        const pixels = goods();
        for (let bead = 0; bead < 30; bead += 1)
          disc(pixels, 40 + bead * 28, 50 + 3 * (bead % 15), 11, [222, 216, 205]);
        return pixels;
      },
    ],
    [
      'in a cable',
      () => {
        const pixels = goods();
        for (let x = 30; x < SIDE - 30; x += 0.5) disc(pixels, x, 60 + 30 * Math.sin(x / 90), 4, [205, 205, 205]);
        return pixels;
      },
    ],
    [
      'in a ring with letters that covers what lies under it',
      () => {
        const pixels = cover();
        disc(pixels, 450, 450, 150, [240, 238, 230]);
        disc(pixels, 450, 450, 130, [25, 55, 75]);
        write(pixels, 'KO', 400, 420, 70, { colour: [240, 238, 230] });
        return pixels;
      },
    ],
    [
      'in grey rings on a black thing',
      () => {
        const pixels = goods();
        rectangle(pixels, 190, 140, 520, 620, [34, 34, 37]);
        for (const [y, radius] of [
          [290, 90],
          [560, 150],
        ] as const) {
          disc(pixels, 450, y, radius, [115, 115, 120]);
          disc(pixels, 450, y, radius - 10, [16, 16, 18]);
        }
        return pixels;
      },
    ],
    [
      'in a streak of gloss across a dark thing',
      () => {
        const pixels = cover();
        for (let step = 0; step < 500; step += 0.5)
          for (let wide = 0; wide < 18; wide += 1)
            lay(pixels, Math.round(250 + step * 0.8) + wide, Math.round(700 - step), [255, 255, 255], 0.25);
        return pixels;
      },
    ],
    [
      'in print askew on one side of a box, which covers what lies under it',
      () => {
        const pixels = goods();
        rectangle(pixels, 220, 170, 460, 560, [160, 130, 60]);
        write(pixels, 'WALTER WALTER', 250, 380, 40, { colour: [238, 236, 230], angle: 12 });
        return pixels;
      },
    ],
    [
      'in clear print on a box that stands a little askew, faint at its soft edges alone',
      () => {
        const pixels = blank(800, 800);
        thing(pixels, 100, 135, 600, 530);
        rectangle(pixels, 110, 140, 580, 520, [70, 95, 100]);
        write(pixels, '500 MILES', 150, 300, 24, { colour: [250, 250, 250], angle: -9 });
        return blurred(pixels, 1);
      },
    ],
    [
      'in a faint word on a label that reaches over most of the shorter side of a wide picture',
      () => {
        const pixels = blank(SIDE, 0.6 * SIDE, [150, 40, 45]);
        for (let fold = 0; fold < 14; fold += 1) rectangle(pixels, fold * 66, 0, 20, 0.6 * SIDE, [130 + fold, 34, 40]);
        rectangle(pixels, 240, 300, 430, 150, [180, 40, 40]);
        write(pixels, 'WALTERWALT', 260, 350, 46, { share: 0.35, colour: [240, 236, 220] });
        return pixels;
      },
    ],
    [
      'in letters woven into one thing',
      () => {
        const pixels = goods();
        for (let row = 0; row < 5; row += 1)
          for (let place = 0; place < 2; place += 1)
            write(pixels, 'WALTER', 210 + place * 250, 340 + row * 80, 30, { share: 0.12, colour: [255, 255, 255] });
        return pixels;
      },
    ],
  ])('%s', (_, draw) => {
    expect(kindsOf(draw())).not.toContain('strong');
  });
});
