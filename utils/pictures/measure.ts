import { addedTo } from './added.ts';
import { edgeWidth } from './blur.ts';
import { collageBy, seamsOf } from './collage.ts';
import { fingerprintOf } from './fingerprint.ts';
import { framedBy } from './frame.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Island } from './islands.ts';
import { type FileFacts, type Measured, withoutPixels } from './measured.ts';
import { type Box, crop, onWhite, type Pixels, type View } from './pixels.ts';
import {
  contactOf,
  type Extent,
  extentOf,
  type Foreground,
  foregroundOf,
  goodsAmong,
  severalAlike,
  whiteOnWhite,
} from './product.ts';
import type { Suspicion } from './suspicion.ts';
import { toneOf } from './tone.ts';

/** An edge this wide is soft, and this wide is blurred, in pixels of a picture of 1000; never below a few pixels as such. */
const SOFT = 2.6;
const BLURRED = 4;

/** Measures a picture. Pure; what cannot be told from the pixels is null. Cost: a few milliseconds, whatever its size. */
export function measure(view: View, facts: FileFacts): Measured {
  const { border, frame } = framedBy(view);
  const scale = view.small.width / view.width;
  const inner = inside(
    view.small,
    frame && [frame.top, frame.right, frame.bottom, frame.left].map((px) => Math.ceil(px * scale)),
  );
  const ground = groundOf(inner.pixels);
  const flat = onWhite(inner.pixels);
  const plain = ground.kind !== 'scene';
  const foreground = plain ? foregroundOf(ground.kind === 'transparent' ? inner.pixels : flat, ground) : undefined;
  const { suspicions: found, marks, doubtful } = addedTo(flat, ground, foreground);
  const product = foreground && productIn(inner.pixels, flat, ground, foreground, marks, doubtful);
  // What seems to lie beside a white thing on white may be printed on it.
  const suspicions = product?.white === false || !plain ? found : found.map(weakened);
  const seams = collageBy(seamsOf(flat));
  const placed = suspicions.map((one) => ({ ...one, box: inner.toWhole(one.box) })).slice(0, 12);
  const box = product?.extent && inner.toWhole(boxIn(product.extent, flat));
  const edge = edgeWidth(view, box ?? { x: 0, y: 0, width: 1, height: 1 });
  return {
    ...withoutPixels(facts, null),
    width: view.width,
    height: view.height,
    background: ground.kind,
    backgroundColour: [Math.round(ground.colour[0]), Math.round(ground.colour[1]), Math.round(ground.colour[2])],
    backgroundLevel: round(ground.mean, 1),
    backgroundWhite: round(ground.white, 3),
    transparent: ground.kind === 'transparent',
    border,
    frame: frame ? [frame.top, frame.right, frame.bottom, frame.left] : null,
    box: box ?? null,
    fill: box && product?.settled ? round(Math.max(box.width, box.height), 3) : null,
    cutOff: product?.cutOff ?? null,
    contact: product?.contact ?? null,
    whiteOnWhite: product ? product.white : plain ? null : false,
    textOverlay: overlayOf(suspicions, isClear(product, ground, seams)),
    suspicions: placed,
    collage: seams === false && !product?.extent ? null : seams === false && product?.several ? null : seams,
    several: product?.several ?? null,
    blur: blurOf(edge, view),
    edge: edge === undefined ? null : round(edge, 2),
    ...tone(flat, product?.extent),
    fingerprint: fingerprintOf(flat),
  };
}

interface Product {
  extent: Extent | undefined;
  /** Whether the ground is even enough for the extent to be the product's. */
  settled: boolean;
  cutOff: boolean | null;
  contact: [number, number, number, number];
  white: boolean | null;
  several: boolean;
}

