import type { Measured } from '../measured.ts';
import { type Colour, crop, onWhite, type Pixels } from '../pixels.ts';
import { liftGround } from './lift.ts';
import { cutFor, cutOut, extentAt } from './reframe.ts';
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
    const lifted = liftGround(now, measured.whiteOnWhite !== false);
    if (lifted) {
      now = lifted;
      ground = white;
      steps.push('whitened');
    }
  }
  const product = ground && measured.cutOff !== true && may('framed') ? extentAt(now, ground) : undefined;
  const cut = product && cutFor(now, product, measured.whiteOnWhite === false ? wish : withoutFill(wish));
  if (cut && ground) {
    now = cutOut(now, cut, ground);
    steps.push('framed');
  }
  return { pixels: now, steps };
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
