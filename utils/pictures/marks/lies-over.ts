import { heightOf, type Island, widthOf } from '../islands.ts';
import type { Foreground } from '../product/product.ts';

/** Of a circle so many pixels outside of a disc such a share is bare ground: what is printed on goods ends where they do. */
const OFF = 5;
const BARE = 0.2;
const PLACES = 120;
/** The goods it lies over are so many times as large: a sign on a pole, or a ball on a stick, is most of what there is. */
const OVER = 4;

/** Whether a disc or a star reaches beyond the outline of much larger goods onto the bare ground. */
export function liesOver(island: Island, { islands, mask: { width, height, set } }: Foreground): boolean {
  if ((islands[0]?.area ?? 0) < OVER * island.area) return false;
  const [x, y] = [(island.left + island.right) / 2, (island.top + island.bottom) / 2];
  const [wide, high] = [widthOf(island) / 2 + OFF, heightOf(island) / 2 + OFF];
  let [bare, all] = [0, 0];
  for (let place = 0; place < PLACES; place += 1) {
    const turn = (2 * Math.PI * place) / PLACES;
    const [column, row] = [Math.round(x + wide * Math.cos(turn)), Math.round(y + high * Math.sin(turn))];
    if (column < 0 || row < 0 || column >= width || row >= height) continue;
    all += 1;
    if (!set[row * width + column]) bare += 1;
  }
  return bare >= BARE * all;
}
