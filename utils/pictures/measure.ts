import { rimOf, type Sharpness, sharpnessOf } from './blur.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Framed, framedBy, mayHaveHairline } from './frame/frame.ts';
import { lineRound } from './frame/frame-line.ts';
import { type Ground, groundOf, isNeutral } from './ground/ground.ts';
import { levelled } from './ground/level.ts';
import { closerToWhite } from './ground/white-level.ts';
import type { Island } from './islands.ts';
import { addedTo } from './marks/added.ts';
import { isOff, weakened, withoutBadges } from './marks/beside.ts';
import { hasPanel, hasRoundInset } from './marks/inset.ts';
import { hasPanels } from './marks/panels.ts';
import { boxOf, doubted, isStrong, type Suspicion } from './marks/suspicion.ts';
import { type FileFacts, type Measured, withoutPixels } from './measured.ts';
import { type Box, crop, onWhite, type Pixels, type View } from './pixels.ts';
import { lending } from './planes.ts';
import { collageBy } from './product/collage.ts';
import { type Goods, goodsIn } from './product/goods.ts';
import { type Extent, type Foreground, foregroundOf, spans } from './product/product.ts';
import { toneOf } from './tone.ts';

/** An edge this wide is soft, and this wide is blurred, in pixels of a picture of 1000; never below a few pixels as such. */
const SOFT = 2.6;
const BLURRED = 4;
/** Where all edges across one direction are so wide, the thing or the camera moved. */
const MOVED = 6;
/** What is wider is the fall of light on a thing. */
const SHADED = 20;

/**
 * Measures a picture. Pure; what cannot be told from the pixels is null. The view may be a coarse one, smaller than the
 * file says the picture is. Cost: a few milliseconds, whatever its size.
 */
export const measure = (view: View, facts: FileFacts): Measured => lending(() => measuredOf(view, facts));

function measuredOf(view: View, facts: FileFacts): Measured {
  const coarse = Math.max(1, Math.max(facts.width, facts.height) / Math.max(view.width, view.height));
  const framed = framedBy(view);
  const { border, frame, inner, seen } = withinLines(view, framed);
  const { ground, flat, foreground, even } = seen;
  const { suspicions: found, across, marks, doubtful, busy } = addedTo(even, ground, foreground);
  const plain = ground.kind !== 'scene';
  const goods = foreground && goodsIn(inner.pixels, even, ground, foreground, { marks, doubtful });
  // On an uneven ground there is no beside, and what seems to lie beside a white thing on white may be printed on it.
  const isBeside = plain && ground.share >= 0.5;
  const beside = found.map((one) => (isBeside && goods && isOff(goods, one, flat) ? one : weakened(one)));
  const seams = collageBy(flat);
  // In one of several pictures the goods themselves stand where a badge would in one.
  const laid = [...beside, ...across];
  const suspicions = seams
    ? laid.map((one): Suspicion => ({ ...one, strength: one.kind === 'badge' ? 'weak' : one.strength }))
    : laid;
  // What lies beside the goods is plain only where nobody doubts what the goods are.
  const known = isBeside && goods?.white === false && goods.told && seams === false;
  const placed = suspicions
    .map((one) => (known || one.kind === 'watermark' ? one : doubted(one)))
    .map((one) => ({ ...one, box: inner.toWhole(one.box) }))
    .slice(0, 12);
  const box = goods?.extent && inner.toWhole(boxOf(goods.extent, flat));
  const badges = found.filter(({ kind }) => kind === 'badge').map((one) => one.box);
  const settled = goods?.extent && goods.settled && foreground && withoutBadges(goods.extent, foreground, badges);
  const alone = settled && inner.toWhole(boxOf(settled, flat));
  const sharpness = sharpnessOf(view, box ?? { x: 0, y: 0, width: 1, height: 1 });
  const isAnywhere = !goods?.extent || spans(goods.extent, flat);
  const middle = isAnywhere ? sharpnessOf(view, MIDDLE) : undefined;
  const isOne = goods?.extent && (!goods.several || goods.pieces) && ground.share >= 0.6 && !spans(goods.extent, flat);
  return {
    ...withoutPixels(facts, null),
    ...(coarse === 1 ? { width: view.width, height: view.height } : {}),
    // Within a margin that may be a frame, nobody can say what the background is.
    background: framed.margin || ground.open ? null : ground.kind,
    backgroundColour: [Math.round(ground.colour[0]), Math.round(ground.colour[1]), Math.round(ground.colour[2])],
    backgroundLevel: round(ground.mean, 1),
    backgroundWhite: framed.margin ? null : round(ground.white, 3),
    transparent: ground.kind === 'transparent',
    border,
    frame: frame ? [frame.top, frame.right, frame.bottom, frame.left] : null,
    box: box ?? null,
    fill: alone ? round(Math.max(alone.width, alone.height), 3) : null,
    cutOff: framed.reached ? null : (goods?.cutOff ?? null),
    contact: goods?.contact ?? null,
    whiteOnWhite: goods ? goods.white : plain ? null : false,
    textOverlay: overlayOf(suspicions, plain, shows(view) && !busy && even === flat && isClear(goods, ground, seams)),
    suspicions: placed,
    collage: seams === false ? collageIn(seen, marks, isOne === true) : seams,
    several: goods?.several ?? null,
    ...blurOf(
      { sharpness, middle, rim: () => box && rimOf(view, box) },
      coarse,
      coarse * Math.max(view.width, view.height),
    ),
    ...tone(flat, goods?.extent),
    fingerprint: fingerprintOf(flat),
  };
}

