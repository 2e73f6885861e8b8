import { islandsOf, type Mask } from './islands.ts';
import { type TextLine, textLines } from './lines.ts';
import type { Pixels } from './pixels.ts';
import { brightness, strokesOf } from './strokes.ts';
import { boxOf, type Suspicion } from './suspicion.ts';

/** Strokes of a watermark differ from what lies under them by at least and at most so many levels. */
const FAINTEST = 8;
const STRONGEST = 84;
/** Share of all strokes of the picture that the row must hold. */
const CROWD = 0.22;

/**
 * Looks for faint letters across the picture: rows of strokes that differ little and evenly from whatever lies under them,
 * and reach over a good part of the width. Printed labels stand out more, or stay on a small part of the product.
 */
export function watermarksOn(pixels: Pixels, hull: Mask | undefined): Suspicion[] {
  const { width, height } = pixels;
  const light = brightness(pixels);
  const radius = Math.max(6, Math.round(Math.min(width, height) * 0.035));
  const { darker, lighter, relief } = strokesOf(light, width, height, radius, FAINTEST);
  const found: Suspicion[] = [];
  for (const mask of [darker, lighter]) {
    for (let at = 0; at < mask.set.length; at += 1) if (Math.abs(relief[at] ?? 0) > STRONGEST) mask.set[at] = 0;
    const { islands, labels } = islandsOf(mask, 10);
    for (const line of textLines(islands, mask, labels)) {
      // Grain and weave make strokes everywhere; letters stand out from few others.
      if (line.marks.length < (hull ? CROWD : 2 * CROWD) * islands.length) continue;
      const strength = strengthOf(line, relief, light, labels, width, height, hull);
      if (strength) found.push({ kind: 'watermark', strength, box: boxOf(line, pixels) });
    }
  }
  return found.filter(({ strength }) => strength === 'strong').slice(0, 1);
}

function strengthOf(
  line: TextLine,
  relief: Int16Array,
  light: Uint8Array,
  labels: Int32Array,
  width: number,
  height: number,
  hull: Mask | undefined,
): Suspicion['strength'] | undefined {
  const long = Math.hypot((line.right - line.left + 1) / width, (line.bottom - line.top + 1) / height);
  if (line.letters < 6 || line.marks.length < 5 || long < 0.38) return undefined;
  const ids = new Set(line.marks.map(({ id }) => id));
  const [plain, veil] = [tally(), tally()];
  let onGoods = 0;
  for (let y = line.top; y <= line.bottom; y += 1)
    for (let x = line.left; x <= line.right; x += 1) {
      const at = y * width + x;
      if (!ids.has(labels[at] ?? 0)) continue;
      const differs = Math.abs(relief[at] ?? 0);
      const under = (light[at] ?? 0) - (relief[at] ?? 0);
      add(plain, differs);
      // Black at 30 % takes 30 % of what is there, white at 30 % gives 30 % of what is missing.
      add(veil, differs / Math.max(24, (relief[at] ?? 0) < 0 ? under : 255 - under));
      if (hull?.set[at]) onGoods += 1;
    }
  const [contrast, share] = [meanOf(plain), meanOf(veil)];
  const even = contrast >= 12 && contrast <= 50 && spreadOf(plain) <= 0.42;
  const veiled = contrast >= 9 && share >= 0.1 && share <= 0.4 && spreadOf(veil) <= 0.36;
  if (!even && !veiled) return undefined;
  // Wholly on the goods and level with them, it may be print.
  const printed = hull && onGoods / Math.max(1, plain.count) > 0.97 && line.angle === 0 && long < 0.6;
  return printed ? 'weak' : 'strong';
}

/** Numbers seen one after the other, of which mean and spread are wanted. */
interface Tally {
  count: number;
  sum: number;
  squares: number;
}
const tally = (): Tally => ({ count: 0, sum: 0, squares: 0 });
const add = (to: Tally, value: number): void => {
  to.count += 1;
  to.sum += value;
  to.squares += value * value;
};
const meanOf = ({ sum, count }: Tally): number => sum / Math.max(1, count);
/** Standard deviation as a share of the mean. */
const spreadOf = (seen: Tally): number => {
  const mean = meanOf(seen);
  return Math.sqrt(Math.max(0, seen.squares / Math.max(1, seen.count) - mean * mean)) / Math.max(1e-6, mean);
};
