import { around, heightOf, type Island, islandsOf, type Mask, widthOf } from '../islands.ts';
import { bytes } from '../planes.ts';

/** Marks that stand in a row as letters do. */
export interface TextLine {
  /** How many letters it seems to have. */
  letters: number;
  marks: Island[];
  /** Turned by so many degrees against the level, counter-clockwise as seen. */
  angle: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A letter is no lower than this, in pixels of the small picture. */
const LOWEST = 5;
/** And no higher than this share of the shorter side. */
const HIGHEST = 0.22;
/** Directions in which rows are looked for, in degrees. */
const ANGLES = [0, 15, -15, 30, -30, 45, -45, 60, -60, 90];

/** Grown by so many pixels, the parts of a Chinese character run together. */
const GROWN = 2;

/** Three characters are made of so many parts at least. */
const PARTS = 6;

/** Rows of letters, and rows of characters made of parts: those of the second kind keep the patches they are made of. */
export function allLines(islands: readonly Island[], mask: Mask, labels: Int32Array): TextLine[] {
  const plain = textLines(islands, mask, labels).filter(({ letters }) => letters >= 3);
  const taken = new Set(plain.filter(({ letters }) => letters >= 5).flatMap(({ marks }) => marks));
  const highest = HIGHEST * Math.min(mask.width, mask.height);
  if (islands.filter((island) => !taken.has(island) && heightOf(island) <= highest).length < PARTS) return plain;
  const grown = grow(mask, GROWN);
  const blocks = islandsOf(grown, 12);
  const further = textLines(blocks.islands, grown, blocks.labels).flatMap((line) => {
    const parts = islands.filter((island) => !taken.has(island) && line.marks.some((block) => contains(block, island)));
    const counts = line.letters >= 4 && line.marks.length >= 3 && parts.length > 0 && !isFlat(around(parts));
    return counts ? [{ ...line, marks: parts }] : [];
  });
  return [...plain, ...further];
}

const contains = (outer: Island, inner: Island): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

function grow({ width, height, set }: Mask, by: number): Mask {
  const across = bytes(set.length);
  for (let at = set.indexOf(1); at >= 0; at = set.indexOf(1, at + 1)) {
    const x = at % width;
    across.fill(1, at - Math.min(by, x), at + Math.min(by, width - 1 - x) + 1);
  }
  const grown = across.slice();
  for (let down = 1; down <= by; down += 1)
    for (let at = 0, below = down * width; below < grown.length; at += 1, below += 1) {
      grown[at] = (grown[at] as number) | (across[below] as number);
      grown[below] = (grown[below] as number) | (across[at] as number);
    }
  return { width, height, set: grown };
}

/** The rows of letter-like marks among patches of a mask, longest first; a mark belongs to one row only. */
export function textLines(islands: readonly Island[], mask: Mask, labels: Int32Array): TextLine[] {
  const highest = HIGHEST * Math.min(mask.width, mask.height);
  const marks = islands.filter((island) => isMark(island, highest)).slice(0, 600);
  if (marks.length < 2) return [];
  const weights = new Map(marks.map((mark) => [mark, lettersIn(mark, mask, labels)]));
  const taken = new Set<Island>();
  const candidates = ANGLES.flatMap((angle) => rowsAt(marks, angle, weights, highest)).sort(
    (a, b) => b.letters - a.letters || Math.abs(a.angle) - Math.abs(b.angle),
  );
  const lines: TextLine[] = [];
  for (const line of candidates) {
    const free = line.marks.filter((mark) => !taken.has(mark));
    if (free.length < line.marks.length * 0.7) continue;
    for (const mark of free) taken.add(mark);
    lines.push(line);
  }
  return lines;
}

function isMark(island: Island, highest: number): boolean {
  const [width, height] = [widthOf(island), heightOf(island)];
  const shorter = Math.min(width, height);
  const longer = Math.max(width, height);
  if (longer < LOWEST || shorter > highest || longer > highest * 5) return false;
  const density = island.area / (width * height);
  return density >= 0.1 && density <= 0.97;
}

/** A word whose letters run together is one patch with many strokes side by side; two strokes are about a letter. */
function lettersIn(mark: Island, { width }: Mask, labels: Int32Array): number {
  if (widthOf(mark) < heightOf(mark) * 1.4) return 1;
  let strokes = 0;
  let rows = 0;
  for (let y = mark.top + 1; y < mark.bottom; y += 1) {
    rows += 1;
    for (let x = mark.left; x <= mark.right; x += 1) {
      const here = labels[y * width + x] === mark.id;
      const before = x > mark.left && labels[y * width + x - 1] === mark.id;
      if (here && !before) strokes += 1;
    }
  }
  return Math.max(1, Math.round(strokes / Math.max(1, rows) / 1.6));
}

/** A word whose letters run together has gaps between its strokes; what fills its place so far is a bar with something on it. */
const WORD = 0.85;

interface Placed {
  mark: Island;
  along: number;
  across: number;
  size: number;
  half: number;
}

/** Rows in one direction: marks of like size, close by each other, on one line. */
function rowsAt(
  marks: readonly Island[],
  angle: number,
  weights: ReadonlyMap<Island, number>,
  highest: number,
): TextLine[] {
  // The strokes of a word that run together stand side by side: down a column or along a slant it is one letter.
  const lettersOf = (mark: Island): number => (Math.abs(angle) <= 15 ? (weights.get(mark) ?? 1) : 1);
  const isWord = (mark: Island): boolean => lettersOf(mark) >= 4 && mark.area <= WORD * widthOf(mark) * heightOf(mark);
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const placed = marks
    .map((mark): Placed => {
      const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
      const [width, height] = [widthOf(mark), heightOf(mark)];
      const level = angle === 0 || angle === 90;
      const size = level ? (angle === 0 ? height : width) : Math.max(width, height) * 0.85;
      const half = (level ? (angle === 0 ? width : height) : size) / 2;
      return { mark, along: x * cos - y * sin, across: x * sin + y * cos, size, half };
    })
    .filter(({ size }) => size <= (angle === 0 || angle === 90 ? highest : 2 * highest))
    .sort((a, b) => a.along - b.along);
  const rows: Placed[][] = [];
  for (const one of placed) {
    const row = rows.find((other) => continues(other, one));
    if (row) row.push(one);
    else rows.push([one]);
  }
  return rows
    .filter((row) => row.length >= 2 || isWord((row[0] as Placed).mark))
    .map((row) => {
      const inside = row.map(({ mark }) => mark);
      return {
        letters: inside.reduce((sum, mark) => sum + lettersOf(mark), 0),
        marks: inside,
        angle,
        ...around(inside),
      };
    })
    .filter((line) => !isFlat(line));
}

/** Flatter than any letter are the bits of an edge, of a seam or of a bare wire. */
const isFlat = (place: Pick<Island, 'left' | 'top' | 'right' | 'bottom'>): boolean =>
  Math.min(widthOf(place), heightOf(place)) < LOWEST;

function continues(row: readonly Placed[], one: Placed): boolean {
  const last = row.at(-1);
  if (!last) return false;
  const size = Math.max(last.size, one.size);
  const gap = one.along - one.half - (last.along + last.half);
  return (
    gap < 1.3 * size &&
    gap > -0.6 * size &&
    size < 2.4 * Math.min(last.size, one.size) &&
    Math.abs(one.across - last.across) < 0.42 * size
  );
}