function productIn(
  pixels: Pixels,
  flat: Pixels,
  ground: Ground,
  foreground: Foreground,
  marks: ReadonlySet<Island>,
  doubtful: ReadonlySet<Island>,
): Product {
  const goods = goodsAmong(foreground.islands, marks);
  const extent = extentOf(goods);
  const white = whiteOnWhite(flat, ground, foreground, goods, marks);
  // A leaf or a hand at the edge is no cut product: what touches must be the largest thing there is.
  const [largest] = goods;
  const main = goods.filter((island) => largest && island.area >= 0.4 * largest.area);
  const { top, right, bottom, left } = contactOf(
    ground.kind === 'transparent' ? pixels : flat,
    ground,
    foreground,
    main,
  );
  const most = Math.max(top, right, bottom, left);
  // Where the ground itself changes, what differs from it need not be the product.
  const rough = ground.share < (ground.kind === 'pure-white' || ground.kind === 'transparent' ? 0.4 : 0.6);
  return {
    extent,
    settled:
      !rough && !reachesFaintly(extent, flat, [top, right, bottom, left]) && !isDoubtful(goods, doubtful, extent),
    cutOff: !extent || rough ? null : most >= 0.012 ? true : most > 0 || white !== false ? null : false,
    contact: [round(top, 3), round(right, 3), round(bottom, 3), round(left, 3)],
    white,
    several: severalAlike(goods, flat),
  };
}

const weakened = (one: Suspicion): Suspicion => (one.kind === 'badge' ? one : { ...one, strength: 'weak' });

/** What reaches an edge faintly is a shadow or a sweep, and the product ends before it. */
const reachesFaintly = (
  extent: Extent | undefined,
  { width, height }: Pixels,
  [top, right, bottom, left]: readonly [number, number, number, number],
): boolean =>
  extent !== undefined &&
  ((extent.top === 0 && top === 0) ||
    (extent.right === width - 1 && right === 0) ||
    (extent.bottom === height - 1 && bottom === 0) ||
    (extent.left === 0 && left === 0));

/** Whether the extent would be another without what may be letters. */
function isDoubtful(goods: readonly Island[], doubtful: ReadonlySet<Island>, extent: Extent | undefined): boolean {
  const sure = extentOf(goods.filter((island) => !doubtful.has(island)));
  if (!extent || !sure) return doubtful.size > 0 && !sure;
  return (
    sure.left !== extent.left || sure.right !== extent.right || sure.top !== extent.top || sure.bottom !== extent.bottom
  );
}

/** One product on one ground: only there does the lack of letters beside it say that there are none. */
const isClear = (product: Product | undefined, ground: Ground, seams: boolean | null): boolean =>
  product?.extent !== undefined &&
  product.white === false &&
  !product.several &&
  seams === false &&
  ground.share >= 0.6;

function overlayOf(suspicions: readonly Suspicion[], clear: boolean): Measured['textOverlay'] {
  const has = (kind: Suspicion['kind']) => suspicions.some((one) => one.kind === kind && one.strength === 'strong');
  if (has('badge')) return 'promo-badge';
  if (has('watermark')) return 'watermark';
  // A single small line may as well be somebody's mark.
  if (has('text'))
    return suspicions.some(({ kind, box }) => kind === 'text' && box.height > 0.06) ? 'infographic' : null;
  return clear && suspicions.length === 0 ? 'none' : null;
}

/** Judged against the size at which buyers look: a large picture may have wider edges. */
function blurOf(edge: number | undefined, { width, height }: View): Measured['blur'] {
  if (edge === undefined) return null;
  const relative = edge / Math.max(1, Math.max(width, height) / 1000);
  if (relative >= BLURRED) return 'blurred';
  return relative >= SOFT ? 'soft' : 'sharp';
}

function tone(flat: Pixels, extent: Extent | undefined): Pick<Measured, 'exposure' | 'contrast'> {
  const part = extent && boxIn(extent, flat);
  const within =
    part &&
    ((x: number, y: number) => x >= part.x && x < part.x + part.width && y >= part.y && y < part.y + part.height);
  const { exposure, contrast } = toneOf(flat, within);
  return { exposure: Math.round(exposure), contrast: Math.round(contrast) };
}

const boxIn = ({ left, top, right, bottom }: Extent, { width, height }: Pixels): Box => ({
  x: left / width,
  y: top / height,
  width: (right - left + 1) / width,
  height: (bottom - top + 1) / height,
});

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
