import { Pica } from 'pica';
import type { Measured } from '../../pictures/measured.ts';
import { mendPixels } from '../../pictures/mend/mend.ts';
import type { Step, Wish } from '../../pictures/mend/wish.ts';
import { onWhite, type Pixels } from '../../pictures/pixels.ts';
import { decoded, factsOf, measureBytes, whyNotOpened } from './picture-bytes.ts';

/** JPEG quality that is tried first, and the last that is tried before the picture is made smaller. */
const BEST = 0.95;
const WORST = 0.8;

/** A mended picture as a file, with what was done to it and what it now measures. */
export interface MendedFile {
  bytes: Uint8Array<ArrayBuffer>;
  format: 'jpeg' | 'png';
  steps: Step[];
  measured: Measured;
}

/**
 * Mends a picture for download. `enlarge`: may be made larger than its pixels hold; never unless asked for. Undefined where
 * the file cannot be opened. What comes out has no metadata and is in sRGB.
 */
export async function mendBytes(
  bytes: Uint8Array<ArrayBuffer>,
  measured: Measured,
  wish: Wish,
  { enlarge = false } = {},
): Promise<MendedFile | undefined> {
  if (whyNotOpened(factsOf(bytes))) return undefined;
  const bitmap = await decoded(bytes);
  if (!bitmap) return undefined;
  const { pixels: mended, steps } = mendPixels(whole(bitmap), measured, wish);
  const scale = scaleFor(mended, wish, enlarge);
  if (scale !== 1) steps.push(scale < 1 ? 'reduced' : 'enlarged');
  const sized = await resized(mended, scale);
  const { file, format, reduced } = await encoded(sized, formatFor(measured, wish), wish);
  if (reduced && !steps.includes('reduced')) steps.push('reduced');
  if (format !== measured.format) steps.push('converted');
  return {
    bytes: file,
    format,
    steps,
    measured: await measureBytes(file, `picture.${format === 'jpeg' ? 'jpg' : 'png'}`),
  };
}

/** All pixels of a bitmap, which is then closed. */
function whole(bitmap: ImageBitmap): Pixels {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw on');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

/** By how much a picture is made smaller (or, where that was asked for, larger); 1 where it may stay. */
function scaleFor({ width, height }: Pixels, { most, megapixels, least }: Wish, enlarge: boolean): number {
  let scale = 1;
  if (most) scale = Math.min(scale, most / Math.max(width, height));
  if (megapixels) scale = Math.min(scale, Math.sqrt((megapixels * 1_000_000) / (width * height)));
  if (scale < 1 || !enlarge) return scale;
  const sides = { width, height, shortest: Math.min(width, height), longest: Math.max(width, height) };
  return Math.max(1, ...least.map(({ side, min }) => min / sides[side]));
}

async function resized(from: Pixels, scale: number): Promise<Pixels> {
  if (scale === 1) return from;
  const size = scale < 1 ? Math.floor : Math.ceil;
  const [toWidth, toHeight] = [Math.max(1, size(from.width * scale)), Math.max(1, size(from.height * scale))];
  // No workers and no WebAssembly: the content policy of our pages allows neither from a blob.
  const pica = new Pica({ features: ['js'] });
  const { width, height, data } = from;
  const to = await pica.resizeBuffer({ src: data, width, height, toWidth, toHeight });
  return { width: toWidth, height: toHeight, data: new Uint8ClampedArray(to) };
}

type Encoding = MendedFile['format'];

const isTaken = (format: Encoding, { takes }: Wish): boolean => !takes || takes.includes(format);

/** PNG stays PNG where that is taken; everything else becomes JPEG. */
function formatFor({ format }: Measured, wish: Wish): Encoding {
  if (format === 'png' && isTaken('png', wish)) return 'png';
  return isTaken('jpeg', wish) ? 'jpeg' : 'png';
}

/** The file, below the weight: a PNG becomes a JPEG before it loses pixels, a JPEG loses quality, and only then size. */
async function encoded(
  pixels: Pixels,
  wanted: Encoding,
  wish: Wish,
): Promise<{ file: Uint8Array<ArrayBuffer>; format: Encoding; reduced: boolean }> {
  const { weight = Number.POSITIVE_INFINITY } = wish;
  let [now, format, quality, reduced] = [pixels, wanted, BEST, false];
  const write = () => toFile(format === 'jpeg' ? onWhite(now) : now, format, quality);
  let file = await write();
  while (file.length > weight && Math.max(now.width, now.height) > 200) {
    if (format === 'png' && isTaken('jpeg', wish)) format = 'jpeg';
    else if (format === 'jpeg' && quality > WORST) quality -= 0.05;
    else {
      now = await resized(now, Math.min(0.9, Math.sqrt(weight / file.length)));
      reduced = true;
    }
    file = await write();
  }
  return { file, format, reduced };
}

async function toFile(
  { width, height, data }: Pixels,
  format: 'jpeg' | 'png',
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality });
  return new Uint8Array(await blob.arrayBuffer());
}
