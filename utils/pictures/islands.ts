import { numbers } from './planes.ts';
/** A connected patch of a mask; places in pixels of the mask. */
export interface Island {
  left: number;
  top: number;
  /** Both included. */
  right: number;
  bottom: number;
  area: number;
  /** Its number in `labels`. */
  id: number;
}

/** A yes or no for every pixel. */
export interface Mask {
  width: number;
  height: number;
  set: Uint8Array;
}

/**
 * The connected patches of a mask (diagonal neighbours touch), largest first, and for each pixel the number of its patch.
 * One pass over the runs of each row, joined by union-find; patches smaller than `least` pixels are left out. `into`: where
 * the numbers are to stand, if as much memory is there already; what stands there is overwritten.
 */
export function islandsOf(
  mask: Mask,
  least = 1,
  into?: Int32Array<ArrayBuffer>,
): { islands: Island[]; labels: Int32Array } {
  const labels = into ? into.subarray(0, mask.set.length).fill(0) : numbers(mask.set.length);
  return { islands: joinedRuns(mask, least, labels), labels };
}

/** The patches alone, where nobody asks which pixel belongs to which. */
export const patchesOf = (mask: Mask, least = 1): Island[] => joinedRuns(mask, least);

function joinedRuns(mask: Mask, least: number, labels?: Int32Array): Island[] {
  const { width, set } = mask;
  // A run is three numbers: where it begins, where it ends (both included), and the run it has been joined to.
  let runs = new Int32Array(3 * 1024);
  let count = 0;
  const root = (run: number): number => {
    let at = run;
    while (runs[3 * at + 2] !== at) {
      const above = runs[3 * at + 2] as number;
      runs[3 * at + 2] = runs[3 * above + 2] as number;
      at = above;
    }
    return at;
  };
  // The runs of the row above are those from `above` to `row`; those of this one begin at `row`.
  let [above, row, end] = [0, 0, 0];
  for (let from = set.indexOf(1); from >= 0; ) {
    if (from >= end) {
      above = from >= end + width ? count : row;
      row = count;
      end = (Math.floor(from / width) + 1) * width;
    }
    const after = nextOf(0, set, from + 1);
    const to = (after < 0 || after > end ? end : after) - 1;
    if (3 * count + 3 > runs.length) runs = doubled(runs);
    runs[3 * count] = from;
    runs[3 * count + 1] = to;
    runs[3 * count + 2] = count;
    // What ends before this one begins touches no later one of the row either.
    while (above < row && (runs[3 * above + 1] as number) + width < from - 1) above += 1;
    for (let other = above; other < row && (runs[3 * other] as number) + width <= to + 1; other += 1) {
      const [one, two] = [root(other), root(count)];
      runs[3 * Math.max(one, two) + 2] = Math.min(one, two);
    }
    count += 1;
    from = nextOf(1, set, to + 1);
  }
  return gathered(runs, count, root, width, least, labels).sort((a, b) => b.area - a.area);
}

/** What is so near, in pixels, is found faster step by step than by search. */
const SHORT = 16;

/** Where the next yes or no of a mask is, from a place on; -1 where there is none. */
function nextOf(what: 0 | 1, set: Uint8Array, from: number): number {
  const near = Math.min(set.length, from + SHORT);
  for (let at = from; at < near; at += 1) if (set[at] === what) return at;
  return set.indexOf(what, near);
}

function doubled(runs: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * runs.length);
  larger.set(runs);
  return larger;
}

/** The patches that joined runs make. Grain makes thousands of specks: what is too small is counted, and never made an object. */
function gathered(
  runs: Int32Array,
  count: number,
  root: (run: number) => number,
  width: number,
  least: number,
  labels?: Int32Array,
): Island[] {
  const areas = new Int32Array(count);
  for (let run = 0; run < count; run += 1) {
    const [from, to, first] = [runs[3 * run] as number, runs[3 * run + 1] as number, root(run)];
    areas[first] = (areas[first] as number) + to - from + 1;
    if (!labels) continue;
    if (to - from > SHORT) labels.fill(first + 1, from, to + 1);
    else for (let at = from; at <= to; at += 1) labels[at] = first + 1;
  }
  const all: Island[] = [];
  const places = new Int32Array(count);
  for (let run = 0; run < count; run += 1) {
    const first = root(run);
    const area = areas[first] as number;
    if (area < least) continue;
    const [from, to] = [runs[3 * run] as number, runs[3 * run + 1] as number];
    const y = Math.floor(from / width);
    const [left, right] = [from - y * width, to - y * width];
    if (first === run) {
      places[run] = all.length;
      all.push({ left, top: y, right, bottom: y, area, id: first + 1 });
    }
    const island = all[places[first] as number] as Island;
    if (left < island.left) island.left = left;
    if (right > island.right) island.right = right;
    island.bottom = y;
  }
  return all;
}

/** Width and height of a patch, in pixels. */
export const widthOf = ({ left, right }: Pick<Island, 'left' | 'right'>): number => right - left + 1;
export const heightOf = ({ top, bottom }: Pick<Island, 'top' | 'bottom'>): number => bottom - top + 1;

/** The smallest rectangle round several patches. */
export const around = (
  islands: readonly Pick<Island, 'left' | 'top' | 'right' | 'bottom'>[],
): Pick<Island, 'left' | 'top' | 'right' | 'bottom'> => ({
  left: Math.min(...islands.map(({ left }) => left)),
  top: Math.min(...islands.map(({ top }) => top)),
  right: Math.max(...islands.map(({ right }) => right)),
  bottom: Math.max(...islands.map(({ bottom }) => bottom)),
});
