import type { Ground } from '../ground/ground.ts';
import { heightOf, type Island, type Mask } from '../islands.ts';
import { apart, type Box, type Pixels } from '../pixels.ts';
import { numbers } from '../planes.ts';
import { type Foreground, goodsAmong, linksTo, maskOf, spanOf } from '../product/product.ts';
import { areBeads } from '../writing/beads.ts';
import { allLines, type TextLine } from '../writing/lines.ts';
import { areOfOneShape } from '../writing/one-shape.ts';
import { arePlain } from '../writing/plain-shapes.ts';
import { latticeOf } from '../writing/word-lattice.ts';
import { writingOf } from '../writing/written.ts';
import { type Badges, badgesOn } from './badges.ts';
import { isMeasure } from './dimension-line.ts';
import { grainOf, isGrain } from './grain.ts';
import { inkOnGround } from './ground-ink.ts';
import { writtenOver } from './over-scene.ts';
import { isPlainMark } from './plain-mark.ts';
import { isPlainText } from './plain-text.ts';
import { signOverGoods } from './sign-over-goods.ts';
import { boxOf, isStrong, type Suspicion } from './suspicion.ts';
import { watermarksOn } from './watermark.ts';
import { isOnPaleSheet, isOnPaleThing, isPaleGrain, withinOutline } from './within-outline.ts';

/** What was found, and which patches of the foreground it is made of. */
export interface Added {
  suspicions: Suspicion[];
  /** Watermarks told by what they do to whatever lies under them. */
  across: Suspicion[];
  marks: ReadonlySet<Island>;
  /** Patches that may be letters, or goods that look like letters. */
  doubtful: ReadonlySet<Island>;
  /** Whether the goods are so full of detail that faint letters would not show. */
  busy: boolean;
}

/** Ink of two fifths is no further off a white ground than so many levels, in any channel: such letters may be a watermark. */
const WATERMARK_CONTRAST = 104;

/** A shop's own mark in a corner is as strong as half an ink makes it: a line so low, so near to the upper or lower edge, in one half of the picture, as shares of it. */
const MARK_CONTRAST = 136;
const MARK = { high: 0.06, near: 0.15 } as const;

const isCornerMark = (line: TextLine, { width, height }: Pixels): boolean =>
  heightOf(line) <= MARK.high * height &&
  (line.bottom < MARK.near * height || line.top > (1 - MARK.near) * height) &&
  (line.right < width / 2 || line.left > width / 2);

