import { heightOf, type Island, patchesOf, widthOf } from '../islands.ts';
import type { Colour, Pixels } from '../pixels.ts';
import { areBeads } from '../writing/beads.ts';

/** What is written on a patch is so many levels apart from it. */
const LETTERS = 60;

/** What is written on a patch: how much of its place it takes, whether it looks like letters and like one line of words, and whether most of its ink is vivid. */
interface Writing {
  share: number;
  lettered: boolean;
  line: boolean;
  vivid: boolean;
}

/**
 * How much of the patch is clearly of another colour, and whether that looks like letters: two or more of like height, one
 * beside the other. Only what has the patch above and below it counts: what is open there is no writing on it, and the gaps of
 * an 'E' or the holes of a 'B' lie one above the other. `tilted`: the writing does not lie level.
 */
export function marksInside(
  island: Island,
  labels: Int32Array,
  { width, data }: Pixels,
  [red, green, blue]: Colour,
  tilted: boolean,
): Writing {
  const [w, h] = [widthOf(island), heightOf(island)];
  const hole = new Uint8Array(w * h);
  let [count, vivid] = [0, 0];
  for (let x = 0; x < w; x += 1) {
    const at = (y: number) => (island.top + y) * width + island.left + x;
    let [highest, lowest] = [0, h - 1];
    while (highest < h && labels[at(highest)] !== island.id) highest += 1;
    while (lowest > highest && labels[at(lowest)] !== island.id) lowest -= 1;
    for (let y = highest + 1; y < lowest; y += 1) {
      const pixel = at(y) * 4;
      const apart = Math.max(
        Math.abs((data[pixel] as number) - red),
        Math.abs((data[pixel + 1] as number) - green),
        Math.abs((data[pixel + 2] as number) - blue),
      );
      if (apart < LETTERS || labels[at(y)] === island.id || (data[pixel + 3] as number) < 128) continue;
      hole[y * w + x] = 1;
      count += 1;
      if (isVivid([data[pixel] as number, data[pixel + 1] as number, data[pixel + 2] as number])) vivid += 1;
    }
  }
  const all = patchesOf({ width: w, height: h, set: hole }, 4);
  const islands = all.filter((one) => !isLineRound(one, all));
  const inner = islands.filter(({ top, bottom }) => top > 0 && bottom < h - 1);
  const lettered =
    !areStuds(inner) &&
    !areBeads({ marks: inner }) &&
    inner.some((one) => inner.some((other) => one !== other && areBeside(one, other, tilted))) &&
    inner.length >= 0.6 * islands.length &&
    heightOf(inner[0] as Island) <= 0.75 * h;
  return { share: count / (count + island.area), lettered, line: areLine(inner, h), vivid: 2 * vivid > count };
}

/** Strong colours. */
const VIVID = 90;
export const isVivid = (colour: Colour): boolean => Math.max(...colour) - Math.min(...colour) >= VIVID;

/** A line of words has so many marks in the middle of its plate's height, up to such a share of it, of widths or areas unlike each other by such a share: buttons and keys are alike. */
const LINE_OF_WORDS = { letters: 5, off: 0.25, unlike: 0.12, most: 0.7 } as const;

function areLine(marks: readonly Island[], high: number): boolean {
  const line = marks.filter(
    ({ top, bottom }) => Math.abs((top + bottom) / 2 - (high - 1) / 2) <= LINE_OF_WORDS.off * high,
  );
  if (line.length < Math.max(LINE_OF_WORDS.letters, LINE_OF_WORDS.most * marks.length)) return false;
  return [widthOf, ({ area }: Island) => area].some((of) => spreadOf(line.map(of)) >= LINE_OF_WORDS.unlike);
}

/** How far values are spread, as a share of their mean. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) / mean;
}

/** A thin line round two marks or more is an ornament of the badge: it fills no more of its place than so. */
const LINE = 0.3;

const isLineRound = (one: Island, all: readonly Island[]): boolean =>
  one.area <= LINE * widthOf(one) * heightOf(one) &&
  all.filter(
    (other) => other.left > one.left && other.right < one.right && other.top > one.top && other.bottom < one.bottom,
  ).length >= 2;

/** Filled marks of one shape are studs, buttons or rivets: letters differ by more than such a share, or by a pixel where they are so small, and figures fill less of their place. */
const UNLIKE = 0.08;
const FILLED = 0.65;

function areStuds(marks: readonly Island[]): boolean {
  const isOne = (of: (mark: Island) => number, pixel: number): boolean => {
    const values = marks.map(of);
    return Math.max(...values) <= Math.max((1 + UNLIKE) * Math.min(...values), Math.min(...values) + pixel);
  };
  const isFilled = (mark: Island): boolean => mark.area >= FILLED * widthOf(mark) * heightOf(mark);
  return marks.every(isFilled) && isOne(({ area }) => area, 0) && isOne(widthOf, 1) && isOne(heightOf, 1);
}

/** Two marks of like height on one line, the second behind the first; where the writing is `tilted`, lines go anywhere. */
function areBeside(first: Island, second: Island, tilted: boolean): boolean {
  const [low, high] = [heightOf(first), heightOf(second)].sort((a, b) => a - b) as [number, number];
  const overlap = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top) + 1;
  return low >= 0.55 * high && (tilted || (first.right < second.left && overlap >= 0.6 * low));
}
