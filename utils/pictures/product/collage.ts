import { groundOf } from '../ground/ground.ts';
import { apart, crop, type Pixels } from '../pixels.ts';
import { foregroundOf } from './product.ts';

/** A step that is a seam, in levels of any channel. */
const STEP = 15;
/** Share of a line that must step for it to be a seam between two pictures. By itself it is one only if it steps at both of its ends as well, within such a share of it: the edge of a long thing has the ground there. */
const WHOLE = 0.93;
const ENDS = 0.012;

/** On fewer pixels a side a panel is no picture. */
const FEWEST = 32;

/**
 * What the seams of a picture say: true for panels, where a straight line from edge to edge is met by another across it or
 * across one of the two parts, or parts two halves side by side, or two pictures each with a ground and a thing of its own;
 * null for other lines in one direction only, which a wall or a table's edge may be, and for a few pixels; false for none.
 */
export function collageBy(pixels: Pixels): boolean | null {
  const { width, height } = pixels;
  if (Math.min(width, height) < FEWEST) return null;
  const [columns, across] = seams(pixels, true);
  const [rows, along] = seams(pixels, false);
  // Courses of bricks, tiles and slats are more than pictures beside each other ever are.
  if (Math.max(columns.length, rows.length) > MOST) return null;
  if (columns.length > 0 && rows.length > 0) return areJoints(pixels, columns, rows) ? null : true;
  const parts = [
    ...wide(between(columns)).map(([from, to]) =>
      crop(pixels, Math.round(from * width), 0, Math.round((to - from) * width), height),
    ),
    ...wide(between(rows)).map(([from, to]) =>
      crop(pixels, 0, Math.round(from * height), width, Math.round((to - from) * height)),
    ),
  ];
  const isTiled = mostAreJoints(pixels, columns, true) || mostAreJoints(pixels, rows, false);
  if (parts.some((part) => isParted(part, columns.length === 0, isTiled))) return true;
  if (!across && !along) return false;
  const [one, other, ...more] = parts;
  // One picture has its thing in the middle, which would stand across that line.
  if (columns.length === 1 && more.length === 0 && Math.abs((columns[0] ?? 0) - 0.5) <= MIDDLE) return true;
  return one && other && more.length === 0 && areTwo(one, other, columns.length > 0) ? true : null;
}

/** Lines on one ground: so much of each has the same colour, within the step of a seam, on its two sides, which are up to so many pixels apart. Pictures put together part the whole evenly, up to such a share of it. */
const JOINT = { share: 0.6, deep: 6, even: 0.04 } as const;

/** Whether the lines that cross are the joints of tiles or the squares of a cloth: drawn on one ground, and where things leave them free rather than where the picture is parted evenly. */
function areJoints(pixels: Pixels, columns: readonly number[], rows: readonly number[]): boolean {
  if ([columns, rows].every(partsEvenly)) return false;
  const joints = [
    columns.filter((place) => isJoint(pixels, place, true)),
    rows.filter((place) => isJoint(pixels, place, false)),
  ];
  return joints.flat().length > 0.5 * (columns.length + rows.length);
}

const mostAreJoints = (pixels: Pixels, places: readonly number[], upright: boolean): boolean =>
  2 * places.filter((place) => isJoint(pixels, place, upright)).length > places.length;

/** Whether a part is two pictures or more beside each other. In what is tiled anyway, joints of tiles part it again: pictures it is only where they halve it. */
function isParted(part: Pixels, upright: boolean, isTiled: boolean): boolean {
  const [places] = seams(part, upright);
  if (places.length === 0 || places.length > MOST) return false;
  const isHalved = places.length === 1 && partsEvenly(places);
  return isHalved || !(isTiled && mostAreJoints(part, places, upright));
}

function partsEvenly(places: readonly number[]): boolean {
  const parts = [...places, 1].map((place, index) => place - (places[index - 1] ?? 0));
  return Math.max(...parts) - Math.min(...parts) <= JOINT.even;
}

