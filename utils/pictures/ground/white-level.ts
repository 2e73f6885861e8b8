import { onWhite, type View } from '../pixels.ts';
import type { Ground } from './ground.ts';

/** A ground that seems to be this little short of white, in levels, is looked at as it is: drawing it small rounds down. */
const NEARLY = 252;
/** From this mean level on pure white, what a lossy format leaves of it: one step of colour there takes blue alone down by two or three. */
const PURE = 254;
/** A level that JPEG leaves of white. */
const WHITE = 252;
/** Darker pixels of the band are the product, a shadow or a frame. */
const GROUND = 240;
/** The band is so deep, as a share of each side. */
const BAND = 0.05;

/** The ground with its level as it is on the outer band at full size, where that may make it pure white. */
export function closerToWhite(ground: Ground, view: View): Ground {
  if (ground.kind !== 'near-white' || ground.mean < NEARLY) return ground;
  const { width, height } = view;
  const [deep, high] = [Math.max(1, Math.round(width * BAND)), Math.max(1, Math.round(height * BAND))];
  const sums = [0, 0, 0];
  let [white, count] = [0, 0];
  const add = (x: number, y: number, across: number, down: number): void => {
    const { data } = onWhite(view.patch(x, y, across, down));
    for (let at = 0; at < data.length; at += 4) {
      const darkest = Math.min(data[at] as number, data[at + 1] as number, data[at + 2] as number);
      if (darkest < GROUND) continue;
      count += 1;
      if (darkest >= WHITE) white += 1;
      for (let channel = 0; channel < 3; channel += 1)
        sums[channel] = (sums[channel] as number) + (data[at + channel] as number);
    }
  };
  add(0, 0, width, high);
  add(0, height - high, width, high);
  const between = Math.max(0, height - 2 * high);
  add(0, high, deep, between);
  add(width - deep, high, deep, between);
  const [mean, least] = [sums.reduce((sum, one) => sum + one, 0) / 3, Math.min(...sums)].map((sum) => sum / count) as [
    number,
    number,
  ];
  return count > 0 && mean >= PURE && least >= WHITE
    ? { ...ground, kind: 'pure-white', mean: least, white: white / count }
    : ground;
}
