import { headerOf } from '../../pictures/headers/header.ts';
import type { Pixels } from '../../pictures/pixels.ts';

/** The longer side of a picture seen coarsely is no smaller than this, in pixels: edges and letters must still show. */
const LEAST = 750;

/** What is to be seen in a JPEG decoded coarsely; the pixels are there for this look only. Undefined where there are none. */
export async function lookCoarsely<Found>(
  bytes: Uint8Array<ArrayBuffer>,
  look: (pixels: Pixels) => Found,
): Promise<Found | undefined> {
  const pixels = await coarselyDecoded(bytes);
  if (!pixels) return undefined;
  try {
    return look(pixels);
  } finally {
    spare = pixels.data;
  }
}

/** The memory of the last picture, for the next one of its size: to be handed fresh memory costs as much as to copy into it. */
let spare: Uint8ClampedArray<ArrayBuffer> | undefined;

function memoryFor(length: number): Uint8ClampedArray<ArrayBuffer> {
  const data = spare?.length === length ? spare : new Uint8ClampedArray(length);
  spare = undefined;
  return data;
}

interface Coarse extends Pixels {
  data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * A JPEG decoded at a half, a quarter or an eighth of its size, which costs a half of decoding the whole or less: the
 * decoder leaves out the fine part of every block, which is a mean over its pixels. Undefined where that cannot be had or
 * would not be the same picture: other formats, small ones, turned ones, with colours other than sRGB, and in a service
 * worker or a browser that has no ImageDecoder.
 */
async function coarselyDecoded(bytes: Uint8Array<ArrayBuffer>): Promise<Coarse | undefined> {
  const header = headerOf(bytes);
  if (header?.format !== 'jpeg' || header.orientation || header.cmyk || typeof ImageDecoder === 'undefined')
    return undefined;
  if (header.profile && !/^sRGB/i.test(header.profile)) return undefined;
  const longest = Math.max(header.width, header.height);
  let part = 1;
  while (part < 8 && longest / (2 * part) >= LEAST) part *= 2;
  if (part === 1) return undefined;
  const decoder = new ImageDecoder({
    type: 'image/jpeg',
    data: bytes,
    desiredWidth: Math.ceil(header.width / part),
    desiredHeight: Math.ceil(header.height / part),
  });
  try {
    const { image } = await decoder.decode();
    try {
      return await pixelsOf(image, header);
    } finally {
      image.close();
    }
  } catch {
    return undefined;
  } finally {
    decoder.close();
  }
}

/** The pixels of a decoded frame; undefined where it is stored in another way than red, green and blue beside each other. */
async function pixelsOf(image: VideoFrame, whole: { width: number; height: number }): Promise<Coarse | undefined> {
  const { format, codedWidth: width, codedHeight: height } = image;
  const isBlueFirst = format === 'BGRX' || format === 'BGRA';
  if (!isBlueFirst && format !== 'RGBX' && format !== 'RGBA') return undefined;
  if (Math.abs(width / height - whole.width / whole.height) > 2 / Math.min(width, height)) return undefined;
  const data = memoryFor(4 * width * height);
  let turned = false;
  await image.copyTo(data, {
    rect: { x: 0, y: 0, width, height },
    layout: [{ offset: 0, stride: 4 * width }],
    // Only a browser that turns the order of colours while it copies (Chromium since 127) asks for it.
    get format(): 'RGBA' {
      turned = true;
      return 'RGBA';
    },
  });
  if (!turned) turn(data, isBlueFirst);
  return { width, height, data, opaque: true };
}

/** Red first, nothing shines through. */
function turn({ buffer }: Uint8ClampedArray, isBlueFirst: boolean): void {
  const words = new Uint32Array(buffer);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    words[at] = isBlueFirst
      ? (0xff000000 | (word & 0xff00) | ((word & 0xff) << 16) | ((word >> 16) & 0xff)) >>> 0
      : (word | 0xff000000) >>> 0;
  }
}
