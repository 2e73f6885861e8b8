import { type Bytes, numbersIn, profileName, text } from './bytes.ts';
import type { Header } from './format.ts';

/** Markers that begin a frame: what follows them tells size and number of colours. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks the segments of a JPEG up to its first frame. */
export function jpegHeader(bytes: Bytes): Header {
  const at = numbersIn(bytes);
  let orientation = 1;
  let profile: string | undefined;
  for (let offset = 2; offset < bytes.length; ) {
    if (bytes[offset] !== 0xff) throw new RangeError('no marker where one must be');
    const marker = at.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = at.getUint16(offset + 2);
    if (marker === 0xe1 && text(bytes, offset + 4, 6) === 'Exif\0\0') orientation = orientationIn(bytes, offset + 10);
    if (marker === 0xe2 && text(bytes, offset + 4, 11) === 'ICC_PROFILE')
      profile ??= profileName(bytes.subarray(offset + 18, offset + 2 + length));
    if (isFrame(marker)) {
      const [height, width] = [at.getUint16(offset + 5), at.getUint16(offset + 7)];
      return {
        format: 'jpeg',
        ...(orientation >= 5 ? { width: height, height: width } : { width, height }),
        ...(orientation > 1 ? { orientation } : {}),
        ...(at.getUint8(offset + 9) === 4 ? { cmyk: true as const } : {}),
        ...(profile ? { profile } : {}),
      };
    }
    offset += 2 + length;
  }
  throw new RangeError('ends before its first frame');
}

/** How Exif says that the picture is to be turned and mirrored: 1 for not at all, from 5 on it lies on its side. */
function orientationIn(bytes: Bytes, from: number): number {
  const at = numbersIn(bytes.subarray(from));
  const little = text(bytes, from, 2) === 'II';
  try {
    const directory = at.getUint32(4, little);
    const entries = at.getUint16(directory, little);
    for (let entry = 0; entry < entries; entry += 1) {
      const place = directory + 2 + entry * 12;
      if (at.getUint16(place, little) === 0x0112) return at.getUint16(place + 8, little);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}
