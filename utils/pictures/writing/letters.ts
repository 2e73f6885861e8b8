import { around, heightOf, type Island, islandsOf, type Mask, patchesOf, widthOf } from '../islands.ts';
import type { Extent } from '../product/product.ts';
import { areBeads } from './beads.ts';
import { anglesOf, between, middleOf, type Pair, pairsOf, SPREAD } from './docstrum.ts';
import { arePlain } from './plain-shapes.ts';

/** Marks that stand in a row as letters do: of one height, on one line, close by each other. */
export interface Row extends Extent {
  marks: Island[];
  /** Of the line they stand on, in degrees, counter-clockwise as seen, -90 to 90. */
  angle: number;
  /** Usual height of a mark across that line, and how long the row is, in pixels. */
  high: number;
  long: number;
}

/** A letter is no lower than this, in pixels, and no higher than this share of the shorter side. */
const LOWEST = 5;
const HIGHEST = 0.25;
/** A row at fewer degrees is level. */
export const LEVEL = 8;
/** More marks than this are a texture. */
const MOST = 900;
/** A row has so many marks at least. */
const FEWEST = 4;

/**
 * Rows of letters among the patches of a mask, by the docstrum (O'Gorman, 1993): the directions from each mark to its
 * nearest neighbours of like size crowd at the angle of the lines where there is writing, and nowhere in a texture. A row
 * counts only where feet and heads of its marks stand level, as letters do and grain does not. `scratch`: memory for a number
 * a pixel, where many masks of one size are looked at.
 */
export function rowsIn(mask: Mask, scratch?: Int32Array<ArrayBuffer>): { rows: Row[]; marks: Island[] } {
  const side = Math.min(mask.width, mask.height);
  const marks = patchesOf(mask, 8)
    .filter((island) => isMark(island, HIGHEST * side))
    .slice(0, MOST);
  if (marks.length < FEWEST) return { rows: [], marks };
  const pairs = pairsOf(marks);
  let labels: Int32Array | undefined;
  // Most masks hold no row: only for the others is each pixel told which mark it belongs to.
  const labelsOf = (): Int32Array => (labels ??= islandsOf(mask, 8, scratch).labels);
  const rows = anglesOf(pairs).flatMap((angle) => rowsAt(angle, marks, pairs, labelsOf, mask.width));
  return { rows: different(rows), marks };
}

/** Found in two directions, a row stands in the one in which it has more marks. */
const different = (rows: readonly Row[]): Row[] => {
  const taken = new Set<Island>();
  return rows
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .filter(({ marks }) => {
      if (marks.filter((mark) => taken.has(mark)).length > 0.5 * marks.length) return false;
      for (const mark of marks) taken.add(mark);
      return true;
    });
};

function isMark(island: Island, highest: number): boolean {
  const [w, h] = [widthOf(island), heightOf(island)];
  const longer = Math.max(w, h);
  const density = island.area / (w * h);
  return longer >= LOWEST && longer <= highest && density >= 0.12 && density <= 0.97;
}

/** Rows along one direction: marks joined by pairs that keep to it. */
function rowsAt(
  angle: number,
  marks: readonly Island[],
  pairs: readonly Pair[],
  labelsOf: () => Int32Array,
  width: number,
): Row[] {
  const parent = Int32Array.from(marks, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  // Letters of unlike height lie a little off the line by their middles.
  for (const pair of pairs) if (between(pair.angle, angle) <= 2 * SPREAD) parent[root(pair.one)] = root(pair.two);
  const by = new Map<number, Island[]>();
  for (const [index, mark] of marks.entries()) {
    const row = by.get(root(index));
    if (row) row.push(mark);
    else by.set(root(index), [mark]);
  }
  return [...by.values()].flatMap((row) => (row.length < FEWEST ? [] : (typeset(row, angle, labelsOf(), width) ?? [])));
}

/** The direction of the straight line through the middles of marks, as far as they are near the one given. */
function lineThrough(row: readonly Island[], angle: number): number {
  const place = turned(angle);
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const mark of row) {
    const [along, across] = place(...middleOf(mark));
    n += 1;
    sx += along;
    sy += across;
    sxx += along * along;
    sxy += along * across;
  }
  const slope = (n * sxy - sx * sy) / Math.max(1e-6, n * sxx - sx * sx);
  return angle - (Math.atan(slope) * 180) / Math.PI;
}

