import { apart, type Colour } from '../pixels.ts';
import { type Line, middle, SAME, shareOf } from './edge-lines.ts';

/** Lines of one colour along a side, and how many there are. */
export interface Strip {
  depth: number;
  colour: Colour;
}

/** Lines of one colour from the side inwards, ended at once along the whole length; undefined where there are none. */
export function stripAt(line: (depth: number) => Line, deepest: number): Strip | undefined {
  const colour = middle(line(0));
  const share = (depth: number) => shareOf(line(depth), colour);
  // JPEG lets one colour waver from line to line.
  const goesOn = (depth: number) => {
    const own = middle(line(depth));
    return apart(own, colour) <= 2 * SAME && shareOf(line(depth), own) >= 0.97;
  };
  if (share(0) < 0.97) return undefined;
  let depth = 1;
  while (depth < deepest && goesOn(depth)) depth += 1;
  // A blurred or compressed edge takes a line or two.
  for (let after = depth; after < Math.min(depth + 4, deepest); after += 1)
    if (share(after) <= 0.12 + (2 * after) / line(0).length) return { depth: after, colour };
  return undefined;
}
