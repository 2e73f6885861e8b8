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

/** A run is four numbers: where it begins, where it ends (both included), the run it has been joined to, and what is known of their patch. */
const RUN = 4;

/** Memory for the runs of one mask after the other; of one with more there is more for the time being. */
const spare = new Int32Array(RUN * 2 ** 14);

function joinedRuns({ width, set }: Mask, least: number, labels?: Int32Array): Island[] {
  const words = new Uint32Array(set.buffer, set.byteOffset, set.byteOffset % 4 === 0 ? set.length >> 2 : 0);
  let runs: Int32Array = spare;
  let count = 0;
  // The runs of the row above are those from `above` to `row`; those of this one begin at `row`.
  let [above, row, end] = [0, 0, 0];
  for (let from = nextOf(1, set, words, 0); from < set.length; count += 1) {
    if (from >= end) {
      above = from >= end + width ? count : row;
      row = count;
      end = (Math.floor(from / width) + 1) * width;
    }
    const to = Math.min(end, nextOf(0, set, words, from + 1)) - 1;
    if (RUN * count + RUN > runs.length) runs = doubled(runs);
    const at = RUN * count;
    runs[at] = from;
    runs[at + 1] = to;
    runs[at + 2] = count;
    runs[at + 3] = 0;
    // What ends before this one begins touches no later one of the row either.
    while (above < row && (runs[RUN * above + 1] as number) + width < from - 1) above += 1;
    for (let other = above; other < row && (runs[RUN * other] as number) + width <= to + 1; other += 1)
      join(runs, other, count);
    from = nextOf(1, set, words, to + 1);
  }
  gather(runs, count);
  if (labels) number(labels, runs, count);
  return patchesIn(runs, count, width, least).sort((a, b) => b.area - a.area);
}

/** The place of the next yes or no of a mask, from a place on, or its end. `words`: the mask four at a time. */
function nextOf(what: 0 | 1, set: Uint8Array, words: Uint32Array, from: number): number {
  let at = from;
  while (at < set.length && set[at] !== what) {
    at += 1;
    if ((at & 3) === 0) at = 4 * nextWord(what === 1 ? 0 : 0x0101_0101, words, at >> 2);
  }
  return at;
}

function nextWord(passed: number, words: Uint32Array, from: number): number {
  let at = from;
  while (at < words.length && words[at] === passed) at += 1;
  return at;
}

function doubled(runs: Int32Array): Int32Array {
  const larger = new Int32Array(2 * runs.length);
  larger.set(runs);
  return larger;
}

/** Of two runs that touch, the earlier stands for both. */
function join(runs: Int32Array, one: number, other: number): void {
  const [first, second] = [rootOf(runs, one), rootOf(runs, other)];
  runs[RUN * Math.max(first, second) + 2] = Math.min(first, second);
}

function rootOf(runs: Int32Array, run: number): number {
  let at = run;
  let above = runs[RUN * at + 2] as number;
  while (above !== at) {
    runs[RUN * at + 2] = runs[RUN * above + 2] as number;
    at = above;
    above = runs[RUN * at + 2] as number;
  }
  return at;
}

/** Joins each run to the first of its patch, which comes to know how many pixels that has. */
function gather(runs: Int32Array, count: number): void {
  for (let at = 0; at < RUN * count; at += RUN) {
    const first = runs[RUN * (runs[at + 2] as number) + 2] as number;
    const area = RUN * first + 3;
    runs[at + 2] = first;
    runs[area] = (runs[area] as number) + (runs[at + 1] as number) - (runs[at] as number) + 1;
  }
}

/** So few pixels are written faster one by one than by a call. */
const SHORT = 16;

function number(labels: Int32Array, runs: Int32Array, count: number): void {
  for (let run = 0; run < RUN * count; run += RUN) {
    const [from, to, id] = [runs[run] as number, runs[run + 1] as number, (runs[run + 2] as number) + 1];
    if (to - from > SHORT) labels.fill(id, from, to + 1);
    else for (let at = from; at <= to; at += 1) labels[at] = id;
  }
}

/** The patches that joined runs make. Grain makes thousands of specks: what is too small is counted, and never made an object. */
function patchesIn(runs: Int32Array, count: number, width: number, least: number): Island[] {
  const all: Island[] = [];
  for (let run = 0; run < count; run += 1) {
    const first = runs[RUN * run + 2] as number;
    const known = RUN * first + 3;
    const area = runs[known] as number;
    const from = runs[RUN * run] as number;
    if (first === run) {
      // From here on it is known where the patch stands, if anywhere.
      runs[known] = area < least ? -1 : all.length;
      if (area < least) continue;
      const y = Math.floor(from / width);
      all.push({
        left: from - y * width,
        top: y,
        right: (runs[RUN * run + 1] as number) - y * width,
        bottom: y,
        area,
        id: first + 1,
      });
      continue;
    }
    if (area < 0) continue;
    const island = all[area] as Island;
    const y = Math.floor(from / width);
    const [left, right] = [from - y * width, (runs[RUN * run + 1] as number) - y * width];
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
