import type { Plane } from '../pixels.ts';

/** A line is at least so many levels off both its sides, which are alike within so many more. */
const OFF = 4;
const ALIKE = 10;
/** Its sides are looked at so many pixels away, and lines as far from the diagonal as so many pixels. */
const BESIDE = 4;
const FURTHEST = 60;
/** Lines drawn from corner to corner lie this near the diagonal, in pixels. */
const NEAR = 2;
/** Such a share of a diagonal shows a line, of what could show one, which is no less than such a share of it. */
const SHOWN = 0.62;
const COULD = 0.25;
/** Anywhere beside it a line shows no more than such a share of that: quilts and trellises have many. */
const ELSEWHERE = 0.5;
/** Ink as white as what lies under it does not show. */
const WHITE = 248;
/** Ink that shows on so much of the white it crosses, and on no more, does not hide there: it is none, as the loops of a lace are. */
const STRAYS = 0.1;

/** Whether fine lines cross the picture from corner to corner, both ways, as picture agencies draw them. */
export function hasCornerLines({ width, height, light }: Plane): boolean {
  if (Math.min(width, height) < 2 * FURTHEST) return false;
  return [1, -1].every((way) => {
    const shown = (off: number): number => shareShown({ width, height, light }, way, off);
    let best = 0;
    for (let off = -NEAR; off <= NEAR; off += 1) best = Math.max(best, shown(off));
    if (best < SHOWN) return false;
    for (let off = NEAR + 2 * BESIDE; off <= FURTHEST; off += 1)
      if (shown(off) > ELSEWHERE * best || shown(-off) > ELSEWHERE * best) return false;
    return true;
  });
}

/** The share of a diagonal, moved aside by so many pixels, that is a line; 0 where too little could show one. */
function shareShown({ width, height, light }: Plane, way: number, off: number): number {
  const long = Math.hypot(width, height);
  const [dx, dy] = [width / long, (way * height) / long];
  const steps = Math.floor(long / 2);
  let [could, is, onWhite, bare] = [0, 0, 0, 0];
  for (let step = 1; step < steps; step += 1) {
    const along = (step / steps) * long;
    const x = along * dx - off * dy;
    const y = (way > 0 ? 0 : height - 1) + along * dy + off * dx;
    const at = (aside: number): number => {
      const [u, v] = [Math.round(x - aside * dy), Math.round(y + aside * dx)];
      return u < 0 || v < 0 || u >= width || v >= height ? -1 : (light[v * width + u] as number);
    };
    const [here, one, other] = [at(0), at(BESIDE), at(-BESIDE)];
    if (here < 0 || one < 0 || other < 0 || Math.abs(one - other) > ALIKE) continue;
    const differs = here - (one + other) / 2;
    const isLine = Math.abs(differs) >= OFF;
    const isWhite = Math.min(one, other) >= WHITE;
    if (!isLine && isWhite) {
      bare += 1;
      continue;
    }
    could += 1;
    if (!isLine) continue;
    is += 1;
    if (isWhite) onWhite += 1;
  }
  if (onWhite > STRAYS * (onWhite + bare)) could += bare;
  return could < COULD * steps ? 0 : is / could;
}
