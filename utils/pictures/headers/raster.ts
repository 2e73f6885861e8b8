import { type Bytes, numbersIn, text } from './bytes.ts';
import type { Header } from './format.ts';

/** PNG: the first chunk tells the size and how deep colours are, acTL that it moves. */
export function pngHeader(bytes: Bytes): Header {
  const at = numbersIn(bytes);
  const size = { width: at.getUint32(16), height: at.getUint32(20) };
  const deep = at.getUint8(24) > 8;
  let animated = false;
  let profile: string | undefined;
  for (let offset = 8; offset + 8 <= bytes.length; ) {
    const [length, kind] = [at.getUint32(offset), text(bytes, offset + 4, 4)];
    if (kind === 'IDAT' || kind === 'IEND') break;
    if (kind === 'acTL') animated = true;
    if (kind === 'sRGB') profile ??= 'sRGB';
    // The profile itself is compressed; its name stands before it.
    if (kind === 'iCCP')
      profile = /P3/i.test(text(bytes, offset + 8, 79)) ? 'Display P3' : nameBefore(bytes, offset + 8);
    offset += 12 + length;
  }
  return {
    format: 'png',
    ...size,
    ...(animated ? { animated } : {}),
    ...(deep ? { deep } : {}),
    ...(profile ? { profile } : {}),
  };
}

function nameBefore(bytes: Bytes, from: number): string {
  const name = text(bytes, from, 79).split('\0')[0] ?? '';
  if (/srgb|61966/i.test(name)) return 'sRGB';
  return /^[\x20-\x7e]{1,40}$/.test(name) ? name : 'unnamed';
}

/** GIF: the screen's size; it moves where a second image follows the first. */
export function gifHeader(bytes: Bytes): Header {
  const at = numbersIn(bytes);
  const header = { format: 'gif' as const, width: at.getUint16(6, true), height: at.getUint16(8, true) };
  return imagesInGif(bytes, 2) > 1 ? { ...header, animated: true } : header;
}

/** Counts images, up to `most`; a file that ends early has as many as it has. */
function imagesInGif(bytes: Bytes, most: number): number {
  const colours = (flags: number) => ((flags & 0x80) !== 0 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let offset = 13 + colours(bytes[10] ?? 0);
  let images = 0;
  while (offset < bytes.length && images < most) {
    const kind = bytes[offset];
    if (kind === 0x2c) {
      images += 1;
      offset += 10 + colours(bytes[offset + 9] ?? 0) + 1;
    } else if (kind === 0x21) offset += 2;
    else break;
    while (bytes[offset]) offset += (bytes[offset] ?? 0) + 1;
    offset += 1;
  }
  return images;
}

/** WebP: plain, lossless or extended; the last of them says whether it moves. */
export function webpHeader(bytes: Bytes): Header {
  const at = numbersIn(bytes);
  const kind = text(bytes, 12, 4);
  if (kind === 'VP8X') {
    const three = (offset: number) => at.getUint16(offset, true) + at.getUint8(offset + 2) * 65_536 + 1;
    const animated = (at.getUint8(20) & 2) !== 0;
    return { format: 'webp', width: three(24), height: three(27), ...(animated ? { animated } : {}) };
  }
  if (kind === 'VP8L') {
    const bits = at.getUint32(21, true);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { format: 'webp', width: at.getUint16(26, true) & 0x3fff, height: at.getUint16(28, true) & 0x3fff };
}

/** BMP: a height below zero only means that it begins at the top. */
export function bmpHeader(bytes: Bytes): Header {
  const at = numbersIn(bytes);
  return { format: 'bmp', width: Math.abs(at.getInt32(18, true)), height: Math.abs(at.getInt32(22, true)) };
}