function isJoint({ width, height, data }: Pixels, place: number, upright: boolean): boolean {
  const [lines, length] = upright ? [width, height] : [height, width];
  const [step, along] = upright ? [4, 4 * width] : [4 * width, 4];
  const line = Math.round(place * lines);
  let same = 0;
  for (let index = 0; index < length; index += 1) {
    const before = (line - 3) * step + index * along;
    for (let deep = 2; deep <= JOINT.deep; deep += 1) {
      const after = (line + deep) * step + index * along;
      if (
        [0, 1, 2].every(
          (channel) => Math.abs((data[after + channel] as number) - (data[before + channel] as number)) <= STEP,
        )
      ) {
        same += 1;
        break;
      }
    }
  }
  return same >= JOINT.share * length;
}

/** Seams in one direction are no more. */
const MOST = 5;

/** What is lower than such a share of the picture is a course of bricks, a board or a band, and no picture. */
const LOWEST = 0.16;
const wide = (parts: [number, number][]): [number, number][] => parts.filter(([from, to]) => to - from >= LOWEST);

/** Two halves side by side meet so near to the middle, or to both sides of a gutter there, as a share of the width. */
const MIDDLE = 0.012;

/** In a picture of its own lies a thing of such a share of it. */
const THING = [0.03, 0.8] as const;

/** Whether both parts have a plain ground, each another, and a thing by itself that does not come up to the seam. */
function areTwo(one: Pixels, other: Pixels, upright: boolean): boolean {
  const [ground, beyond] = [groundOf(one), groundOf(other)];
  if (apart(ground.colour, beyond.colour) <= STEP) return false;
  return [
    { part: one, ground, far: true },
    { part: other, ground: beyond, far: false },
  ].every(({ part, ground, far }) => {
    if (ground.kind === 'scene' || ground.share < 0.6 || ground.open) return false;
    const [thing] = foregroundOf(part, ground).islands;
    const share = (thing?.area ?? 0) / (part.width * part.height);
    if (!thing || share < THING[0] || share > THING[1]) return false;
    return upright
      ? far
        ? thing.right < part.width - 1
        : thing.left > 0
      : far
        ? thing.bottom < part.height - 1
        : thing.top > 0;
  });
}

/** The parts that seams make of a picture, a little within them. */
const between = (seams: readonly number[]): [number, number][] =>
  seams.length === 0
    ? []
    : [0, ...seams].map((from, index) => [from === 0 ? 0 : from + 0.01, (seams[index] ?? 1.01) - 0.01]);

/** Where lines in one direction are seams, and whether any of them is by itself. */
function seams({ width, height, data }: Pixels, upright: boolean): [places: number[], whole: boolean] {
  const lines = upright ? width : height;
  const length = upright ? height : width;
  const step = (upright ? 1 : width) * 4;
  const along = (upright ? width : 1) * 4;
  const found: number[] = [];
  let whole = false;
  for (let line = Math.round(lines * 0.12); line < lines * 0.88; line += 1) {
    // Most lines are none: they are given up as soon as too much of them does not step.
    let [smooth, first, last] = [0, length, -1];
    for (let index = 0; index < length && smooth <= (1 - WHOLE) * length; index += 1) {
      const at = line * step + index * along;
      const before = at - 2 * step;
      if (
        Math.abs((data[at] ?? 0) - (data[before] ?? 0)) <= STEP &&
        Math.abs((data[at + 1] ?? 0) - (data[before + 1] ?? 0)) <= STEP &&
        Math.abs((data[at + 2] ?? 0) - (data[before + 2] ?? 0)) <= STEP
      )
        smooth += 1;
      else {
        first = Math.min(first, index);
        last = index;
      }
    }
    const place = line / lines;
    if (smooth > (1 - WHOLE) * length || place - (found.at(-1) ?? -1) <= 0.03) continue;
    found.push(place);
    whole ||= Math.max(first, length - 1 - last) <= ENDS * length;
  }
  return [found, whole];
}
