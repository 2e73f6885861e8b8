import { apart, type Colour, type Pixels, type View } from './pixels.ts';

/** A line of pixels belongs to a frame where it differs from the frame's colour by at most so many levels. */
export const SAME = 14;
/** From this level on a frame is not told from a white ground. */
export const LIGHT = 236;
/** So much of each end of a line is left out: frames have round corners. */
const ENDS = 0.03;

export const sides = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof sides)[number];

/** A line of pixels, by its distance from a side. */
export interface Line {
  length: number;
  at(index: number): Colour;
}

/** Which share of a line is of a colour; its ends left out. */
export function shareOf({ length, at }: Line, colour: Colour): number {
  const end = Math.round(length * ENDS);
  let same = 0;
  for (let index = end; index < length - end; index += 1) if (apart(at(index), colour) <= SAME) same += 1;
  return same / (length - 2 * end);
}

/** The middle colour of a line, channel by channel. */
export function middle({ length, at }: Line): Colour {
  const counts = [new Uint16Array(256), new Uint16Array(256), new Uint16Array(256)] as const;
  for (let index = 0; index < length; index += 1) {
    const colour = at(index);
    for (const channel of [0, 1, 2] as const) {
      const level = Math.round(colour[channel]);
      counts[channel][level] = (counts[channel][level] ?? 0) + 1;
    }
  }
  const pick = (channel: 0 | 1 | 2): number => {
    let below = 0;
    for (let level = 0; level < 256; level += 1) {
      below += counts[channel][level] ?? 0;
      if (below > length >> 1) return level;
    }
    return 0;
  };
  return [pick(0), pick(1), pick(2)];
}

/** The outer pixels at a side, as they are. */
export function stripOf({ width, height, patch }: View, side: Side, depth: number): Pixels {
  if (side === 'top') return patch(0, 0, width, depth);
  if (side === 'bottom') return patch(0, height - depth, width, depth);
  if (side === 'left') return patch(0, 0, depth, height);
  return patch(width - depth, 0, depth, height);
}

/** The lines of pixels along a side, from the outside in. */
export const linesOf =
  ({ width, height, data }: Pixels, side: Side) =>
  (depth: number): Line => {
    const upright = side === 'left' || side === 'right';
    const fixed = side === 'top' || side === 'left' ? depth : (upright ? width : height) - 1 - depth;
    const length = upright ? height : width;
    const step = (upright ? width : 1) * 4;
    const start = (upright ? fixed : fixed * width) * 4;
    return {
      length,
      at: (index) => {
        const place = start + index * step;
        return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
      },
    };
  };
