import { apart, type Colour, onWhite, type Pixels, type View } from '../pixels.ts';
import { LIGHT, linesOf, middle, SAME, shareOf, sides } from './edge-lines.ts';

/** A rim deeper than this share of the shorter side may be the ground. */
export const MARGIN = 0.045;
/** A rim with slanting or round inner edges is no deeper than this on three sides. */
const RIM = 0.05;
/** Round corners of a card show in so many pixels. */
const CORNER = 14;

/** One dark colour all along the edge which is all but gone further in: a frame with round or slanting inner edges, or a tight ground. */
export function isRimmed(small: Pixels, deep: number): boolean {
  const lines = sides.map((side) => linesOf(small, side));
  const [colour] = lines.map((line) => middle(line(0)));
  if (!colour || Math.min(...colour) >= LIGHT) return false;
  const near = RIM * Math.min(small.width, small.height);
  let shallow = 0;
  for (const line of lines) {
    const own = middle(line(0));
    if (apart(own, colour) > 2 * SAME || shareOf(line(0), own) < 0.85) return false;
    const shares = Array.from({ length: deep }, (_, depth) => shareOf(line(depth), own));
    if (Math.min(...shares.slice(0, near)) <= 0.25) shallow += 1;
  }
  return shallow >= 3;
}

/** White corners beyond a curve, at all four: the picture is a card, and its rim may be drawn. */
export function isRounded({ width, height, patch }: View): boolean {
  const size = Math.min(CORNER, width >> 3, height >> 3);
  if (size < 4) return false;
  return [0, width - size].every((left) =>
    [0, height - size].every((top) => {
      const { data } = onWhite(patch(left, top, size, size));
      const at = (along: number, down: number): Colour => {
        const x = left === 0 ? along : size - 1 - along;
        const y = top === 0 ? down : size - 1 - down;
        const index = (y * size + x) * 4;
        return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
      };
      const corner = at(0, 0);
      return (
        Math.min(...corner) >= LIGHT && apart(corner, at(size - 1, 0)) > SAME && apart(corner, at(0, size - 1)) > SAME
      );
    }),
  );
}
