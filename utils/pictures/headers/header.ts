import { avifHeader } from './avif.ts';
import { type Bytes, startsWith, text } from './bytes.ts';
import type { Header } from './format.ts';
import { jpegHeader } from './jpeg.ts';
import { bmpHeader, gifHeader, pngHeader, webpHeader } from './raster.ts';
import { tiffHeader } from './tiff.ts';

/** What the first bytes say; undefined where they are those of no picture. Never throws, however the bytes go on. */
export function headerOf(bytes: Bytes): Header | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(bytes: Bytes): Header | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHeader(bytes);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngHeader(bytes);
  const first = text(bytes, 0, 12);
  if (/^GIF8[79]a/.test(first)) return gifHeader(bytes);
  if (/^RIFF....WEBP/s.test(first)) return webpHeader(bytes);
  if (/^BM/.test(first)) return bmpHeader(bytes);
  if (/^(II\*\0|MM\0\*)/.test(first)) return tiffHeader(bytes);
  if (first.slice(4, 8) === 'ftyp') return avifHeader(bytes);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,500}?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(text(bytes, 0, 1500)))
    return { format: 'svg', width: 0, height: 0 };
  return undefined;
}
