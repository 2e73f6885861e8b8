import { heightOf, type Island, widthOf } from '../islands.ts';
import { luma, type Pixels } from '../pixels.ts';
import type { Foreground } from '../product/product.ts';
import type { Strokes } from '../strokes.ts';
import { middle, placesOf } from '../writing/ink.ts';
import { LEVEL, type Row, turned } from '../writing/letters.ts';

/** Letters beyond the ends of a row: no further off than so many heights, at most so much off its line, and as large as its own up to such shares. */
const FURTHER = 2.5;
const OFF = 0.5;
const ALIKE = [0.35, 1.9] as const;
/** Of letters that stand askew one is enough: parts of goods may lie level with their print. */
const [ASKEW, UPRIGHT] = [1, 2];
/** The ground and what lies under the row are so many levels apart; ink on both covers such a share of either. */
const UNLIKE = 45;
const COVERS = [0.08, 0.8] as const;
/** So much of the row is of that very ink, within so many levels, whatever lies under it. */
const HELD = 0.6;
const NEAR = 12;
/** Ink on a ground is of one level: so much of it within so many levels. */
const EVEN = { levels: 10, share: 0.5 } as const;

/**
 * Whether a row of letters on the goods goes on beyond them on the ground, in the one ink that covers a share of both: opaque
 * print is the same on either, and no print goes past its thing. Rows in pixels of `strokes`, which may be of half the size.
 */
export function goesOnBeyond(row: Row, strokes: Strokes, pixels: Pixels, foreground: Foreground): boolean {
  const all = placesOf(row.marks, strokes);
  const usual = middle(all.map((at) => Math.abs(strokes.off[at] as number)));
  // Where letters are softened by their edges, they do not show their ink.
  const cores = all.filter((at) => Math.abs(strokes.off[at] as number) >= usual);
  const under = middle(cores.map((at) => strokes.under[at] as number));
  const seen = middle(cores.map((at) => strokes.light[at] as number));
  const ground = groundLevel(pixels, foreground);
  if (Math.abs(ground - under) < UNLIKE) return false;
  const scale = Math.round(foreground.mask.width / strokes.width);
  const beyond = foreground.islands.slice(1).filter((one) => {
    if (!isOnLine(one, row, scale)) return false;
    const level = levelOf(one, pixels, foreground);
    if (level === undefined) return false;
    const covers = 1 - (level - seen) / (ground - under);
    if (covers < COVERS[0] || covers > COVERS[1]) return false;
    const held = cores.filter((at) => {
      const wanted = level - (1 - covers) * (ground - (strokes.under[at] as number));
      return Math.abs((strokes.light[at] as number) - wanted) <= NEAR;
    });
    return held.length >= HELD * cores.length;
  });
  return beyond.length >= (Math.abs(row.angle) < LEVEL ? UPRIGHT : ASKEW);
}

function isOnLine(one: Island, row: Row, scale: number): boolean {
  const high = scale * row.high;
  const size = Math.max(widthOf(one), heightOf(one));
  if (size < ALIKE[0] * high || size > ALIKE[1] * high) return false;
  const place = turned(row.angle);
  const middles = row.marks.map((mark) =>
    place((scale * (mark.left + mark.right)) / 2, (scale * (mark.top + mark.bottom)) / 2),
  );
  const [along, across] = place((one.left + one.right) / 2, (one.top + one.bottom) / 2);
  const line = middles.reduce((sum, [, at]) => sum + at, 0) / middles.length;
  const first = Math.min(...middles.map(([at]) => at));
  const last = Math.max(...middles.map(([at]) => at));
  const off = Math.max(along - last, first - along);
  return Math.abs(across - line) <= OFF * high && off > 0 && off <= FURTHER * high;
}

/** The brightness of the bare ground, by the first pixels that are. */
function groundLevel({ data }: Pixels, { away }: Foreground): number {
  const levels: number[] = [];
  for (let at = 0; at < away.length && levels.length < 200; at += 7)
    if ((away[at] as number) <= 3)
      levels.push(luma(data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number));
  return middle(levels);
}

/** The brightness of a patch of ink by its cores; undefined where it is not of one level. */
function levelOf(one: Island, { data, width }: Pixels, { labels }: Foreground): number | undefined {
  const levels: number[] = [];
  for (let y = one.top; y <= one.bottom; y += 1)
    for (let at = y * width + one.left; at <= y * width + one.right; at += 1)
      if (labels[at] === one.id)
        levels.push(luma(data[4 * at] as number, data[4 * at + 1] as number, data[4 * at + 2] as number));
  const usual = middle(levels);
  const even = levels.filter((level) => Math.abs(level - usual) <= EVEN.levels).length;
  return even >= EVEN.share * levels.length ? usual : undefined;
}