/** Looks for text, watermarks and badges outside of the product or across it; what is printed on the product is its own. */
export function addedTo(pixels: Pixels, ground: Ground, foreground: Foreground | undefined): Added {
  // Each numbers the patches of its own mask, one after the other: one memory does for all of them.
  const scratch = numbers(pixels.width * pixels.height);
  const badges = badgesOn(pixels, ground, foreground, scratch);
  if (!foreground) {
    const { suspicions, busy } = watermarksOn(pixels, scratch);
    const over = writtenOver(pixels, scratch);
    return {
      suspicions: badges.suspicions,
      across: [...suspicions, ...over],
      marks: new Set(),
      doubtful: new Set(),
      busy,
    };
  }
  const { mask, labels, islands } = foreground;
  const lines = allLines(
    islands.filter((island) => !badges.marks.has(island) && !badges.strips.has(island)),
    mask,
    labels,
  ).filter(
    (line) =>
      !isCutWord(line, mask) &&
      !areBeads(line, (round) => areOfOneShape(round, labels, mask.width)) &&
      !(areWhole(line) && arePlain(line, labels, mask.width)),
  );
  const inLines = new Set(lines.filter(({ letters }) => letters >= 3).flatMap(({ marks }) => marks));
  const goods = goodsAmong(islands, new Set([...inLines, ...badges.marks, ...badges.strips]));
  // Without lines there is nothing to hold against it.
  const hull = lines.length > 0 ? spanOf(maskOf(foreground, goods)) : mask;
  const bulk = goods.reduce((sum, { area }) => sum + area, 0);
  const product = mainOf(goods, bulk, pixels);
  const marks = new Set<Island>(badges.marks);
  const doubtful = new Set<Island>();
  const outside: Suspicion[] = [];
  const faint: TextLine[] = [];
  const grain = lines.length > 0 ? grainOf(foreground.away) : 0;
  for (const line of lines) {
    const found = judge(line, { pixels, ground, hull, foreground, goods, product, bulk, lines, grain });
    outside.push(...found);
    if (found.some(({ kind }) => kind === 'watermark')) faint.push(line);
    for (const one of found.slice(0, 1)) for (const mark of line.marks) (isStrong(one) ? marks : doubtful).add(mark);
  }
  // Under a heading in other colours may be a whole page, with goods of its own.
  if (outside.length === 0 && badges.banners.length === 1) for (const strip of badges.strips) marks.add(strip);
  const across = watermarksOn(pixels, scratch, foreground);
  const lattice = product && latticeOf(faint, pixels);
  if (lattice) across.suspicions.push({ kind: 'watermark', strength: 'strong', box: boxOf(lattice, pixels) });
  const beside = inkOnGround(pixels, ground, foreground, scratch);
  const isKnown = [...across.suspicions, ...(beside?.suspicion ? [beside.suspicion] : [])].some(isStrong);
  const sign = isKnown || ground.kind === 'transparent' ? undefined : signOverGoods(pixels, ground, foreground);
  if (sign) across.suspicions.push({ kind: 'watermark', strength: 'strong', box: boxOf(sign, pixels) });
  const suspicions = [
    ...promoted(badges, outside),
    ...joined(outside),
    ...(beside?.suspicion ? [beside.suspicion] : []),
  ];
  if (across.line && isPlainMark(across.line, beside?.ink ?? [], foreground))
    across.suspicions = across.suspicions.map((one) => ({ ...one, strength: 'plain' }));
  const signs = badges.suspicions.filter((one) => one.kind === 'badge' || isStrong(one));
  const laid = across.suspicions.filter(
    (one) => !signs.some((sign) => (isStrong(sign) || !isStrong(one)) && holds(sign, one)),
  );
  return { suspicions, across: laid, marks, doubtful, busy: across.busy };
}

/** Whether what may be a watermark is what is written on a badge or a banner. */
const holds = ({ box: outer }: Suspicion, { box: inner }: Suspicion): boolean =>
  inner.x >= outer.x - EDGE &&
  inner.y >= outer.y - EDGE &&
  inner.x + inner.width <= outer.x + outer.width + EDGE &&
  inner.y + inner.height <= outer.y + outer.height + EDGE;

/** The edges of a badge are known so well, as a share of the picture. */
const EDGE = 0.01;

/** What is one patch at an edge goes on beyond it: a word keeps clear of the edges. */
const isCutWord = ({ marks, left, top, right, bottom }: TextLine, { width, height }: Mask): boolean =>
  marks.length === 1 && (left === 0 || top === 0 || right === width - 1 || bottom === height - 1);

/** Whether the marks of a line are its letters, and not the strokes its characters are made of. */
const areWhole = ({ letters, marks }: TextLine): boolean => marks.length <= 1.3 * letters;

/** A vivid banner by itself cries something out; among other lines it may be the heading of an infographic. */
const promoted = ({ suspicions, banners }: Badges, texts: readonly Suspicion[]): Suspicion[] =>
  banners.length > 1 || texts.some(isStrong)
    ? suspicions
    : suspicions.map((one) =>
        one.kind === 'badge' && banners.includes(one.box) ? { ...one, strength: 'strong' } : one,
      );

/** The largest thing that is sold, where there is one; all of them together may be many small ones. */
const mainOf = ([largest]: readonly Island[], bulk: number, { width, height }: Pixels): Island | undefined =>
  bulk >= 0.015 * width * height ? largest : undefined;