/** Whether a coarse look leaves open what a close one may settle: how deep a frame is, a frame of a pixel, soft edges. */
export const needsCloseLook = (coarse: View, { border, blur }: Measured): boolean =>
  border !== false || blur !== 'sharp' || mayHaveHairline(coarse);

/** What is seen within the frame, or in the `whole` where there is none: the ground, the picture on white and with its light evened, and what stands off it. */
interface Within {
  ground: Ground;
  flat: Pixels;
  even: Pixels;
  foreground: Foreground | undefined;
}

function lookAt(pixels: Pixels, whole?: View): Within {
  const seen = groundOf(pixels);
  const first = whole ? closerToWhite(seen, whole) : seen;
  const flat = onWhite(pixels);
  const evened = first.share < 0.9 && first.kind !== 'pure-white' ? levelled(flat, first) : undefined;
  // A fall of light is no scene, and once it is taken out the ground is one.
  const kind =
    evened && first.kind === 'scene' && first.mean >= 176 && isNeutral(first.colour) ? 'light-grey' : first.kind;
  const ground = evened ? { ...first, kind, share: Math.max(first.share, evened.share), open: false } : first;
  const even = evened?.pixels ?? flat;
  const plain = ground.kind !== 'scene';
  return {
    ground,
    flat,
    even,
    foreground: plain ? foregroundOf(ground.kind === 'transparent' ? pixels : even, ground) : undefined,
  };
}

/** A frame at the edges is left out; so is a line drawn round the picture further in, which only shows among what stands off the ground. */
function withinLines(view: View, framed: Framed) {
  const { border, frame } = framed;
  const scale = view.small.width / view.width;
  const depths = frame && [frame.top, frame.right, frame.bottom, frame.left].map((px) => Math.ceil(px * scale));
  const inner = inside(view.small, depths);
  const seen = lookAt(inner.pixels, frame ? undefined : view);
  const found = frame || !seen.foreground ? undefined : lineRound(seen.foreground, seen.flat, seen.ground);
  if (!found) return { border, frame, inner, seen };
  if (found === 'part') return { border: border === false ? null : border, frame, inner, seen };
  const { line, deep } = found;
  const { width, height } = view.small;
  const round = [line.top, width - 1 - line.right, height - 1 - line.bottom, line.left].map((px) => px + deep);
  const [top = 0, right = 0, bottom = 0, left = 0] = round.map((px) => Math.round(px / scale));
  const within = inside(view.small, round);
  const colour = seen.ground.colour;
  return { border: true, frame: { top, right, bottom, left, colour }, inner: within, seen: lookAt(within.pixels) };
}

/** Without seams it is one picture where one thing, or one set, stands on one ground; with an inset there are two. `marks`: what is known to be laid on. */
function collageIn({ foreground, flat }: Within, marks: ReadonlySet<Island>, isOne: boolean): boolean | null {
  if (foreground && (hasRoundInset(foreground, flat, marks) || hasPanels(foreground, flat))) return true;
  return isOne && foreground && !hasPanel(foreground, flat, marks) ? false : null;
}

