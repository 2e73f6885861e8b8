import { emptyPixels, type Pixels } from '../pixels.ts';
import { groundField, HUE, LIFTABLE } from './ground-field.ts';
import { groundReached, type Reach } from './reach.ts';
import { softened } from './soften.ts';
import { standingOf } from './standing.ts';

/** Beside a white product, whose shade is left alone, a darker ground than this would be white with islands. */
const NEAR_WHITE = 238;
/** So near to the expected ground a pixel is ground and nothing else, in levels: as its grain is, within these bounds. */
const NOISE = { least: 6, most: 14 };
/** A shadow this much darker than the ground is left as it is; in between it is lifted in part. */
const SHADE = 44;
const freely: Reach = { darker: SHADE, lighter: SHADE / 2 };
/** Beside a white product only the ground's own level is ground: fur and cloth are a little lighter or darker. */
const closely: Reach = { darker: 3, lighter: 3, white: true };
/** A shadow may be tinted, by what stands beside it: up to so far from the ground's own hue it is lifted, further on in part. */
const TINTED = 6;
/** Where the ground has no edge to end at, the lifting fades over so much of the picture's longer side. */
const FADING = 0.006;

/**
 * Lifts a near-white background to pure white. Only what is joined to the edge by smooth, light, hueless pixels is ground:
 * whites inside the product are not reached, and the product itself stays as it was, level for level; where the two meet, the
 * mixed pixels are lifted in part. `white`: the product is white too, and only the ground's own level is ground. Undefined
 * where the ground is too dark or uneven for it.
 */
export function liftGround(pixels: Pixels, white: boolean): Pixels | undefined {
  const expected = groundField(pixels, white ? NEAR_WHITE : LIFTABLE);
  if (!expected) return undefined;
  const { width, height, data } = pixels;
  const standing = standingOf(pixels, expected);
  const { dark } = standing;
  const ground = groundReached(standing, pixels, white ? closely : freely);
  fadeTinted(ground, standing.tint);
  const noise = noiseOf(dark, ground, width, height);
  const to = emptyPixels(width, height);
  to.data.set(data);
  const radius = Math.max(3, Math.round(FADING * Math.max(width, height)));
  const row = new Float32Array(width * 3);
  softened(ground, dark, { width, height, radius }, (y, weights) => {
    expected(y, row);
    for (let x = 0; x < width; x += 1) {
      const share = weights[x] ?? 0;
      if (share < 0.004) continue;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = data[at + channel] ?? 0;
        const level = (row[x * 3 + channel] ?? 255) - noise;
        const darker = Math.max(0, level - value) / (SHADE - noise);
        if (darker >= 1) continue;
        const lifted = Math.min(255, (value * 255) / level);
        to.data[at + channel] = value + share * (1 - darker) * (lifted - value);
      }
    }
  });
  return to;
}

/** Makes of a mask of 0 and 1 one of 0 to 255: the less, the more hue a pixel has that the ground has not. */
function fadeTinted(ground: Uint8Array, tint: Uint8Array): void {
  for (let at = 0; at < ground.length; at += 1)
    if (ground[at]) ground[at] = 255 * (1 - Math.min(1, Math.max(0, (tint[at] ?? 0) - TINTED) / (HUE - TINTED)));
}

/** How much darker than expected the ground at the rim is, but for one pixel in thirty. */
function noiseOf(dark: Int16Array, ground: Uint8Array, width: number, height: number): number {
  const rim = new Uint32Array(NOISE.most + 1);
  let all = 0;
  const count = (at: number) => {
    const level = dark[at] ?? 0;
    if (!ground[at] || level > NOISE.most) return;
    rim[Math.max(0, level)] = (rim[Math.max(0, level)] ?? 0) + 1;
    all += 1;
  };
  for (let x = 0; x < width; x += 1)
    for (const y of [0, 1, 2, 3, height - 4, height - 3, height - 2, height - 1]) count(y * width + x);
  for (let y = 0; y < height; y += 1)
    for (const x of [0, 1, 2, 3, width - 4, width - 3, width - 2, width - 1]) count(y * width + x);
  let [seen, level] = [0, 0];
  for (; level < NOISE.most && seen + (rim[level] ?? 0) < (29 / 30) * all; level += 1) seen += rim[level] ?? 0;
  return Math.max(NOISE.least, level);
}
