import type { Island, Mask } from '../islands.ts';
import type { Sides } from './contact.ts';
import { DIFFERS, type Foreground, foregroundAt, STRONG } from './product.ts';

/** Of the edges no more than such a share is a little off a quiet ground, or in no more places: cloth, grain and veins are so everywhere, a shadow in one place. */
const QUIET = { share: 0.01, places: 6 } as const;
/** The core of the goods is at least half as far off the ground as they usually are; a level is told of no more than so many. */
const CORE = 0.5;
const MOST = 120;

/** What is cut there touches so much of an edge: a vein or a fold that the core runs into touches less. */
export const CORE_CUT = 0.2;

interface Edge {
  from: number;
  along: number;
  length: number;
}

const edgesOf = ({ width, height }: Mask): Edge[] => [
  { from: 0, along: 1, length: width },
  { from: width - 1, along: width, length: height },
  { from: (height - 1) * width, along: 1, length: width },
  { from: 0, along: width, length: height },
];

/** Which share of an edge is off the ground by more than `least` levels, and by no more than `most`. */
function shareAt({ from, along, length }: Edge, away: Uint8Array, least: number, most: number): number {
  let count = 0;
  for (let index = 0; index < length; index += 1) {
    const level = away[from + index * along] as number;
    if (level > least && level <= most) count += 1;
  }
  return count / length;
}

/** In how many places along an edge something is off the ground. */
function placesOn({ from, along, length }: Edge, away: Uint8Array): number {
  let [count, before] = [0, false];
  for (let index = 0; index < length; index += 1) {
    const here = (away[from + index * along] as number) > DIFFERS;
    if (here && !before) count += 1;
    before = here;
  }
  return count;
}

/** Which share of all four edges is no further off the ground than the ground itself wavers. */
export const bareEdges = ({ away, mask }: Foreground): number =>
  1 - edgesOf(mask).reduce((sum, edge) => sum + shareAt(edge, away, DIFFERS, 255), 0) / 4;

/**
 * On a ground with a grain or veins of its own, these hang together with the goods and reach the edges with them. There only what
 * the core of the goods touches is touched: gives which share of each edge that is. Undefined where the ground is quiet.
 */
export function coreContact(foreground: Foreground, [largest]: readonly Island[], contact: Sides): Sides | undefined {
  const { away, labels, mask } = foreground;
  const edges = edgesOf(mask);
  const restless = edges.reduce((sum, edge) => sum + shareAt(edge, away, DIFFERS, STRONG), 0) / 4;
  const places = edges.reduce((sum, edge) => sum + placesOn(edge, away), 0);
  if (!largest || restless <= QUIET.share || places <= QUIET.places) return undefined;
  const level = Math.min(MOST, Math.max(STRONG, Math.round(CORE * usualOf(largest, labels, foreground))));
  const [core] = foregroundAt(foreground, level).islands;
  if (!core) return [0, 0, 0, 0];
  const touches = [core.top === 0, core.right === mask.width - 1, core.bottom === mask.height - 1, core.left === 0];
  return edges.map((edge, side) =>
    touches[side] ? Math.min(contact[side] as number, shareAt(edge, away, level, 255)) : 0,
  ) as Sides;
}

/** How far off the ground most of a patch is, in levels. */
function usualOf({ id, left, top, right, bottom }: Island, labels: Int32Array, { away, mask }: Foreground): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = top; y <= bottom; y += 1)
    for (let at = y * mask.width + left; at <= y * mask.width + right; at += 1)
      if (labels[at] === id && (away[at] as number) > STRONG) {
        counts[away[at] as number] = (counts[away[at] as number] as number) + 1;
        all += 1;
      }
  let [sum, level] = [0, 0];
  while (level < 255 && 2 * sum < all) sum += counts[level++] as number;
  return level;
}