/** A pixel's place along and across a direction. */
export const turned = (angle: number): ((x: number, y: number) => readonly [along: number, across: number]) => {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (x, y) => [x * cos - y * sin, x * sin + y * cos];
};

/** A mark as it stands on a line: across it from head to foot, along it from one end to the other. */
interface Letter {
  mark: Island;
  head: number;
  foot: number;
  from: number;
  to: number;
}

function letterOf(mark: Island, angle: number, labels: Int32Array, width: number): Letter {
  const place = turned(angle);
  const letter = { mark, head: Infinity, foot: -Infinity, from: Infinity, to: -Infinity };
  for (let y = mark.top; y <= mark.bottom; y += 1)
    for (let x = mark.left; x <= mark.right; x += 1) {
      if (labels[y * width + x] !== mark.id) continue;
      const [along, across] = place(x, y);
      if (across < letter.head) letter.head = across;
      if (across > letter.foot) letter.foot = across;
      if (along < letter.from) letter.from = along;
      if (along > letter.to) letter.to = along;
    }
  return letter;
}

const highOf = ({ head, foot }: Letter): number => foot - head + 1;
/** Most letters are neither strokes alone nor filled: folds and slats are the one, keys and beads the other. */
const STOUT = 0.45;
/** From one letter to the next it is no further than so many times their height: laces and rungs are further apart. */
const PITCH = 1.4;
const FILLED = 0.75;

/** The marks as letters on one line; undefined where they do not stand level or look unlike letters. */
function typeset(row: readonly Island[], angle: number, labels: Int32Array, width: number): Row | undefined {
  const first = row.map((mark) => letterOf(mark, lineThrough(row, angle), labels, width));
  const size = middle(first.map(highOf));
  const line = middle(first.map(({ head, foot }) => (head + foot) / 2));
  // What came along at the ends of a word or from the line above is none of it.
  const own = first.filter(
    (one) =>
      highOf(one) >= 0.5 * size && highOf(one) <= 1.9 * size && Math.abs((one.head + one.foot) / 2 - line) < size,
  );
  if (own.length < FEWEST || own.length < 0.6 * row.length) return undefined;
  const marks = own.map(({ mark }) => mark);
  const exact = lineThrough(marks, angle);
  const letters = marks.map((mark) => letterOf(mark, exact, labels, width));
  const high = middle(letters.map(highOf));
  const [heads, feet] = [middle(letters.map(({ head }) => head)), middle(letters.map(({ foot }) => foot))];
  const near = Math.max(1.3, 0.16 * high);
  const onFeet = letters.filter(({ foot }) => Math.abs(foot - feet) <= near);
  const level = letters.filter(({ head, foot }) => Math.abs(foot - feet) <= near || Math.abs(head - heads) <= near);
  if (level.length < FEWEST || level.length < 0.75 * letters.length || onFeet.length < 0.6 * letters.length)
    return undefined;
  if (high < LOWEST - 1 || level.filter(isStout).length < 0.6 * level.length) return undefined;
  if (middle(level.map(({ mark }) => mark.area / (widthOf(mark) * heightOf(mark)))) > FILLED) return undefined;
  const long = Math.max(...level.map(({ to }) => to)) - Math.min(...level.map(({ from }) => from));
  if (long > PITCH * high * level.length) return undefined;
  const inside = level.map(({ mark }) => mark);
  if (areBeads({ marks: inside }) || arePlain({ marks: inside }, labels, width)) return undefined;
  return { marks: inside, angle: exact, high, long, ...around(inside) };
}

const isStout = (letter: Letter): boolean => letter.to - letter.from + 1 >= STOUT * highOf(letter);

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
