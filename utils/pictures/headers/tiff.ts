import { type Bytes, numbersIn, text } from './bytes.ts';
import type { Header } from './format.ts';

const WIDTH = 256;
const HEIGHT = 257;
/** How colours are meant: 5 is CMYK. */
const MEANT = 262;

/** The first directory of a TIFF. A second one is a second page, and no marketplace takes those. */
export function tiffHeader(bytes: Bytes): Header {
  const little = text(bytes, 0, 2) === 'II';
  const at = numbersIn(bytes);
  const directory = at.getUint32(4, little);
  const tags = new Map<number, number>();
  const entries = at.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const place = directory + 2 + entry * 12;
    const short = at.getUint16(place + 2, little) === 3;
    tags.set(at.getUint16(place, little), short ? at.getUint16(place + 8, little) : at.getUint32(place + 8, little));
  }
  const further = at.getUint32(directory + 2 + entries * 12, little) !== 0;
  return {
    format: 'tiff',
    width: tags.get(WIDTH) ?? 0,
    height: tags.get(HEIGHT) ?? 0,
    ...(tags.get(MEANT) === 5 ? { cmyk: true as const } : {}),
    ...(further ? { animated: true as const } : {}),
  };
}