/** On fewer pixels a side the letters of a badge are specks. */
const LEGIBLE = 300;
const shows = ({ width, height }: View): boolean => Math.max(width, height) >= LEGIBLE;

/** One product on one ground: only there does the lack of letters beside it say that there are none. */
const isClear = (product: Goods | undefined, ground: Ground, seams: boolean | null): boolean =>
  product?.extent !== undefined &&
  product.white === false &&
  !product.several &&
  seams === false &&
  ground.share >= 0.6;

function overlayOf(suspicions: readonly Suspicion[], plain: boolean, clear: boolean): Measured['textOverlay'] {
  const has = (kind: Suspicion['kind']) => suspicions.some((one) => one.kind === kind && isStrong(one));
  if (has('badge')) return 'promo-badge';
  if (has('watermark')) return 'watermark';
  // A single small line may as well be somebody's mark, unless it is plain; and whether words on a scene say a property or a price, their place does not tell.
  if (has('text'))
    return plain &&
      suspicions.some(({ kind, strength, box }) => kind === 'text' && (strength === 'plain' || box.height > 0.06))
      ? 'infographic'
      : null;
  return clear && suspicions.length === 0 ? 'none' : null;
}

/** Where the product does not stand out, it is most likely here. */
const MIDDLE: Box = { x: 0.3, y: 0.3, width: 0.4, height: 0.4 };

/** How sharp the picture is, and its middle where nobody can say what in it is the product. */
interface Sharp {
  sharpness: Sharpness | undefined;
  middle: Sharpness | undefined;
  /** How wide the edges are where the goods end, if that is known. */
  rim(): number | undefined;
}

/** Judged against the size at which buyers look: a large picture may have wider edges. A sharp wall behind a blurred middle says nothing for the product. */
function blurOf({ sharpness, middle, rim }: Sharp, coarse: number, longest: number): Pick<Measured, 'blur' | 'edge'> {
  if (!sharpness) return { blur: null, edge: null };
  const [edge, smear] = [coarse * sharpness.edge, coarse * (sharpness.smear ?? 0)];
  const unit = Math.max(1, longest / 1000);
  if (edge < SOFT * unit && smear >= MOVED * unit) return { blur: 'moved', edge: round(smear, 2) };
  // Goods of soft stripes or of an even weave that end at once may be as sharp as their outline.
  if (edge >= SOFT * unit && coarse * (rim() ?? edge) < SOFT * unit) return { blur: null, edge: null };
  if (edge >= BLURRED * unit) return { blur: 'blurred', edge: round(edge, 2) };
  const least = coarse * (middle?.edge ?? 0);
  if (least >= BLURRED * unit && least <= SHADED * unit) return { blur: 'soft', edge: round(least, 2) };
  return { blur: edge >= SOFT * unit ? 'soft' : 'sharp', edge: round(edge, 2) };
}

function tone(flat: Pixels, extent: Extent | undefined): Pick<Measured, 'exposure' | 'contrast'> {
  const part = extent && boxOf(extent, flat);
  const within =
    part &&
    ((x: number, y: number) => x >= part.x && x < part.x + part.width && y >= part.y && y < part.y + part.height);
  const { exposure, contrast } = toneOf(flat, within);
  return { exposure: Math.round(exposure), contrast: Math.round(contrast) };
}

/** The picture within its frame, and the way back to places in the whole. */
function inside(small: Pixels, depths: readonly number[] | undefined): { pixels: Pixels; toWhole(box: Box): Box } {
  if (!depths) return { pixels: small, toWhole: (box) => box };
  const [top = 0, right = 0, bottom = 0, left = 0] = depths.map((depth) => depth + 1);
  const width = Math.max(1, small.width - left - right);
  const height = Math.max(1, small.height - top - bottom);
  return {
    pixels: crop(small, left, top, width, height),
    toWhole: (box) => ({
      x: (left + box.x * width) / small.width,
      y: (top + box.y * height) / small.height,
      width: (box.width * width) / small.width,
      height: (box.height * height) / small.height,
    }),
  };
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
