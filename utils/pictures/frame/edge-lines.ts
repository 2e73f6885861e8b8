import { type Colour, type Pixels, type View, wordsOf } from '../pixels.ts';
import { onceFor } from '../planes.ts';

/** A line of pixels belongs to a frame where it differs from the frame's colour by at most so many levels. */
export const SAME = 14;
/** From this level on a frame is not told from a white ground. */
export const LIGHT = 236;
/** So much of each end of a line is left out: frames have round corners. */
const ENDS = 0.03;

export const sides = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof sides)[number];

/** A line of pixels of a picture: its first pixel and the way to the next, as places in `data`; the same pixels as `words`. */
export interface Line {
  data: Uint8ClampedArray;
  words: Uint32Array;
  start: number;
  step: number;
  length: number;
  /** Its middle colour, and whether all of it is one colour, once somebody asked. */
  colour?: Colour;
  plain?: boolean;
}

/** Which share of a line is of a colour; its ends left out. */
export function shareOf(line: Line, [red, green, blue]: Colour): number {
  const { data, start, step, length } = line;
  const isSame = (at: number): boolean =>
    Math.abs((data[at] as number) - red) <= SAME &&
    Math.abs((data[at + 1] as number) - green) <= SAME &&
    Math.abs((data[at + 2] as number) - blue) <= SAME;
  if (isPlain(line)) return isSame(start) ? 1 : 0;
  const end = Math.round(length * ENDS);
  let same = 0;
  for (let index = end, at = start + end * step; index < length - end; index += 1, at += step)
    if (isSame(at)) same += 1;
  return same / (length - 2 * end);
}

/** The middle colour of a line, channel by channel. */
export const middle = (line: Line): Colour => (line.colour ??= middleOf(line));

/** For one line after the other. */
const counts = new Uint16Array(3 * 256);

function middleOf(line: Line): Colour {
  const { data, start, step, length } = line;
  if (isPlain(line)) return [data[start] as number, data[start + 1] as number, data[start + 2] as number];
  counts.fill(0);
  for (let index = 0, at = start; index < length; index += 1, at += step)
    for (let channel = 0; channel < 3; channel += 1) {
      const level = channel * 256 + (data[at + channel] as number);
      counts[level] = (counts[level] as number) + 1;
    }
  const pick = (channel: 0 | 1 | 2): number => {
    let [below, level] = [0, -1];
    while (below <= length >> 1 && level < 255) below += counts[channel * 256 + ++level] as number;
    return level;
  };
  return [pick(0), pick(1), pick(2)];
}

/** Most lines of a white ground are one colour throughout: nothing needs counting there. */
const isPlain = (line: Line): boolean => (line.plain ??= isAllOne(line));

function isAllOne({ words, start, step, length }: Line): boolean {
  const first = words[start >> 2];
  for (let index = 1, at = (start + step) >> 2; index < length; index += 1, at += step >> 2)
    if (words[at] !== first) return false;
  return true;
}

/** The outer pixels at a side, as they are. */
export function stripOf({ width, height, patch }: View, side: Side, depth: number): Pixels {
  if (side === 'top') return patch(0, 0, width, depth);
  if (side === 'bottom') return patch(0, height - depth, width, depth);
  if (side === 'left') return patch(0, 0, depth, height);
  return patch(width - depth, 0, depth, height);
}

/** The lines of pixels along a side, from the outside in; several looks for frames ask for the same ones. */
export const linesOf = (pixels: Pixels, side: Side): ((depth: number) => Line) => onceFor(pixels, linesBySide)[side];

const linesBySide = (pixels: Pixels): Record<Side, (depth: number) => Line> => ({
  top: linesAt(pixels, 'top'),
  right: linesAt(pixels, 'right'),
  bottom: linesAt(pixels, 'bottom'),
  left: linesAt(pixels, 'left'),
});

function linesAt(pixels: Pixels, side: Side): (depth: number) => Line {
  const { width, height, data } = pixels;
  const words = wordsOf(pixels);
  const seen: Line[] = [];
  const lineAt = (depth: number): Line => {
    const upright = side === 'left' || side === 'right';
    const fixed = side === 'top' || side === 'left' ? depth : (upright ? width : height) - 1 - depth;
    return {
      data,
      words,
      start: (upright ? fixed : fixed * width) * 4,
      step: (upright ? width : 1) * 4,
      length: upright ? height : width,
    };
  };
  return (depth) => (seen[depth] ??= lineAt(depth));
}
