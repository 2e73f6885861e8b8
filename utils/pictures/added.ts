import { badgesOn } from './badges.ts';
import type { Ground } from './ground.ts';
import { heightOf, type Island, type Mask, widthOf } from './islands.ts';
import { allLines, type TextLine } from './lines.ts';
import type { Box, Pixels } from './pixels.ts';
import { type Foreground, goodsAmong, hullOf } from './product.ts';
import { boxOf, type Suspicion } from './suspicion.ts';
import { watermarksOn } from './watermark.ts';

/** What was found, and which patches of the foreground it is made of. */
export interface Added {
  suspicions: Suspicion[];
  marks: ReadonlySet<Island>;
  /** Patches that may be letters, or goods that look like letters. */
  doubtful: ReadonlySet<Island>;
  /** Whether the goods are so full of detail that faint letters would not show. */
  busy: boolean;
}

/** Letters this much fainter than print on paper look like a watermark, in levels of contrast. */
const WATERMARK_CONTRAST = 92;

/** Looks for text, watermarks and badges outside of the product or across it; what is printed on the product is its own. */
export function addedTo(pixels: Pixels, ground: Ground, foreground: Foreground | undefined): Added {
  const badges = badgesOn(pixels, ground, foreground);
  if (!foreground) {
    const { suspicions, busy } = watermarksOn(pixels, undefined);
    return { suspicions: [...badges.suspicions, ...suspicions], marks: new Set(), doubtful: new Set(), busy };
  }
  const { mask, labels, islands } = foreground;
  const lines = allLines(
    islands.filter((island) => !badges.marks.has(island)),
    mask,
    labels,
  );
  const inLines = new Set(lines.filter(({ letters }) => letters >= 3).flatMap(({ marks }) => marks));
  const goods = goodsAmong(islands, new Set([...inLines, ...badges.marks]));
  const hull = hullOf(foreground, goods);
  const product = mainOf(goods, pixels);
  const marks = new Set<Island>(badges.marks);
  const doubtful = new Set<Island>();
  const outside: Suspicion[] = [];
  for (const line of lines) {
    const suspicion = judge(line, { pixels, ground, hull, labels, product });
    if (!suspicion) continue;
    outside.push(suspicion);
    for (const mark of line.marks) (suspicion.strength === 'strong' ? marks : doubtful).add(mark);
  }
  const across = watermarksOn(pixels, hull);
  const suspicions = [...badges.suspicions, ...joined(outside), ...across.suspicions];
  return { suspicions, marks, doubtful, busy: across.busy };
}

/** The one thing that is sold, where there is one. */
function mainOf(goods: readonly Island[], { width, height }: Pixels): Island | undefined {
  const [largest] = goods;
  return largest && largest.area >= 0.015 * width * height ? largest : undefined;
}

interface Scene {
  pixels: Pixels;
  ground: Ground;
  hull: Mask;
  labels: Int32Array;
  product: Island | undefined;
}

function judge(line: TextLine, scene: Scene): Suspicion | undefined {
  if (line.letters < 3) return undefined;
  const { pixels, hull, product } = scene;
  const apart = line.marks.filter((mark) => !inHull(mark, hull)).length / line.marks.length;
  if (apart < 0.6) return undefined;
  const largest = Math.max(...line.marks.map(({ area }) => area));
  const clearly = product !== undefined && product.area > 8 * largest && line.letters >= 5 && varied(line);
  return {
    kind: contrastOf(line, scene) < WATERMARK_CONTRAST ? 'watermark' : 'text',
    strength: clearly ? 'strong' : 'weak',
    box: boxOf(line, pixels),
  };
}

function inHull(mark: Island, { width, set }: Mask): boolean {
  const [x, y] = [(mark.left + mark.right) >> 1, (mark.top + mark.bottom) >> 1];
  return set[y * width + x] === 1;
}

/** Letters differ from each other; a row of beads or screws does not. */
function varied({ marks, letters }: TextLine): boolean {
  if (marks.length < 4) return letters >= 5;
  const shapes = marks.map((mark) => mark.area / (widthOf(mark) * heightOf(mark)) + widthOf(mark) / heightOf(mark));
  const mean = shapes.reduce((sum, shape) => sum + shape, 0) / shapes.length;
  const spread = Math.sqrt(shapes.reduce((sum, shape) => sum + (shape - mean) ** 2, 0) / shapes.length);
  return spread / mean > 0.04;
}

/** How far the cores of the letters stand off the background: the strongest quarter of their pixels. */
function contrastOf(line: TextLine, { pixels, ground, labels }: Scene): number {
  const ids = new Set(line.marks.map(({ id }) => id));
  const contrasts: number[] = [];
  for (let y = line.top; y <= line.bottom; y += 1)
    for (let x = line.left; x <= line.right; x += 1) {
      const at = y * pixels.width + x;
      if (!ids.has(labels[at] ?? 0)) continue;
      contrasts.push(
        Math.max(
          ...([0, 1, 2] as const).map((channel) =>
            Math.abs((pixels.data[at * 4 + channel] ?? 0) - ground.colour[channel]),
          ),
        ),
      );
    }
  contrasts.sort((a, b) => b - a);
  return contrasts[contrasts.length >> 3] ?? 0;
}

/** At most one suspicion a kind and strength for all lines: the box round them. */
function joined(found: readonly Suspicion[]): Suspicion[] {
  const by = new Map<string, Suspicion>();
  for (const one of found) {
    const key = `${one.kind} ${one.strength}`;
    const before = by.get(key);
    by.set(key, before ? { ...before, box: boxRound(before.box, one.box) } : one);
  }
  return [...by.values()];
}

function boxRound(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
