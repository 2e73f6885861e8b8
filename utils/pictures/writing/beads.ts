import { heightOf, type Island, widthOf } from '../islands.ts';
import type { TextLine } from './lines.ts';

/** A bead is round, up to a pixel or a tenth, and fills its place as a disc does; the next is as large up to such a share. */
const ROUND = 0.1;
const FILLED = 0.7;
const ALIKE = 0.06;
/** Such a share of a string is single beads; the others touch and are one patch. */
const MOST = 0.4;
const FEWEST = 3;
/** Their gloss and their shades are no discs; so many that are the same to a pixel are of a string all the same. */
const SAME = 6;

/** Rings and links are as wide as high and of one size, up to a pixel, and of one area up to such a share; so many in a row, and nearly all of it. */
const RINGS = { count: 5, most: 0.8, area: 0.15 } as const;
/** So are bottles and other pieces of a set, whatever their shape: of one size up to a pixel or such a share, and of one area nearly. */
const PIECES = { size: 0.03, area: 0.05 } as const;

/** So many letters with a part above the others, which is higher by such shares, and a row is written. */
const ASCENDERS = 2;
const HIGHER = [1.15, 1.7] as const;

/**
 * Whether a row is a string of beads, pearls or studs: round marks of one size, or many of one shape, as letters in a row are not.
 * `areOne`: whether marks are of one shape, where the pixels can be asked; bold small letters may be as round as beads.
 */
export function areBeads(
  { marks }: Pick<TextLine, 'marks'>,
  areOne: (some: readonly Island[]) => boolean = () => true,
): boolean {
  const round = marks.filter(isRound);
  const usual = round.map(({ area }) => area).sort((a, b) => a - b)[round.length >> 1] ?? 0;
  const isOne = (mark: Island): boolean => Math.abs(mark.area - usual) <= ALIKE * usual;
  const areRound = round.filter(isOne).length >= Math.max(FEWEST, MOST * marks.length);
  if (areAlike(marks) && areOne(marks)) return true;
  if (areRound && ascendersIn(marks, round.filter(isOne)).length < ASCENDERS && areOne(round.filter(isOne)))
    return true;
  return marks.some((one) => {
    const same = marks.filter((other) => isSame(one, other));
    return same.length >= Math.max(SAME, MOST * marks.length) && areOne(same);
  });
}

function areAlike(marks: readonly Island[]): boolean {
  const middle = (of: (mark: Island) => number): number => marks.map(of).sort((a, b) => a - b)[marks.length >> 1] ?? 0;
  const [high, area] = [middle(heightOf), middle((mark) => mark.area)];
  const isOne = (size: number): boolean => Math.abs(size - high) <= 1;
  const rings = marks.filter(
    (mark) => isOne(widthOf(mark)) && isOne(heightOf(mark)) && Math.abs(mark.area - area) <= RINGS.area * area,
  );
  const wide = middle(widthOf);
  const isAs = (size: number, usual: number): boolean => Math.abs(size - usual) <= Math.max(1, PIECES.size * usual);
  const pieces = marks.filter(
    (mark) =>
      isAs(widthOf(mark), wide) && isAs(heightOf(mark), high) && Math.abs(mark.area - area) <= PIECES.area * area,
  );
  return Math.max(rings.length, pieces.length) >= Math.max(RINGS.count, RINGS.most * marks.length);
}

/** Marks that are higher than the round ones as b, d, f and l are than o, and narrower than high; beads that touch are as wide or twice as high. */
function ascendersIn(marks: readonly Island[], round: readonly Island[]): Island[] {
  const usual = round.map(heightOf).sort((a, b) => a - b)[round.length >> 1] ?? 0;
  return marks.filter((mark) => {
    const high = heightOf(mark);
    return high >= HIGHER[0] * usual && high <= HIGHER[1] * usual && widthOf(mark) < (1 - ROUND) * high;
  });
}

function isRound(mark: Island): boolean {
  const [wide, high] = [widthOf(mark), heightOf(mark)];
  return Math.abs(wide - high) <= Math.max(1, ROUND * high) && mark.area >= FILLED * wide * high;
}

const isSame = (one: Island, other: Island): boolean =>
  widthOf(one) === widthOf(other) && heightOf(one) === heightOf(other) && Math.abs(one.area - other.area) <= 1;
