import type { Pixels } from '../pixels.ts';
import type { Field } from './ground-field.ts';

/** How each pixel stands to the ground that is expected there, in levels. */
export interface Standing {
  /** By how much it is darker, in whichever channel it is more; below 0: lighter. */
  dark: Int16Array;
  /** How far its hue is off: how much more in one channel than in another. */
  tint: Uint8Array;
}

/** Holds every pixel against the expected ground. */
export function standingOf({ width, height, data }: Pixels, expected: Field): Standing {
  const dark = new Int16Array(width * height);
  const tint = new Uint8Array(width * height);
  const row = new Float32Array(width * 3);
  for (let y = 0, at = 0; y < height; y += 1) {
    expected(y, row);
    for (let x = 0; x < width; x += 1, at += 1) {
      const red = (row[x * 3] ?? 0) - (data[at * 4] ?? 0);
      const green = (row[x * 3 + 1] ?? 0) - (data[at * 4 + 1] ?? 0);
      const blue = (row[x * 3 + 2] ?? 0) - (data[at * 4 + 2] ?? 0);
      const most = Math.max(red, green, blue);
      dark[at] = most;
      tint[at] = Math.min(255, most - Math.min(red, green, blue));
    }
  }
  return { dark, tint };
}
