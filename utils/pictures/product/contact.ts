import type { Ground } from '../ground/ground.ts';
import type { Island } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import { isShade, type Run } from './edge-shade.ts';
import { isParted } from './parted.ts';
import { type Foreground, STRONG } from './product.ts';
import { type Edge, isSkin, isTooRough } from './skin.ts';

/** Shares of the edges: top, right, bottom, left. */
export type Sides = [number, number, number, number];

/** Which share of each edge the goods touch, and which share of it is touched by what may be a hand or a model. */
export interface Contact {
  goods: Sides;
  skin: Sides;
  /** Whether what touches an edge stands there on legs, or comes to a side in as many rungs and slats: hands and models do neither. */
  legs: [boolean, boolean, boolean, boolean];
  /** Whether at an edge something else begins at once beside what has the colours of skin: a limb comes in alone. */
  parted: [boolean, boolean, boolean, boolean];
}

/** A model or a hand may be cut, the product may not; but leather and wood have the colours of skin, and only fur, grain and metal are told from it. */
export function contactOf(pixels: Pixels, ground: Ground, { labels }: Foreground, goods: readonly Island[]): Contact {
  const { width, height, data } = pixels;
  const ids = new Set(goods.map(({ id }) => id));
  const strong = (at: number): boolean => {
    if (!ids.has(labels[at] ?? 0)) return false;
    if (ground.kind === 'transparent') return (data[at * 4 + 3] ?? 0) > 127;
    return ([0, 1, 2] as const).some(
      (channel) => Math.abs((data[at * 4 + channel] ?? 0) - ground.colour[channel]) > STRONG,
    );
  };
  const touching = (edge: Edge, isSide: boolean) => {
    let [things, skin] = [0, 0];
    const runs: Run[] = [];
    for (let index = 0; index < edge.length; index += 1) {
      const at = edge.from + index * edge.along;
      if (!strong(at)) continue;
      if (isSkin(data, at * 4)) skin += 1;
      else things += 1;
      const run = runs.at(-1);
      if (run?.to === index - 1) run.to = index;
      else runs.push({ from: index, to: index });
    }
    if (skin > 0 && isTooRough(edge, data, strong, Math.min(width, height))) [things, skin] = [things + skin, 0];
    const shades = ground.kind === 'transparent' ? [] : runs.filter((run) => isShade(run, edge, pixels, ground));
    const shaded = shades.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const touched = things + skin - shaded;
    const own = runs.filter((run) => !shades.includes(run));
    return {
      goods: (touched * things) / Math.max(1, things + skin) / edge.length,
      skin: (touched * skin) / Math.max(1, things + skin) / edge.length,
      legs: areLegs(own, edge.length) || (isSide && areSlats(own, edge.length)),
      parted: isSide && isParted(own, edge, data),
    };
  };
  const sides = [
    touching({ from: 0, along: 1, inwards: width, length: width }, false),
    touching({ from: width - 1, along: width, inwards: -1, length: height }, true),
    touching({ from: (height - 1) * width, along: 1, inwards: -width, length: width }, false),
    touching({ from: 0, along: width, inwards: 1, length: height }, true),
  ];
  return {
    goods: sides.map(({ goods }) => goods) as Sides,
    skin: sides.map(({ skin }) => skin) as Sides,
    legs: sides.map(({ legs }) => legs) as Contact['legs'],
    parted: sides.map(({ parted }) => parted) as Contact['parted'],
  };
}

/** Three legs or more, none of them wider than such a share of the edge, and further from each other than they are wide by so many times. */
const LEGS = { count: 3, wide: 0.045, apart: 1.4 } as const;

function areLegs(runs: readonly Run[], length: number): boolean {
  const wide = ({ from, to }: Run): number => to - from + 1;
  return (
    runs.length >= LEGS.count &&
    runs.every((run, index) => {
      const next = runs[index + 1];
      const widest = Math.max(wide(run), next ? wide(next) : 0);
      return widest <= LEGS.wide * length && (!next || next.from - run.to - 1 >= LEGS.apart * widest);
    })
  );
}

/** So many runs, each apart from the next by such a share of the edge. */
const SLATS = { count: 4, apart: 0.02 } as const;

const areSlats = (runs: readonly Run[], length: number): boolean =>
  runs.length >= SLATS.count &&
  runs.every((run, index) => (runs[index + 1]?.from ?? Infinity) - run.to - 1 >= SLATS.apart * length);

/** The goods touch an edge along so much of it that they are cut there. */
const CUT = 0.012;

/** What takes more than so much of two edges that meet has its corner beyond them. */
const CORNER = 0.5;

/** What touches more of an edge may be a frame, a table or a wall. */
const ALL_ALONG = 0.95;

/**
 * Whether the product is cut by an edge. A thing at one edge, or at two that meet, reaches out of the picture; what touches
 * opposite edges may be what the product stands on or among, and what may be a hand is nobody's to call. `one`: all of it is
 * one patch; if that leaves ground at each of the four edges it touches, or takes most of two that meet but not all of either, it
 * is neither a table nor a string it hangs by.
 */
export function cutBy({ goods, skin, legs, parted }: Contact, one: boolean): boolean | null {
  const [top, right, bottom, left] = goods.map((share) => share >= CUT) as [boolean, boolean, boolean, boolean];
  if (one && goods.every((share, side) => share >= CUT && share <= ALL_ALONG && (skin[side] ?? 0) <= 0.3 * share))
    return true;
  if (one && goods.some((_, side) => isCorner({ goods, skin }, side, (side + 1) % 4))) return true;
  if ((top && bottom) || (left && right)) return null;
  if (legs.some((are, side) => are && (goods[(side + 2) % 4] ?? 0) + (skin[(side + 2) % 4] ?? 0) === 0)) return true;
  // People stand upright: of one of whom a part is out of the picture at a side alone, that is an arm or a hand.
  if (parted.some((are, side) => are && goods.every((share, at) => at === side || share + (skin[at] ?? 0) === 0)))
    return true;
  if (skin.some((share, side) => share > 0.5 * CUT && share > 0.3 * (goods[side] ?? 0))) return null;
  if (top || right || bottom || left) return true;
  return goods.some((share) => share > 0) ? null : false;
}

const isCorner = ({ goods, skin }: Pick<Contact, 'goods' | 'skin'>, ...sides: [number, number]): boolean =>
  sides.every((side) => {
    const [share, hand] = [goods[side] ?? 0, skin[side] ?? 0];
    return share >= CORNER && share + hand <= ALL_ALONG && hand <= 0.3 * share;
  });
