import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../utils/pictures/pixels.ts';
import { blank, disc, lay, rectangle, thing, write } from './draw.ts';
import { judged, measured, verdictsOf } from './judged.ts';

// Goods whose ends are thin or bright: a chain link by link, blades of steel on white.

const SIDE = 500;

/** A link of a chain: a ring, wide or upright. */
function link(pixels: Pixels, x: number, y: number, wide: number, high: number): void {
  for (let row = -high; row <= high; row += 1)
    for (let column = -wide; column <= wide; column += 1) {
      const far = Math.hypot(column / wide, row / high);
      if (far <= 1 && far >= 0.55) lay(pixels, Math.round(x) + column, Math.round(y) + row, [196, 156, 60]);
    }
}

/** A pendant on a chain whose two ends rise to near the upper edge, in links that do not touch. */
function necklace(): Pixels {
  const pixels = blank(SIDE, SIDE);
  disc(pixels, 250, 400, 72, [190, 140, 50]);
  disc(pixels, 250, 400, 56, [20, 110, 85]);
  for (let step = 0; step < 26; step += 1)
    for (const way of [-1, 1]) {
      const turn = (step / 25) * (Math.PI / 2);
      const [x, y] = [250 + way * (30 + 150 * Math.sin(turn)), 330 - 300 * (1 - Math.cos(turn))];
      link(pixels, x, y, step % 2 ? 4 : 5, step % 2 ? 6 : 3);
    }
  return pixels;
}

/** Knives one above the other: a blade in streaks of light and a dark handle. */
function knives(scale: number): Pixels {
  const pixels = blank(SIDE, SIDE);
  for (let knife = 0; knife < 5; knife += 1) {
    const [left, top, long, high] = [
      250 - 220 * scale,
      250 + (knife - 2) * 70 * scale,
      (440 - knife * 50) * scale,
      34 * scale,
    ];
    for (let x = 0; x < long * 0.35; x += 1)
      for (let y = 0; y < high; y += 1) {
        if (x < (high - y) * 1.4) continue;
        const level = 214 + 22 * Math.sin(x / (9 * scale + 4));
        lay(pixels, Math.round(left + x), Math.round(top + y), [level - 2, level, level + 2]);
      }
    rectangle(pixels, left + long * 0.35, top, long * 0.65, high * 0.7, [60, 38, 26]);
  }
  return pixels;
}

describe('goods reach as far as their thinnest and brightest part', () => {
  test('a chain belongs to its pendant, and its links are no letters', () => {
    const picture = measured(necklace());
    expect(picture.fill).toBeGreaterThan(0.85);
    expect(picture.suspicions).toEqual([]);
    expect(verdictsOf(judged(picture, 'amazon'))['low-fill']).toBeUndefined();
  });

  test('specks that lie about, and a caption under the goods, are no part of them', () => {
    const pixels = blank(SIDE, SIDE);
    thing(pixels, 150, 150, 200, 200);
    for (const [x, y] of [
      [60, 60],
      [440, 90],
      [420, 430],
    ] as const)
      disc(pixels, x, y, 3, [120, 120, 120]);
    expect(measured(pixels).fill).toBeCloseTo(0.4, 2);
    write(pixels, 'WALTER', 180, 420, 24);
    expect(verdictsOf(judged(measured(pixels), 'amazon'))['text-overlay']).toBe('warn');
  });

  test('knives of bright steel that are too small are said to be', () => {
    const picture = measured(knives(0.45));
    expect(picture.whiteOnWhite).toBe(false);
    expect(verdictsOf(judged(picture, 'amazon'))['low-fill']).toBe('fail');
  });

  test('a white thing with a dark print, hardly off the white round it, is not', () => {
    const pixels = blank(SIDE, SIDE);
    rectangle(pixels, 60, 40, 380, 420, [249, 249, 249]);
    rectangle(pixels, 170, 180, 160, 150, [225, 226, 228]);
    rectangle(pixels, 200, 220, 90, 60, [60, 70, 90]);
    expect(verdictsOf(judged(measured(pixels), 'amazon'))['low-fill']).not.toBe('fail');
  });
});