interface Scene {
  pixels: Pixels;
  ground: Ground;
  hull: Mask;
  foreground: Foreground;
  goods: readonly Island[];
  product: Island | undefined;
  /** How much of the picture all goods take, in pixels. */
  bulk: number;
  lines: readonly TextLine[];
  /** By how many levels the ground itself wavers. */
  grain: number;
}

/** Letters beside the goods are text; faint ones may also be somebody's mark, unless they are as white or as black as ink can be. */
function judge(line: TextLine, scene: Scene): Suspicion[] {
  if (line.letters < 3) return [];
  const { pixels, ground, hull, product, bulk, foreground, lines } = scene;
  const isBeside = line.marks.filter((mark) => !inHull(mark, hull)).length >= 0.6 * line.marks.length;
  const within = isBeside || !product ? undefined : withinOutline(line, product, foreground);
  if (!isBeside && !within) return [];
  if (isPaleGrain(line, scene.goods, foreground)) return [];
  const largest = Math.max(...line.marks.map(({ area }) => area));
  const writing =
    writingOf(line, lines, foreground, isBeside) ?? (isBeside && isMeasure(line, foreground) ? line : undefined);
  if (!writing && isChain(line, scene)) return [];
  const isPale = (): boolean =>
    ground.kind === 'pure-white'
      ? product !== undefined && isOnPaleThing(line, product, foreground)
      : isOnPaleSheet(line, foreground);
  const clearly = product !== undefined && bulk > 8 * largest && writing !== undefined && !isPale();
  const one = { strength: clearly ? 'strong' : 'weak', box: boxOf(line, pixels) } as const;
  const { contrast, opaque } = inkOf(writing ?? line, scene);
  if (isGrain(contrast, scene.grain)) return [];
  const text = { kind: 'text', ...one } as const;
  const faint = isCornerMark(line, pixels) ? MARK_CONTRAST : WATERMARK_CONTRAST;
  if (contrast < faint && !opaque) return [text, { kind: 'watermark', ...one }];
  // Clear print in the middle of a plate with a rim is the plate's.
  if (within === 'cut') return [];
  return clearly && isBeside && isPlainText(line, scene) ? [{ ...text, strength: 'plain' }] : [text];
}

/** Whether what stands in a row and is no writing hangs on to the goods link by link. */
function isChain({ marks }: TextLine, { goods, foreground: { islands } }: Scene): boolean {
  const links = new Set(linksTo(goods, islands));
  return marks.every((mark) => links.has(mark));
}

function inHull(mark: Island, { width, set }: Mask): boolean {
  const [x, y] = [(mark.left + mark.right) >> 1, (mark.top + mark.bottom) >> 1];
  return set[y * width + x] === 1;
}

/** Ink this near to white or to black, in levels, covers all that lies under it. */
const EXTREME = 20;

/** How far the cores of the letters stand off the background (the strongest eighth of their pixels), and whether they are as white or black as can be. */
function inkOf(
  line: TextLine,
  { pixels: { data, width }, ground, foreground: { labels } }: Scene,
): { contrast: number; opaque: boolean } {
  const ids = new Set(line.marks.map(({ id }) => id));
  const seen: { contrast: number; least: number; most: number }[] = [];
  for (let y = line.top; y <= line.bottom; y += 1)
    for (let at = y * width + line.left; at <= y * width + line.right; at += 1) {
      if (!ids.has(labels[at] ?? 0)) continue;
      const colour = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0] as const;
      seen.push({ contrast: apart(colour, ground.colour), least: Math.min(...colour), most: Math.max(...colour) });
    }
  seen.sort((a, b) => b.contrast - a.contrast);
  const { contrast = 0, least = 0, most = 255 } = seen[seen.length >> 3] ?? {};
  return { contrast, opaque: least >= 255 - EXTREME || most <= EXTREME };
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
