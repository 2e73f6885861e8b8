import { heightOf, type Island, widthOf } from '../islands.ts';

/** A disc fills this much of its box, up to so much either way; a star's points reach the circle here and there only. */
const DISC = Math.PI / 4;
const ROUND = 0.03;
const POINTED = 0.04;
/** A disc is as wide as high up to such a share; a star's points need not lie on both axes. */
const EQUAL = 0.03;
const EQUAL_POINTED = 0.06;
/** A star's notches take no more of its disc than so much. */
const NOTCHED = 0.5;

type Point = readonly [x: number, y: number];

/**
 * Whether the outline of a patch is a circle, or a star with so many points that they lie on one; what is written on it is no
 * part of that. Discs and stars of one flat colour are drawn: hardly a thing has that outline.
 */
export function isRoundSticker(island: Island, labels: Int32Array, line: number): boolean {
  const ends = endsOf(island, labels, line);
  const [wide, high] = [widthOf(island), heightOf(island)];
  const square = wide / high;
  const within = ends.reduce((sum, [first, last]) => sum + last - first + 1, 0) / (wide * high);
  if (isNear(square, 1, EQUAL) && isNear(within, DISC, ROUND)) return true;
  const around = hullArea(ends) / (wide * high);
  return isNear(square, 1, EQUAL_POINTED) && isNear(around, DISC, POINTED) && within >= NOTCHED * around;
}

/** A plate, a tag or a disc has no dents: it fills so much of the narrowest outline round it. */
const CONVEX = 0.93;

/** Whether the outline of a patch has no dents, as drawn plates and tags have none, tilted or not; what is written on it is no part of that. */
export function isConvex(island: Island, labels: Int32Array, line: number): boolean {
  const ends = endsOf(island, labels, line);
  return ends.reduce((sum, [first, last]) => sum + last - first + 1, 0) >= CONVEX * hullArea(ends);
}

const isNear = (value: number, to: number, by: number): boolean => Math.abs(value - to) <= by;

/** Where the patch begins and ends in each of its rows, from its left. */
function endsOf(island: Island, labels: Int32Array, line: number): Point[] {
  const ends: Point[] = [];
  for (let y = island.top; y <= island.bottom; y += 1) {
    const row = labels.subarray(y * line + island.left, y * line + island.right + 1);
    ends.push([row.indexOf(island.id), row.lastIndexOf(island.id)]);
  }
  return ends;
}

/** The area of the narrowest outline without notches round the rows, in pixels. */
function hullArea(ends: readonly Point[]): number {
  const corners = (side: readonly Point[]): Point[] => {
    const hull: Point[] = [];
    for (const point of side) {
      while (hull.length > 1 && turn(hull.at(-2) as Point, hull.at(-1) as Point, point) <= 0) hull.pop();
      hull.push(point);
    }
    return hull;
  };
  const right = corners(
    ends.flatMap(([, last], row): Point[] => [
      [last + 1, row],
      [last + 1, row + 1],
    ]),
  );
  const left = corners(
    ends.toReversed().flatMap(([first], row): Point[] => {
      const y = ends.length - 1 - row;
      return [
        [first, y + 1],
        [first, y],
      ];
    }),
  );
  const outline = [...right, ...left];
  const twice = outline.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
