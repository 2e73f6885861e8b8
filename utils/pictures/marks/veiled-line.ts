import type { Pixels } from '../pixels.ts';
import type { Extent, Foreground } from '../product/product.ts';
import { ownPrint } from './along-goods.ts';
import { spread } from './spread.ts';
import { EDGES, type Edge, type Veil, veilsOver } from './veil-edges.ts';
import { veiledRing } from './veiled-ring.ts';

/** Lines are looked for at every third degree up to so many, and so high, as shares of the shorter side. */
const TURN = 3;
const STEEP = 48;
const HIGH = [0.05, 0.07, 0.09] as const;
/** Of the edges of one ink so many more lie on the line, as a share, than of all edges there are: long goods are a line by themselves. */
const RATHER = 0.2;
/** More than so many edges are not needed to find a line. */
const TRIED = 240;
/** On the line lie so many more of all edges of the ink, as a share, than chance would have there; it is so long, so many times as long as high, and in so many of its parts are edges. */
const MORE = 0.355;
const LONG = 0.3;
const SLENDER = 4;
const PARTS = 24;
const FILLED = 15;
/** As many edges lead into ink as out of it, but for such a share, and they lie as high: along a stripe the one are above the other. */
const BALANCED = 0.35;
const LEVELLED = 0.35;
/** Across a stroke leads an edge into ink and another out of it, both as high; along a stripe there is none: such a share of them has one in a cell so long, in pixels or in heights of the line, and so many pixels high. */
const CELL = [16, 0.6, 4] as const;
const CROSSED = 0.2;
/** What lies under the line reaches over so many levels of some channel, from its lowest to its highest seventh: askew, and level, where shelves and their shadows are. */
const UNLIKE = { askew: 64, level: 140 } as const;
const LEVEL = 8;
const ASKEW = 11;
const TAIL = 0.15;

/** A line of letters or a ring in one grey ink that covers one share of all that lies under it; undefined where there is none. */
export function laidInVeil(pixels: Pixels, foreground?: Foreground): Extent | undefined {
  for (const veil of veilsOver(pixels)) {
    const place = veiledLine(veil, pixels, foreground) ?? veiledRing(veil.edges, pixels);
    if (place) return place;
  }
  return undefined;
}

/** A strip across the picture, from one place across its direction to another. */
interface Strip {
  angle: number;
  from: number;
  high: number;
}

/** The line that edges of one ink make, askew or level; undefined where all of it lies on one thing, whose own print it may be. */
function veiledLine({ edges, all }: Veil, pixels: Pixels, foreground: Foreground | undefined): Extent | undefined {
  const every = Math.max(1, Math.floor(edges.length / TRIED));
  const some = edges.filter((_, index) => index % every === 0);
  const side = Math.min(pixels.width, pixels.height);
  for (const isLevel of [false, true]) {
    const strip = fullest(some, side, (angle) => (isLevel ? Math.abs(angle) < LEVEL : Math.abs(angle) >= ASKEW));
    const line =
      strip &&
      shareIn(strip, edges) - shareIn(strip, all) >= RATHER &&
      written(edges, strip, pixels, isLevel ? UNLIKE.level : UNLIKE.askew, isLevel ? undefined : foreground);
    if (line) return line;
  }
  return undefined;
}

/** Which share of edges lies in a strip. */
function shareIn({ angle, from, high }: Strip, edges: readonly Edge[]): number {
  const place = across(angle);
  return edges.filter((edge) => place(edge) >= from && place(edge) < from + high).length / edges.length;
}

/** The strip that holds the most edges for its height, if that is no chance. */
function fullest(edges: readonly Edge[], side: number, takes: (angle: number) => boolean): Strip | undefined {
  let best: (Strip & { more: number }) | undefined;
  for (let angle = -STEEP; angle <= STEEP; angle += TURN) {
    if (!takes(angle)) continue;
    const place = across(angle);
    const places = Float64Array.from(edges, place).sort();
    for (const share of HIGH) {
      const high = share * side;
      for (let first = 0, last = 0; first < places.length; first += 1) {
        while (last < places.length && (places[last] as number) < (places[first] as number) + high) last += 1;
        const more = (last - first) / places.length - 1.6 * share;
        if (more > (best?.more ?? MORE)) best = { angle, from: places[first] as number, high, more };
      }
    }
  }
  return best;
}

const across = (angle: number): ((edge: Edge) => number) => {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return ({ x, y }) => x * sin + y * cos;
};

/** Where the edges in a strip stand, if they do as those of a line of letters over unlike things. */
function written(
  edges: readonly Edge[],
  strip: Strip,
  { data, width, height }: Pixels,
  unlike: number,
  foreground: Foreground | undefined,
) {
  const place = across(strip.angle);
  const inside = edges.filter((edge) => place(edge) >= strip.from && place(edge) < strip.from + strip.high);
  if (inside.length < EDGES) return undefined;
  const along = across(strip.angle + 90);
  const ends = spread(inside.map(along), 0.03);
  if (ends.to - ends.from < Math.max(LONG * Math.min(width, height), SLENDER * strip.high)) return undefined;
  const parts = new Set(
    inside.map((edge) => Math.floor((PARTS * (along(edge) - ends.from)) / (ends.to - ends.from + 1))),
  );
  if ([...parts].filter((part) => part >= 0 && part < PARTS).length < FILLED) return undefined;
  const [into, outOf] = [inside.filter(({ right }) => right), inside.filter(({ right }) => !right)];
  if (Math.min(into.length, outOf.length) < BALANCED * Math.max(into.length, outOf.length)) return undefined;
  if (crossed(into, outOf, place, along, Math.max(CELL[0], CELL[1] * strip.high)) < CROSSED) return undefined;
  const mean = (some: readonly Edge[]): number => some.reduce((sum, edge) => sum + place(edge), 0) / some.length;
  if (Math.abs(mean(into) - mean(outOf)) > LEVELLED * strip.high) return undefined;
  const reach = Math.max(
    ...[0, 1, 2].map((channel) => {
      const { from, to } = spread(
        inside.map(({ bare }) => data[bare + channel] as number),
        TAIL,
      );
      return to - from;
    }),
  );
  if (reach < unlike) return undefined;
  const line = { angle: strip.angle, ...ends, head: strip.from, foot: strip.from + strip.high };
  if (foreground && ownPrint(line, foreground)) return undefined;
  const [xs, ys] = [
    spread(
      inside.map(({ x }) => x),
      0.02,
    ),
    spread(
      inside.map(({ y }) => y),
      0.02,
    ),
  ];
  return { left: xs.from, top: ys.from, right: xs.to, bottom: ys.to };
}

/** How many edges into ink have one out of it beside them along the line, as a share. */
function crossed(
  into: readonly Edge[],
  outOf: readonly Edge[],
  place: (edge: Edge) => number,
  along: (edge: Edge) => number,
  long: number,
): number {
  const cellOf = (edge: Edge): string => `${Math.round(along(edge) / long)} ${Math.round(place(edge) / CELL[2])}`;
  const cells = new Map<string, number>();
  for (const edge of outOf) cells.set(cellOf(edge), (cells.get(cellOf(edge)) ?? 0) + 1);
  let both = 0;
  for (const edge of into) {
    const left = cells.get(cellOf(edge)) ?? 0;
    if (left === 0) continue;
    cells.set(cellOf(edge), left - 1);
    both += 1;
  }
  return both / Math.min(into.length, outOf.length);
}
