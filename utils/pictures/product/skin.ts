import { luma } from '../pixels.ts';

/** Skin is looked at so deep from an edge, as a share of the shorter side. */
const DEEP = 0.08;
/** From one pixel to the next skin changes by less than so many levels, and bends by less: fur, grain and polished metal change by more. */
const STEP = 12;
const BEND = 16;
/** On fewer pixels nothing can be said. */
const FEWEST = 60;

/** Colours skin may have in studio light, the palest and the darkest among them. */
export function isSkin(data: Uint8ClampedArray, at: number): boolean {
  const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  const spread = red - Math.min(green, blue);
  if (red < 70 || red < green || spread < 0.08 * red || spread > 0.62 * red) return false;
  const hue = (green - blue) / Math.max(1, spread);
  return hue >= -0.1 && hue <= 0.75;
}

/** An edge of the picture as it is walked along: its first pixel, the way to the next, the way inwards, and how many there are. */
export interface Edge {
  from: number;
  along: number;
  inwards: number;
  length: number;
}

/** A thing that runs into an edge is no wider so far from it, as a share of the shorter side, but for such a share; one that only comes up to it with a corner or a curve is. */
const INTO = { deep: 0.03, share: 0.6 } as const;

/** Whether what has the colours of skin runs into an edge and is too rough for skin. `isGoods`: whether a pixel is of the goods; `side`: the shorter side of the picture. */
export function isTooRough(
  { from, along, inwards, length }: Edge,
  data: Uint8ClampedArray,
  isGoods: (at: number) => boolean,
  side: number,
): boolean {
  const light = (at: number): number =>
    luma(data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number);
  const goodsAt = (into: number): number => {
    let count = 0;
    for (let index = 0; index < length; index += 1) if (isGoods(from + index * along + into * inwards)) count += 1;
    return count;
  };
  if (goodsAt(0) < INTO.share * goodsAt(Math.round(INTO.deep * side))) return false;
  const steps: number[] = [];
  const bends: number[] = [];
  const deep = Math.round(DEEP * side);
  for (let index = 2; index < length - 2; index += 1)
    for (let into = 1; into < deep; into += 1) {
      const at = from + index * along + into * inwards;
      const [before, after] = [at - 2 * along, at + 2 * along];
      if (!isSkin(data, 4 * at) || !isGoods(at) || !isGoods(before) || !isGoods(after)) continue;
      steps.push(Math.abs(light(at) - light(at + along)));
      bends.push(Math.abs(2 * light(at) - light(before) - light(after)));
    }
  return steps.length >= FEWEST && (middle(steps) >= STEP || middle(bends) >= BEND);
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
