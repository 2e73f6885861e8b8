import { type Bytes, numbersIn, text } from './bytes.ts';
import type { Header } from './format.ts';

/** AVIF and HEIC: the brand tells which; the largest 'ispe' in the first kilobytes is the picture's own size, those of tiles and thumbnails are smaller. */
export function avifHeader(bytes: Bytes): Header {
  const at = numbersIn(bytes);
  const brands = text(bytes, 8, Math.min(Math.max(at.getUint32(0), 16), 64) - 8);
  const format = /avi[fs]/.test(brands) ? 'avif' : 'heic';
  if (format === 'heic' && !/hei[cxms]|hev[cx]|mif1|msf1/.test(brands))
    throw new RangeError('a film or something else');
  const head = text(bytes, 0, Math.min(bytes.length, 16_384));
  let size = { width: 0, height: 0 };
  for (let found = head.indexOf('ispe'); found >= 0; found = head.indexOf('ispe', found + 4)) {
    if (found + 16 > bytes.length) break;
    const here = { width: at.getUint32(found + 8), height: at.getUint32(found + 12) };
    if (here.width * here.height > size.width * size.height) size = here;
  }
  return { format, ...size, ...(/avis|msf1|hevc/.test(brands) ? { animated: true as const } : {}) };
}
