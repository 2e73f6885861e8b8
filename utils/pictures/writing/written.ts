import { around, heightOf, type Island, widthOf } from '../islands.ts';
import type { Foreground } from '../product/product.ts';
import type { TextLine } from './lines.ts';
import { piecesOf } from './pieces.ts';
import { isPlain } from './plain-shapes.ts';

/** So many letters are no accident; upright there are chains, buttons and screws as well. */
const LEVEL = 5;
const UPRIGHT = 8;
/** Letters are unlike each other by such a share; beads and screws are not. */
const UNLIKE = 0.04;
/** Such a share of letters is no flatter along its line than so many of its heights: streaks of a grain are. */
const MOST = 0.6;
const STOUT = 0.4;
/** Of all marks of that size such a share stands in rows of one direction: the links of a chain and the grain of wood stand everywhere. */
const TOGETHER = 0.4;
/** The figures of a table stand in columns as well. */
const COLUMN = 90;
/** Marks are of one size up to so many times. */
const ALIKE = 2;

/** So many letters in several lines of one writing, of so many each: a few Chinese characters say a lot. Most of them fill no more of their place than so; small things do. */
const SEVERAL = 7;
const EACH = 3;
const FILLED = 0.72;

/**
 * The writing that a row of marks is, rather than a part of some pattern: of unlike marks, none of them mere streaks, that
 * stand out from others of their size; by itself, or with the lines that go on with it. Undefined where it is none.
 * `beside`: it stands beside the goods, and not among their parts.
 */
export function writingOf(line: TextLine, lines: readonly TextLine[], foreground: Foreground, beside: boolean) {
  const { mask } = foreground;
  const isLong = line.letters >= (line.angle === 90 ? UPRIGHT : LEVEL);
  if (isLong && looksWritten(line, lines, foreground, beside)) return line;
  const pieces = piecesOf(line, lines, mask).filter(({ letters }) => letters >= EACH);
  const letters = pieces.reduce((sum, piece) => sum + piece.letters, 0);
  if (pieces.length < 2 || letters < SEVERAL) return undefined;
  const marks = pieces.flatMap((piece) => piece.marks);
  const all: TextLine = { ...line, letters, marks, ...around(marks) };
  return isOpen(all) && looksWritten(all, lines, foreground, beside) ? all : undefined;
}

const looksWritten = (line: TextLine, lines: readonly TextLine[], foreground: Foreground, beside: boolean): boolean =>
  isVaried(line) && isStout(line) && standsOut(line, lines, foreground, beside);

function isOpen({ marks }: TextLine): boolean {
  const filled = marks.filter((mark) => mark.area > FILLED * widthOf(mark) * heightOf(mark));
  return filled.length < 0.5 * marks.length;
}

function isVaried({ marks, letters }: TextLine): boolean {
  if (marks.length < 4) return letters >= 5;
  const shapes = marks.map((mark) => mark.area / (widthOf(mark) * heightOf(mark)) + widthOf(mark) / heightOf(mark));
  const mean = shapes.reduce((sum, shape) => sum + shape, 0) / shapes.length;
  const spread = Math.sqrt(shapes.reduce((sum, shape) => sum + (shape - mean) ** 2, 0) / shapes.length);
  return spread / mean > UNLIKE;
}

/** Told of level lines and upright ones, whose marks show how far they reach along. */
function isStout({ marks, angle }: TextLine): boolean {
  if (angle !== 0 && angle !== 90) return true;
  const stout = marks.filter((mark) => {
    const [along, across] = angle === 0 ? [widthOf(mark), heightOf(mark)] : [heightOf(mark), widthOf(mark)];
    return along >= STOUT * across;
  });
  return stout.length >= MOST * marks.length;
}

const sizeOf = (mark: Island): number => Math.max(widthOf(mark), heightOf(mark));

/** Beads and pins are as large as letters here and there, and no writing anywhere. */
function standsOut(
  { marks, angle }: TextLine,
  lines: readonly TextLine[],
  { islands, labels, mask: { width } }: Foreground,
  beside: boolean,
): boolean {
  const usual = marks.map(sizeOf).sort((a, b) => a - b)[marks.length >> 1] ?? 0;
  const isAlike = (mark: Island): boolean => sizeOf(mark) <= ALIKE * usual && usual <= ALIKE * sizeOf(mark);
  const directions = angle === 0 ? [0, COLUMN] : [angle];
  const inRows = new Set(lines.filter((line) => directions.includes(line.angle)).flatMap((line) => line.marks));
  const alike = islands.filter(isAlike);
  const rest = alike.filter((mark) => !inRows.has(mark));
  const most = (alike.length - rest.length) * (1 / TOGETHER - 1);
  return rest.length <= most || (beside && rest.filter((mark) => !isPlain(mark, labels, width)).length <= most);
}
