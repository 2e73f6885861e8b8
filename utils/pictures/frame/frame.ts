import { apart, type Colour, onWhite, type Pixels, type View } from '../pixels.ts';
import { LIGHT, type Line, linesOf, middle, SAME, shareOf, sides, stripOf } from './edge-lines.ts';
import { isRimmed, isRounded, MARGIN } from './rim.ts';
import { roundFrame } from './round-frame.ts';
import { type Strip, stripAt } from './strip.ts';

/** A frame may be so deep, as a share of the shorter side. */
const DEEPEST = 0.14;
/** So many pixels are looked at as they are, for frames too thin to be seen on the small picture. */
const THIN = 24;
/** A light margin narrower than this may be a frame; a wider one is the ground round something square. */
const TIGHT = 0.02;

/** Bars are as deep as each other up to such a share. */
const ALIKE = 0.15;

/** How deep a frame is at each side, in pixels of the whole picture, and its colour. */
export interface Frame {
  top: number;
  right: number;
  bottom: number;
  left: number;
  colour: Colour;
}

/** What stands round the picture: a frame on all four sides, no frame, or strips on some sides that may be one. */
export interface Framed {
  border: boolean | null;
  frame?: Frame;
  /** A light margin on all four sides with straight inner edges: a frame, or the ground round a product as straight as that. */
  margin?: boolean;
  /** Something of the frame's own shade comes up to it from within, at one side: a shadow or a reflection, or the product. */
  reached?: boolean;
}

/**
 * Looks for a frame: lines of one colour from the outside in, which all end at once along the whole side. A tight white
 * margin round a product is none, because it ends where the product happens to begin.
 */
export function framedBy(view: View): Framed {
  const deep = Math.floor(Math.min(view.small.width, view.small.height) * DEEPEST);
  const small = onWhite(view.small);
  const scale = view.width / view.small.width;
  const found = sides.map((side) => stripAt(linesOf(small, side), deep));
  const thin = Math.min(THIN, Math.floor(Math.min(view.width, view.height) / 8));
  const outer = sides.map((side) => linesOf(onWhite(stripOf(view, side, thin)), side));
  const close = outer.map((line) => stripAt(line, thin));
  const missed = missedSide(close, outer);
  const strips = sides.map((_, index) => {
    const near = close[index] ?? missed?.[index];
    const far = found[index];
    if (near) return near;
    return far && { ...far, depth: Math.max(1, Math.round(far.depth * scale)) };
  });
  const whole = strips.filter((strip) => strip !== undefined);
  const [first] = whole;
  const none = (): Framed => {
    const round = roundFrame(small, deep);
    if (!round) return { border: isRimmed(small, deep) || isRounded(view) ? null : false };
    const depth = Math.round(round.depth * scale);
    return { border: true, frame: { top: depth, right: depth, bottom: depth, left: depth, colour: round.colour } };
  };
  if (!first) return none();
  // A light margin is the ground round a product that happens to have straight edges.
  if (Math.min(...first.colour) >= LIGHT) {
    const side = Math.min(view.width, view.height);
    const margin =
      whole.length === 4 && whole.every(({ colour, depth }) => Math.min(...colour) >= LIGHT && depth <= TIGHT * side);
    return ringed(small, deep, scale) ?? (margin ? { border: null, margin } : none());
  }
  const alike = whole.every(({ colour }) => apart(colour, first.colour) <= 2 * SAME);
  if (whole.length < 4 || !alike) return whole.length >= 3 || areBars(strips) ? { border: null } : none();
  // So is a deep margin of another colour, unless the picture within has a white ground of its own.
  const deepest = Math.max(...whole.map(({ depth }) => depth)) / Math.min(view.width, view.height);
  const within = Math.ceil(deepest * Math.min(small.width, small.height));
  if (deepest > MARGIN && (!isWhiteWithin(small, within) || hasShadowOn(small, found))) return none();
  const depth = (index: number) => strips[index]?.depth ?? 0;
  return {
    border: true,
    frame: { top: depth(0), right: depth(1), bottom: depth(2), left: depth(3), colour: first.colour },
    ...(missed ? { reached: true } : {}),
  };
}

/** A shadow is so many levels darker where it is deepest, and seen on so many sides of what casts it. */
const SHADOW = { levels: 8, sides: 2 } as const;

/** Whether a white thing within casts a shadow on its margin: then that is a wall or a table, and the thing a poster or a card. */
function hasShadowOn(small: Pixels, strips: readonly (Strip | undefined)[]): boolean {
  const shadowed = sides.filter((side, index) => {
    const strip = strips[index];
    if (!strip) return false;
    const line = linesOf(small, side);
    const lightness = (depth: number): number => Math.min(...middle(line(depth)));
    const inner = Array.from({ length: strip.depth >> 1 }, (_, back) => lightness(strip.depth - 1 - back));
    return lightness(0) - Math.min(...inner) >= SHADOW.levels;
  });
  return shadowed.length >= SHADOW.sides;
}

