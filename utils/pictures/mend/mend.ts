import { measure } from '../measure.ts';
import type { Measured } from '../measured.ts';
import { type Colour, crop, onWhite, type Pixels } from '../pixels.ts';
import { viewOf } from '../view.ts';
import { liftGround } from './lift.ts';
import { type Cut, cutFor, cutOut, edgesNotWhite, extentAt, paddedFor } from './reframe.ts';
import type { Step, Wish } from './wish.ts';

/** A picture as far as its pixels could be mended, before it is resized and encoded. */
export interface Mended {
  pixels: Pixels;
  steps: Step[];
}

const white: Colour = [255, 255, 255];

/**
 * Mends what is wanted and pixels can give: transparency laid on white, a frame taken off, a near-white ground lifted to
 * white, the product brought to the middle at the right fill and ratio. Nothing is scaled, so the product keeps its pixels.
 */
export function mendPixels(pixels: Pixels, measured: Measured, wish: Wish): Mended {
  const steps: Step[] = [];
  const may = (step: Step) => !wish.without?.includes(step);
  let now = pixels;
  if (measured.transparent || wish.opaque) {
    const flat = onWhite(now);
    if (flat !== now && measured.transparent) steps.push('flattened');
    now = flat;
  }
  if (wish.noBorder && measured.frame && may('border-off')) {
    now = withoutFrame(now, measured.frame);
    steps.push('border-off');
  }
  let ground = groundAfter(measured);
  if (wish.ground && ground && !isWhite(measured, wish.ground) && may('whitened')) {
    const lifted = liftGround(now, isPale(measured));
    if (lifted) {
      now = lifted;
      ground = white;
      steps.push('whitened');
    }
  }
  // On white the product may be told where it could not be before.
  const seen = steps.length > 0 ? measure(viewOf(now), measured) : measured;
  const cut = may('framed') ? (ground ? cutOf(now, ground, seen, wish) : marginOf(now, wish)) : undefined;
  if (cut) {
    now = cutOut(now, cut, ground ?? white);
    steps.push('framed');
  }
  return { pixels: now, steps };
}

/** So near to the ground's level on the whole, a product whose outline is doubtful is white too, in levels. */
const PALE = 32;

const isPale = ({ whiteOnWhite, exposure, backgroundLevel }: Measured): boolean =>
  whiteOnWhite ?? (exposure !== null && exposure > (backgroundLevel ?? 255) - PALE);

/** The rectangle the picture is brought to; undefined where it may stay, or where nobody knows where the product ends. */
function cutOf(pixels: Pixels, ground: Colour, measured: Measured, wish: Wish): Cut | undefined {
  const product = extentAt(pixels, ground);
  if (!product) return undefined;
  const { width, height } = pixels;
  const touches = [
    product.top === 0,
    product.right === width - 1,
    product.bottom === height - 1,
    product.left === 0,
  ] as const;
  // Ground beyond an edge that may cut the product would make it look whole.
  const whole = measured.cutOff === false || (measured.cutOff === null && !touches.includes(true));
  if (whole) return cutFor(pixels, product, measured.whiteOnWhite === false ? wish : withoutFill(wish));
  return wish.ratio && paddedFor(pixels, product, touches, wish.ratio);
}

/** The same where nobody knows the ground: what ends in lines of white may be given more of it, and nothing is cut away. */
function marginOf(pixels: Pixels, { ratio }: Wish): Cut | undefined {
  const { width, height } = pixels;
  const whole = { left: 0, top: 0, right: width - 1, bottom: height - 1 };
  return ratio && paddedFor(pixels, whole, edgesNotWhite(pixels), ratio);
}

/** The colour round the product once the picture lies on white; undefined where there is no one colour. */
function groundAfter({ background, backgroundColour, transparent }: Measured): Colour | undefined {
  if (transparent) return white;
  if (!background || background === 'scene' || !backgroundColour) return undefined;
  return background === 'pure-white' ? white : backgroundColour;
}

function isWhite({ background, backgroundLevel, backgroundWhite }: Measured, wanted: 'pure-white' | 'light'): boolean {
  if (background === 'transparent') return true;
  if (wanted === 'light') return (backgroundLevel ?? 0) >= 240;
  return background === 'pure-white' && (backgroundWhite ?? 0) >= 0.985;
}

/** A frame leaves a line or two of its blur behind. */
function withoutFrame(pixels: Pixels, [top, right, bottom, left]: readonly [number, number, number, number]): Pixels {
  const more = 2;
  const width = pixels.width - left - right - 2 * more;
  const height = pixels.height - top - bottom - 2 * more;
  return width > 0 && height > 0 ? crop(pixels, left + more, top + more, width, height) : pixels;
}

/** Where the product's outline cannot be told, its fill is not touched. */
const withoutFill = ({ fill: _fill, ...wish }: Wish): Wish => wish;
