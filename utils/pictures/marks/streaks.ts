import { islandsOf, type Mask } from '../islands.ts';
import { between } from '../writing/docstrum.ts';

/** A patch of fewer pixels says nothing. */
const PATCH = 30;
/** What is so much narrower than long is a streak, by how its pixels spread. */
const NARROW = 0.22;
/** Streaks of gloss lie within so many degrees of one direction, and are such a share of all ink: letters have strokes in others, and rounds. */
const TURNED = 8;
const MOST = 0.7;

/** Whether strokes are nearly all streaks in one direction, as the gloss along bottles, tubes and edges side by side is. */
export function areStreaks(mask: Mask): boolean {
  const { islands, labels } = islandsOf(mask, PATCH);
  const seen = islands.map(({ id, area, left, top, right, bottom }) => {
    let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
    for (let y = top; y <= bottom; y += 1)
      for (let x = left; x <= right; x += 1) {
        if (labels[y * mask.width + x] !== id) continue;
        sx += x;
        sy += y;
        sxx += x * x;
        syy += y * y;
        sxy += x * y;
      }
    const [xx, yy] = [sxx / area - (sx / area) ** 2, syy / area - (sy / area) ** 2];
    const xy = sxy / area - (sx / area) * (sy / area);
    const [middle, off] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
    const angle = (Math.atan2(2 * xy, xx - yy) * 90) / Math.PI;
    return { area, angle, streak: middle - off < NARROW ** 2 * (middle + off) };
  });
  const all = seen.reduce((sum, { area }) => sum + area, 0);
  return seen.some(({ angle }) => {
    const along = seen.filter((one) => one.streak && between(one.angle, angle) <= TURNED);
    return along.reduce((sum, { area }) => sum + area, 0) >= MOST * all;
  });
}
