import { alphabetOf, isThai } from './alphabets.ts';
import { latinEncoding } from './latin.ts';

/** How well the bytes beyond ASCII fit an encoding of two bytes a character. */
interface Fit {
  /** Bytes beyond ASCII that the encoding's lead and trail bytes account for. */
  paired: number;
  /** Of these, bytes of characters that people write every day. */
  usual: number;
  /** Of these, bytes of characters whose second byte lies beyond ASCII too. */
  closed: number;
}

/** Walks over bytes by one encoding's rule: 2 where a character of two bytes stands, with whether it is a usual one. */
function walk(bytes: Uint8Array, pair: (lead: number, trail: number) => 'usual' | 'rare' | undefined): Fit {
  let paired = 0;
  let usual = 0;
  let closed = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    const kind = pair(lead, trail);
    if (!kind) continue;
    const size = trail < 0x80 ? 1 : 2;
    paired += size;
    if (kind === 'usual') usual += size;
    if (size === 2) closed += size;
    at += 1;
  }
  return { paired, usual, closed };
}

const between = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

/** Japanese: kana and signs, and the 2,965 kanji of the first level. */
const shiftJis = (lead: number, trail: number) => {
  if (!between(trail, 0x40, 0xfc) || trail === 0x7f) return undefined;
  if (between(lead, 0x81, 0x83) || between(lead, 0x88, 0x97)) return 'usual';
  return between(lead, 0x84, 0x9f) || between(lead, 0xe0, 0xfc) ? 'rare' : undefined;
};
/** Kana: no other encoding's text is full of these pairs. */
const kana = (lead: number, trail: number) =>
  (lead === 0x82 && between(trail, 0x9f, 0xf1)) || (lead === 0x83 && between(trail, 0x40, 0x96)) ? 'usual' : undefined;
/** Simplified Chinese: signs, and the 3,755 characters of the first level. */
const gbk = (lead: number, trail: number) => {
  if (!between(lead, 0x81, 0xfe) || !between(trail, 0x40, 0xfe) || trail === 0x7f) return undefined;
  return trail >= 0xa1 && (between(lead, 0xa1, 0xa3) || between(lead, 0xb0, 0xd7)) ? 'usual' : 'rare';
};
/** Traditional Chinese: signs, and the 5,401 characters of the first level. */
const big5 = (lead: number, trail: number) => {
  if (!between(trail, 0x40, 0x7e) && !between(trail, 0xa1, 0xfe)) return undefined;
  return between(lead, 0xa1, 0xc6) ? 'usual' : between(lead, 0xc9, 0xf9) ? 'rare' : undefined;
};

/** Korean: syllables only, whose first bytes are the lower half of those that Chinese characters have. */
const hangul = (lead: number, trail: number) =>
  between(lead, 0xb0, 0xc8) && between(trail, 0xa1, 0xfe) ? 'usual' : undefined;
/** Bytes of so many syllables with hardly any beside them are no chance: of Chinese characters four in ten lie beyond. */
const SYLLABLES = 28;

/**
 * The encoding of bytes that are no UTF-8, told by which bytes stand side by side: a label for TextDecoder.
 * 'windows-1252' where nothing speaks for another.
 */
export function legacyEncoding(bytes: Uint8Array): string {
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  if (high === 0) return 'windows-1252';
  const fits = (pair: Parameters<typeof walk>[1], least: number) => {
    const { paired, usual } = walk(bytes, pair);
    return paired >= high * 0.95 && usual >= paired * least;
  };
  if (walk(bytes, kana).usual >= high * 0.1 && fits(shiftJis, 0.75)) return 'shift_jis';
  const { usual: syllables } = walk(bytes, hangul);
  if (syllables >= SYLLABLES && syllables >= high * 0.96) return 'euc-kr';
  const alphabet = alphabetOf(bytes, high);
  if (alphabet) return alphabet;
  if (fits(gbk, 0.8)) return 'gb18030';
  // An accented letter before a plain one passes for a character of Big5; most of real ones end beyond ASCII.
  if (fits(big5, 0.9) && walk(bytes, big5).closed >= high * 0.5) return 'big5';
  if (isThai(bytes, high)) return 'windows-874';
  if (fits(shiftJis, 0.9) && high >= 8) return 'shift_jis';
  return latinEncoding(bytes);
}
