import { apart, type Colour, type Pixels } from '../pixels.ts';
import { LIGHT, type Line, linesOf, middle, SAME, sides } from './edge-lines.ts';
import { type Strip, stripAt } from './strip.ts';

/** So much of each end of a side may be the round corner of a frame. */
const CORNER = 0.16;
/** A frame is as deep on all sides, up to so many pixels and such a share of it. */
const ALIKE = { pixels: 1, share: 0.15 } as const;
/** Between a grey and a colour: the rims of things that fill the picture, screens and trays, are black, white and grey. */
const VIVID = 70;
/** Within the frame so much of the line beside it is a light ground. */
const GROUND = 0.8;

/** A line without its ends. */
function withoutEnds({ data, words, start, step, length }: Line): Line {
  const off = Math.round(CORNER * length);
  return { data, words, start: start + off * step, step, length: length - 2 * off };
}

/**
 * A frame with round outer corners, in one colour and as deep on all sides, round a light ground of the picture's own;
 * undefined where there is none.
 */
export function roundFrame(small: Pixels, deep: number): Strip | undefined {
  const lines = sides.map((side) => linesOf(small, side));
  // Most pictures are told by their outermost lines to have none.
  if (!lines.every((line) => isVivid(middle(line(0))))) return undefined;
  const strips = lines.map((line) => {
    const strip = stripAt((depth) => withoutEnds(line(depth)), deep);
    return strip && isLightBeyond(withoutEnds(line(strip.depth + 1))) ? strip : undefined;
  });
  const [first] = strips;
  if (!first) return undefined;
  const isAlike = (strip: Strip | undefined): boolean =>
    strip !== undefined &&
    apart(strip.colour, first.colour) <= SAME &&
    Math.abs(strip.depth - first.depth) <= Math.max(ALIKE.pixels, ALIKE.share * first.depth);
  return strips.every(isAlike) ? { ...first, depth: Math.max(...strips.map((strip) => strip?.depth ?? 0)) } : undefined;
}

const isVivid = (colour: Colour): boolean => Math.max(...colour) - Math.min(...colour) >= VIVID;

function isLightBeyond(line: Line): boolean {
  const { data, start, step, length } = line;
  if (Math.min(...middle(line)) < LIGHT) return false;
  let light = 0;
  for (let index = 0, at = start; index < length; index += 1, at += step)
    if (Math.min(data[at] as number, data[at + 1] as number, data[at + 2] as number) >= LIGHT) light += 1;
  return light >= GROUND * length;
}