/** Whether two strips in one colour, as deep as each other, lie along opposite sides alone: bars may have been added, or the goods reach so far. */
function areBars([top, right, bottom, left]: readonly (Strip | undefined)[]): boolean {
  const pairs = [
    [top, bottom, left, right],
    [left, right, top, bottom],
  ] as const;
  return pairs.some(
    ([one, other, ...more]) =>
      one &&
      other &&
      !more.some((strip) => strip) &&
      apart(one.colour, other.colour) <= SAME &&
      Math.abs(one.depth - other.depth) <= ALIKE * Math.max(one.depth, other.depth),
  );
}

/**
 * Whether the outermost line of a picture seen coarsely is a shade off the next ones on three sides or four: a line of one
 * pixel, thinned out by being seen so, may run there.
 */
export const mayHaveHairline = (coarse: View): boolean =>
  sides.filter((side) => {
    const line = linesOf(onWhite(stripOf(coarse, side, 3)), side);
    const colour = middle(line(0));
    return apart(colour, middle(line(2))) >= 2 && shareOf(line(0), colour) >= 0.97;
  }).length >= 3;

/** A frame no deeper than this, in pixels of the whole picture, is a drawn line. */
const HAIR = 6;

/**
 * Where a thin line ends at once on three sides, and the fourth begins with the very same line: there a shadow or a
 * reflection of the line's own shade comes up to it from within. The fourth side alone is given.
 */
function missedSide(
  close: readonly (Strip | undefined)[],
  outer: readonly ((depth: number) => Line)[],
): (Strip | undefined)[] | undefined {
  const known = close.filter((strip) => strip !== undefined);
  const [first] = known;
  if (known.length !== 3 || !first || first.depth > HAIR || Math.min(...first.colour) >= LIGHT) return undefined;
  const { colour, depth } = first;
  if (known.some((strip) => strip.depth !== depth || apart(strip.colour, colour) > SAME)) return undefined;
  return outer.map((line, side) => {
    const goesRound = Array.from({ length: depth }, (_, at) => shareOf(line(at), colour)).every(
      (share) => share >= 0.97,
    );
    return !close[side] && goesRound && shareOf(line(depth), colour) < 0.6 ? first : undefined;
  });
}

/** A line drawn round the picture some way in: light outside of it, one colour along it, light again within. */
function ringed(small: Pixels, deep: number, scale: number): Framed | undefined {
  const rings = sides.map((side) => ringAt(linesOf(small, side), deep));
  const [first] = rings;
  if (!first || rings.some((ring) => !ring || apart(ring.colour, first.colour) > 2 * SAME)) return undefined;
  const depth = (index: number) => Math.round((rings[index]?.depth ?? 0) * scale) + 2;
  return {
    border: true,
    frame: { top: depth(0), right: depth(1), bottom: depth(2), left: depth(3), colour: first.colour },
  };
}

function ringAt(line: (depth: number) => Line, deepest: number): { depth: number; colour: Colour } | undefined {
  const isLight = (depth: number) => Math.min(...middle(line(depth))) >= LIGHT - 4;
  let start = 0;
  while (start < deepest && shareOf(line(start), middle(line(start))) >= 0.9 && isLight(start)) start += 1;
  for (let depth = start; depth < Math.min(start + 3, deepest); depth += 1) {
    const colour = middle(line(depth));
    // The line is shorter than the picture by what lies outside of it.
    if (apart(colour, middle(line(0))) <= SAME || shareOf(line(depth), colour) < 0.86 - (2 * depth) / line(0).length)
      continue;
    for (let after = depth + 1; after < Math.min(depth + 6, deepest); after += 1)
      if (apart(middle(line(after)), middle(line(0))) <= SAME) return { depth: after, colour };
  }
  return undefined;
}

/** Whether the ring of pixels just within a margin is mostly white. */
function isWhiteWithin({ width, height, data }: Pixels, margin: number): boolean {
  let [white, count] = [0, 0];
  const look = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    count += 1;
    if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= LIGHT) white += 1;
  };
  const inner = margin + 3;
  for (let x = inner; x < width - inner; x += 1) {
    look(x, inner);
    look(x, height - 1 - inner);
  }
  for (let y = inner; y < height - inner; y += 1) {
    look(inner, y);
    look(width - 1 - inner, y);
  }
  return count > 0 && white / count > 0.6;
}
