import { luma, type Pixels, shrink } from './pixels.ts';

/** The longer side of a picture in a list of search results, in pixels. */
const THUMBNAIL = 160;

/** Mean and spread of brightness in search-result size, each 0 to 255; of the product's part where one is known. */
export function toneOf(
  pixels: Pixels,
  isGoods: ((x: number, y: number) => boolean) | undefined,
): { exposure: number; contrast: number } {
  const small = shrink(pixels, THUMBNAIL);
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1) {
      if (isGoods && !isGoods((x + 0.5) / small.width, (y + 0.5) / small.height)) continue;
      const at = (y * small.width + x) * 4;
      const light = luma(small.data[at] ?? 0, small.data[at + 1] ?? 0, small.data[at + 2] ?? 0);
      sum += light;
      squares += light * light;
      count += 1;
    }
  if (count === 0) return toneOf(pixels, undefined);
  const exposure = sum / count;
  return { exposure, contrast: Math.sqrt(Math.max(0, squares / count - exposure * exposure)) };
}
