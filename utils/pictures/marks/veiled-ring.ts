import type { Pixels } from '../pixels.ts';
import type { Extent } from '../product/product.ts';
import { spread } from './spread.ts';
import type { Edge } from './veil-edges.ts';

/** A ring's outer edge is so far from its middle, as shares of the shorter side; its stroke is so wide, as a share of that, and so many pixels at least. */
const RADIUS = [0.06, 0.42] as const;
const STROKE = { share: 0.3, least: 3 } as const;
/** More than so many edges are not needed to find its middle; so many places across are tried, to each of which come the middles of so many chords, and so many times as many as to most. */
const TRIED = 1000;
const PLACES = 2;
const CHORDS = { least: 14, over: 2.5 } as const;
/** An edge is on a circle within so many pixels. */
const NEAR = 1.6;
/** In every second row a circle is met twice: of these places its outer edge shows in such a share, its inner one in such a share; less is enough where such a share of all edges of the ink lies on the two. */
const MET = { outer: 0.4, inner: 0.33 } as const;
const LESS = { outer: 0.27, inner: 0.24, of: 0.35 } as const;
/** Of so many parts of its way round, so many show an outer edge and so many an inner one: at its head and foot it lies along the rows. */
const PARTS = 24;
const ROUND = { outer: 11, inner: 10 } as const;
/** What lies under it reaches over so many levels of some channel, from its lowest to its highest seventh: on one thing a ring may be its print, or its own rim. */
const UNLIKE = 56;
const TAIL = 0.15;

/** A ring drawn in one ink over unlike things: two circles about one middle, into the ink at the outer one and out of it at the inner. Undefined where there is none. */
export function veiledRing(edges: readonly Edge[], { data, width, height }: Pixels): Extent | undefined {
  const side = Math.min(width, height);
  const every = Math.max(1, Math.floor(edges.length / TRIED));
  const some = edges.filter((_, index) => index % every === 0);
  for (const x of middlesOf(edges, RADIUS[0] * side, RADIUS[1] * side, width)) {
    const circle = outerAbout(x, some, side, height);
    if (!circle) continue;
    const outer = onCircle(edges, circle, true);
    const inner = isRound(outer, circle, LESS.outer, ROUND.outer) ? innerOf(edges, circle) : undefined;
    if (!inner || !areMet(outer, inner, circle, edges.length)) continue;
    const under = [...outer, ...inner];
    const isUnlike = [0, 1, 2].some((channel) => {
      const { from, to } = spread(
        under.map(({ bare }) => data[bare + channel] as number),
        TAIL,
      );
      return to - from >= UNLIKE;
    });
    const { y, radius } = circle;
    if (isUnlike)
      return {
        left: Math.max(0, Math.round(x - radius)),
        top: Math.max(0, Math.round(y - radius)),
        right: Math.min(width - 1, Math.round(x + radius)),
        bottom: Math.min(height - 1, Math.round(y + radius)),
      };
  }
  return undefined;
}

interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** Whether on its way towards a middle an edge leads into the ink: an outer edge of a ring does. */
const leadsIn = ({ x, right }: Edge, middle: number): boolean => right === x < middle;

/** The places across at which the middles of most chords lie: a chord goes from an edge into ink to one out of it. */
function middlesOf(edges: readonly Edge[], least: number, most: number, width: number): number[] {
  const counts = new Int32Array(width + 2);
  for (let first = 0; first < edges.length; first += 1) {
    const one = edges[first] as Edge;
    if (!one.right) continue;
    for (let next = first + 1; next < edges.length && (edges[next] as Edge).y === one.y; next += 1) {
      const other = edges[next] as Edge;
      if (other.right || other.x - one.x < least || other.x - one.x > 2 * most) continue;
      const at = (one.x + other.x) >> 1;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  const around = (at: number): number => (counts[at - 1] ?? 0) + (counts[at] ?? 0) + (counts[at + 1] ?? 0);
  const found: number[] = [];
  const order = Array.from({ length: width }, (_, at) => at).sort((a, b) => around(b) - around(a));
  const some = order.filter((at) => around(at) > 0);
  const usual = around(some[some.length >> 1] ?? 0);
  for (const at of order) {
    if (found.length === PLACES || around(at) < Math.max(CHORDS.least, CHORDS.over * usual)) break;
    if (found.every((other) => Math.abs(other - at) > 2)) found.push(at);
  }
  return found;
}

/** The circle about some place at `x` that most outer edges lie on. */
function outerAbout(x: number, edges: readonly Edge[], side: number, height: number): Circle | undefined {
  const [least, most] = [RADIUS[0] * side, RADIUS[1] * side];
  const own = edges.filter((edge) => leadsIn(edge, x));
  const asides = Float64Array.from(own, (edge) => (edge.x - x) ** 2);
  const downs = Float64Array.from(own, (edge) => edge.y);
  const counts = new Int32Array(Math.ceil(most) + 2);
  let best: (Circle & { met: number }) | undefined;
  for (let y = Math.round(least); y < height - least; y += 2) {
    counts.fill(0);
    countFar(asides, downs, y, counts);
    for (let radius = Math.ceil(least); radius <= most; radius += 1) {
      const count = (counts[radius - 1] as number) + (counts[radius] as number) + (counts[radius + 1] as number);
      if (count > radius * (best?.met ?? 0)) best = { x, y, radius, met: count / radius };
    }
  }
  return best;
}

function countFar(asides: Float64Array, downs: Float64Array, y: number, counts: Int32Array): void {
  for (let index = 0; index < asides.length; index += 1) {
    const far = Math.round(Math.sqrt((asides[index] as number) + ((downs[index] as number) - y) ** 2));
    if (far < counts.length) counts[far] = (counts[far] as number) + 1;
  }
}

/** The edges on a circle that lead into the ink inwards, or out of it. */
const onCircle = (edges: readonly Edge[], { x, y, radius }: Circle, inwards: boolean): Edge[] =>
  edges.filter((edge) => leadsIn(edge, x) === inwards && Math.abs(Math.hypot(edge.x - x, edge.y - y) - radius) <= NEAR);

/** The edges of a circle within, about the same middle, where the ring's stroke ends. */
function innerOf(edges: readonly Edge[], { x, y, radius }: Circle): Edge[] | undefined {
  for (let wide = STROKE.least; wide <= Math.max(STROKE.least, STROKE.share * radius); wide += 1) {
    const circle = { x, y, radius: radius - wide };
    const on = onCircle(edges, circle, false);
    if (isRound(on, circle, LESS.inner, ROUND.inner)) return on;
  }
  return undefined;
}

/** Whether so many edges lie on both circles, of all that there are. */
const areMet = (outer: readonly Edge[], inner: readonly Edge[], { radius }: Circle, all: number): boolean =>
  (outer.length >= MET.outer * 2 * radius && inner.length >= MET.inner * 2 * radius) ||
  outer.length + inner.length >= LESS.of * all;

/** Whether edges lie on a circle all the way round. */
function isRound(on: readonly Edge[], { x, y, radius }: Circle, met: number, parts: number): boolean {
  if (on.length < met * 2 * radius) return false;
  const seen = new Set(
    on.map((edge) => Math.floor((PARTS * (Math.atan2(edge.y - y, edge.x - x) + Math.PI)) / (2 * Math.PI + 1e-6))),
  );
  return seen.size >= parts;
}
