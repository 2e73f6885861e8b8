import type { Ground } from '../ground/ground.ts';
import { around, type Island, islandsOf, type Mask } from '../islands.ts';
import { type Pixels, wordsOf } from '../pixels.ts';
import { bytes } from '../planes.ts';
import { FAINT, LIGHT, outlineOf } from './outline.ts';
import { type Extent, extentOf, type Foreground, foregroundAt, maskOf, spanOf } from './product.ts';

/** Whether the goods are as white as what lies round them, and how far anything of them may reach. */
export interface Whiteness {
  /** True or false, or null where it may be so; null as well of goods in the shade of a ground that is not white. */
  white: boolean | null;
  /** Whether the outline can be told all the same, or in any case. */
  told: boolean;
  /** What differs from the ground even faintly lies in here; undefined where nothing does, or nobody asked. */
  reach?: Extent | undefined;
}

/**
 * Whether the goods are as white as what lies round them, so that their outline cannot be told. Told by what differs
 * faintly but not clearly, and by how much of the outline is filled with background.
 */
export function whiteOnWhite(
  pixels: Pixels,
  ground: Ground,
  clear: Foreground,
  goods: readonly Island[],
  added: ReadonlySet<Island>,
): Whiteness {
  if (ground.kind === 'transparent' || ground.kind === 'scene') return { white: false, told: true };
  const faint = foregroundAt(clear, FAINT);
  const patches = faint.islands.filter(
    (patch) => patch.area >= faint.mask.set.length * 0.002 && !isMadeOf(patch, added),
  );
  const wide = extentOf(patches);
  const narrow = extentOf(goods);
  if (ground.kind === 'coloured') {
    const reach = around([...patches, ...goods]);
    // What reaches the edges faintly is the light on the ground.
    const sunk = narrow && isWithin(reach, pixels) && sinksIn(clear, goods, faint.mask, reach);
    return sunk ? { white: null, told: false, reach } : { white: false, told: true };
  }
  if (!narrow) return { white: patches.length > 0 ? true : null, told: false, reach: wide };
  if (!wide) return { white: false, told: true, reach: narrow };
  const reach = around([...patches, ...goods]);
  const more = Math.max(
    (wide.right - wide.left + 1) / (narrow.right - narrow.left + 1),
    (wide.bottom - wide.top + 1) / (narrow.bottom - narrow.top + 1),
  );
  const own = maskOf(clear, goods);
  const words = wordsOf(pixels);
  const hull = spanOf(own);
  const within: Within = { inside: 0, pale: 0, dim: 0 };
  const width = clear.mask.width;
  for (let y = narrow.top; y <= narrow.bottom; y += 1)
    addRow(within, y * width, (y + 1) * width, hull.set, clear.mask.set, faint.mask.set, words);
  const { inside, pale, dim } = within;
  const whitish = (pale + dim) / Math.max(1, inside);
  const outline = outlineOf(clear, own, narrow, ground);
  // What is pale at an edge may go on beyond it.
  const told = outline.told && (ground.mean < LIGHT || isWithin(reach, pixels));
  if (ground.share > 0.85 && ground.mean >= LIGHT && dim / Math.max(1, inside) > 0.05 && whitish > 0.5)
    return { white: told ? null : true, told, reach };
  if (more <= 1.12 && outline.clear >= OUTLINED) return { white: false, told: true, reach };
  // Where even what is faint ends with the goods, and they end at once on all sides, bright steel is no white thing on white.
  if (whitish <= BRIGHT && told && more <= ENDS && dim <= DIM * inside) return { white: false, told, reach };
  if (whitish > 0.3) return { white: null, told, reach };
  const closed = told || (more <= 1.12 && enclosed(clear.mask, hull) <= 0.2 * inside);
  return { white: closed || outline.told ? false : null, told: closed, reach };
}

/** Goods in the shade of a ground that is not white, as black ones on black: more of them than such a share differs faintly, and so does what makes them larger by such a share of the picture. */
const SUNK = { faintly: 0.05, larger: 0.012 } as const;

function sinksIn(clear: Foreground, goods: readonly Island[], faint: Mask, reach: Extent): boolean {
  const { width, height } = faint;
  const narrow = around(goods);
  const larger = Math.max(
    (reach.right - reach.left - narrow.right + narrow.left) / width,
    (reach.bottom - reach.top - narrow.bottom + narrow.top) / height,
  );
  if (larger <= SUNK.larger) return false;
  const within = spanOf(maskOf(clear, goods)).set;
  let [inside, faintly] = [0, 0];
  for (let at = 0; at < within.length; at += 1) {
    if (!within[at]) continue;
    inside += 1;
    if (faint.set[at] && !clear.mask.set[at]) faintly += 1;
  }
  return faintly > SUNK.faintly * inside;
}

/** Where so much of the outline stands off clearly, the goods end where they seem to, whatever white is inside. */
const OUTLINED = 0.97;
/** What is faint makes them larger by no more than such a factor; and hardly any of them is faint. */
const ENDS = 1.03;
const DIM = 0.02;
/** Of bright steel and the like so much at most is white; of a white thing more. */
const BRIGHT = 0.4;
const isWithin = ({ left, top, right, bottom }: Extent, { width, height }: Pixels): boolean =>
  left > 0 && top > 0 && right < width - 1 && bottom < height - 1;

/** Whether a patch is letters and their pale edges, which may run together. */
function isMadeOf(patch: Island, marks: ReadonlySet<Island>): boolean {
  let area = 0;
  for (const mark of marks)
    if (mark.left <= patch.right && mark.right >= patch.left && mark.top <= patch.bottom && mark.bottom >= patch.top)
      area += mark.area + 10;
  return 4 * area > patch.area;
}

/** How many pixels are background all enclosed by the goods: a ring's inside, or the white of a white thing. */
function enclosed({ width, height, set }: Mask, hull: Mask): number {
  const free = bytes(set.length);
  for (let at = 0; at < set.length; at += 1) free[at] = set[at] ? 0 : 1;
  const { islands, labels } = islandsOf({ width, height, set: free });
  const open = new Set(
    islands
      .filter(({ left, top, right, bottom }) => left === 0 || top === 0 || right === width - 1 || bottom === height - 1)
      .map(({ id }) => id),
  );
  let count = 0;
  for (let at = 0; at < set.length; at += 1) if (hull.set[at] && free[at] && !open.has(labels[at] ?? 0)) count += 1;
  return count;
}

/** How many pixels lie within the goods, are pale there, and are hardly off the ground there. */
interface Within {
  inside: number;
  pale: number;
  dim: number;
}

function addRow(
  found: Within,
  start: number,
  end: number,
  within: Uint8Array,
  clearly: Uint8Array,
  faintly: Uint8Array,
  words: Uint32Array,
): void {
  let [inside, pale, dim] = [0, 0, 0];
  for (let at = start; at < end; at += 1) {
    if (!within[at]) continue;
    inside += 1;
    if (clearly[at]) pale += isPale(words[at] as number);
    else dim += faintly[at] as number;
  }
  found.inside += inside;
  found.pale += pale;
  found.dim += dim;
}

/** Light and without hue, as a white thing looks in its own shade: 1 or 0, of a pixel as a word. */
function isPale(word: number): number {
  const red = word & 0xff;
  // Most goods are darker.
  if (red < 205) return 0;
  const green = (word >>> 8) & 0xff;
  const blue = (word >>> 16) & 0xff;
  const least = Math.min(red, green, blue);
  return least >= 205 && Math.max(red, green, blue) - least <= 16 ? 1 : 0;
}
