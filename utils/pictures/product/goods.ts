import type { Ground } from '../ground/ground.ts';
import type { Island } from '../islands.ts';
import type { Pixels } from '../pixels.ts';
import { contactOf, cutBy, type Sides } from './contact.ts';
import { bareEdges, CORE_CUT, coreContact } from './core.ts';
import { isFigure } from './figure.ts';
import { arePieces } from './pieces.ts';
import {
  DIFFERS,
  type Extent,
  extentOf,
  type Foreground,
  foregroundAt,
  goodsAmong,
  severalAlike,
  spans,
} from './product.ts';
import { whiteOnWhite } from './white.ts';

/** What is for sale in the picture, as far as it stands off its background. */
export interface Goods {
  extent: Extent | undefined;
  /** What even faintly differs from the ground lies in here. */
  reach: Extent | undefined;
  /** Whether the extent is surely the product's: on an even ground, without a shadow, letters or a hand in it. */
  settled: boolean;
  cutOff: boolean | null;
  contact: Sides;
  white: boolean | null;
  /** Whether their outline can be told, however white they are. */
  told: boolean;
  /** Several things of like size, and whether they are the pieces of a set or the parts of one thing. */
  several: boolean;
  pieces: boolean;
}

/** Patches of the foreground that are laid on the picture, surely or perhaps. */
interface Laid {
  marks: ReadonlySet<Island>;
  doubtful: ReadonlySet<Island>;
}

/** Finds the goods among the patches of the foreground. `pixels` keep their transparency. */
export function goodsIn(pixels: Pixels, flat: Pixels, ground: Ground, foreground: Foreground, laid: Laid): Goods {
  const goods = goodsAmong(foreground.islands, laid.marks);
  const extent = extentOf(goods);
  const { white, told, reach } = whiteOnWhite(flat, ground, foreground, goods, laid.marks);
  // A leaf or a hand at the edge is no cut product: what touches must be the largest thing there is.
  const [largest] = goods;
  const main = goods.filter((island) => largest && island.area >= 0.4 * largest.area);
  const touched = contactOf(ground.kind === 'transparent' ? pixels : flat, ground, foreground, main);
  const contact = touched.goods.map((share, side) => round(share + (touched.skin[side] ?? 0), 3)) as Sides;
  // Where the ground itself changes, what differs from it need not be the product.
  const clean = ground.kind === 'pure-white' || ground.kind === 'transparent';
  const rough =
    ground.share < (clean ? 0.4 : 0.6) &&
    !(clean && isAllRound(ground.share, contact)) &&
    !(ground.share >= FREE.least && !ground.open && isAllBare(bareEdges(foreground), contact));
  const seemsCut = !extent || rough ? null : cutBy(touched, main.length === 1);
  // What a grained or veined ground has at the edges is no part of the goods.
  const core = seemsCut && ground.kind !== 'transparent' ? coreContact(foreground, main, contact) : undefined;
  const cut = core && !core.some((share) => share >= CORE_CUT) ? null : seemsCut;
  const cutOff = cut === false && (!told || (extent && spans(extent, flat))) ? null : cut;
  const several = severalAlike(goods, flat);
  return {
    extent,
    reach,
    settled:
      !rough &&
      told &&
      cutOff !== null &&
      !reachesFaintly(extent, flat, contact) &&
      !isDoubtful(goods, laid.doubtful, extent) &&
      !(extent && ground.kind !== 'transparent' && hasShadow(foreground, extent)),
    cutOff,
    contact,
    white,
    told,
    several,
    pieces: several && (arePieces(goods, foreground, flat) || isFigure(goods, foreground)),
  };
}

/** So much of what the goods leave free of the edges is the ground, and so much of the edges at least. */
const FREE = { share: 0.8, least: 0.2, bare: 0.88 } as const;

/** Whether hardly anything but the goods and one clean ground is at the edges. */
const isAllRound = (share: number, contact: Sides): boolean =>
  share >= FREE.least && share >= FREE.share * (1 - contact.reduce((sum, side) => sum + side, 0) / 4);

/** Whether all that the goods leave of the very edges is ground. */
const isAllBare = (bare: number, contact: Sides): boolean =>
  bare >= FREE.bare * (1 - contact.reduce((sum, side) => sum + side, 0) / 4);

/** What reaches an edge faintly is a shadow or a sweep, and the product ends before it. */
const reachesFaintly = (
  extent: Extent | undefined,
  { width, height }: Pixels,
  [top, right, bottom, left]: Sides,
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

/** What fades by so much more of the picture before it is twice as strong is a shadow; things end at once. */
const FADES = 0.012;

/** Whether the goods would be of another size without what may be a shadow. */
function hasShadow(foreground: Foreground, extent: Extent): boolean {
  const strong = extentOf(goodsAmong(foregroundAt(foreground, 2 * DIFFERS).islands, new Set()));
  if (!strong) return true;
  const { width, height } = foreground.mask;
  const sizeOf = ({ left, top, right, bottom }: Extent): number =>
    Math.max((right - left + 1) / width, (bottom - top + 1) / height);
  return sizeOf(extent) - sizeOf(strong) > FADES;
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
