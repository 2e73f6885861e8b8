import { headerOf } from '../../pictures/headers/header.ts';
import { measure, needsCloseLook } from '../../pictures/measure.ts';
import { type FileFacts, type Measured, withoutPixels } from '../../pictures/measured.ts';
import { emptyPixels, type Pixels, SMALL, sizeWithin, type View } from '../../pictures/pixels.ts';
import { lending } from '../../pictures/planes.ts';
import { viewOf } from '../../pictures/view.ts';
import { lookCoarsely } from './coarse-decoding.ts';

/** A picture of more pixels than this is not opened: decoded it would fill the memory (20,000 × 20,000 are 1.6 GB). */
const MOST_PIXELS = 110_000_000;

/** What a file says by its bytes and its name. */
export function factsOf(bytes: Uint8Array, name?: string): FileFacts {
  const header = headerOf(bytes);
  const ending = /\.(jpe?g|png|webp|gif|bmp|tiff?|avif|hei[cf]|svg)$/i.exec(name ?? '')?.[1]?.toLowerCase();
  return {
    width: header?.width ?? 0,
    height: header?.height ?? 0,
    format: header?.format ?? 'unknown',
    bytes: bytes.length,
    animated: header?.animated ?? false,
    cmyk: header?.cmyk ?? false,
    ...(header?.deep ? { deep: true } : {}),
    profile: header?.profile ?? null,
    ending: ending ?? null,
  };
}

/** Why a file will not be opened at all; undefined where it may be. A drawing (SVG) is a program, not a picture. */
export function whyNotOpened({ format, width, height }: FileFacts): Measured['trouble'] | undefined {
  if (format === 'unknown') return 'no-picture';
  if (format === 'svg') return 'drawing';
  return width * height > MOST_PIXELS ? 'too-large' : undefined;
}

/** The decoded picture in sRGB, the right way up; undefined where this browser cannot decode it. To be closed by whoever asked. */
export async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  // Nothing shines through a JPEG, and being told so again costs another pass over all its pixels.
  const opaque = headerOf(bytes)?.format === 'jpeg';
  try {
    return await createImageBitmap(new Blob([bytes]), {
      premultiplyAlpha: opaque ? 'default' : 'none',
      imageOrientation: 'from-image',
    });
  } catch {
    return undefined;
  }
}

/** A decoded picture as the measuring sees it: drawn small once, and read in parts where it must be seen as it is. */
function viewOfBitmap(bitmap: ImageBitmap): View {
  const { width, height } = bitmap;
  const size = sizeWithin(bitmap, SMALL);
  return {
    width,
    height,
    small: drawn(bitmap, 0, 0, width, height, size.width, size.height),
    patch: (x, y, w, h) => drawn(bitmap, x, y, w, h, w, h),
  };
}

function drawn(
  bitmap: ImageBitmap,
  x: number,
  y: number,
  width: number,
  height: number,
  toWidth: number,
  toHeight: number,
): Pixels {
  // Of a picture a few pixels wide there are parts without any.
  if (toWidth < 1 || toHeight < 1) return emptyPixels(0, 0);
  const canvas = new OffscreenCanvas(toWidth, toHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  context.imageSmoothingQuality = 'medium';
  context.drawImage(bitmap, x, y, width, height, 0, 0, toWidth, toHeight);
  return context.getImageData(0, 0, toWidth, toHeight);
}

/**
 * Measures a picture from its bytes. Never throws for what the bytes are: what cannot be opened is measured as far as its
 * header goes. Where a coarse look settles all that a close one would, there is no close one.
 */
export async function measureBytes(bytes: Uint8Array<ArrayBuffer>, name?: string): Promise<Measured> {
  const facts = factsOf(bytes, name);
  const trouble = whyNotOpened(facts);
  if (trouble) return withoutPixels(facts, trouble);
  const coarse = await lookCoarsely(bytes, (pixels) =>
    lending(() => {
      const view = viewOf(pixels);
      const measured = measure(view, facts);
      return needsCloseLook(view, measured) ? undefined : measured;
    }),
  );
  if (coarse) return coarse;
  const bitmap = await decoded(bytes);
  if (!bitmap) return withoutPixels(facts, 'undecodable');
  try {
    return measure(viewOfBitmap(bitmap), facts);
  } finally {
    bitmap.close();
  }
}
