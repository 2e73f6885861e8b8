/** How well the bytes beyond ASCII fit an encoding of two bytes a character. */
interface Fit {
  /** Bytes beyond ASCII that the encoding's lead and trail bytes account for. */
  paired: number;
  /** Of these, bytes of characters that people write every day. */
  usual: number;
}

/** Walks over bytes by one encoding's rule: 2 where a character of two bytes stands, with whether it is a usual one. */
function walk(bytes: Uint8Array, pair: (lead: number, trail: number) => 'usual' | 'rare' | undefined): Fit {
  let paired = 0;
  let usual = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    const kind = pair(lead, trail);
    if (!kind) continue;
    const size = trail < 0x80 ? 1 : 2;
    paired += size;
    if (kind === 'usual') usual += size;
    at += 1;
  }
  return { paired, usual };
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

/** Cyrillic letters stand in words: side by side, and nearly every byte beyond ASCII is one. */
function cyrillic(bytes: Uint8Array, high: number): boolean {
  let letters = 0;
  let neighbours = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const isLetter = (byte: number | undefined) =>
      byte !== undefined && (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
    if (!isLetter(bytes[at])) continue;
    letters += 1;
    if (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])) neighbours += 1;
  }
  return letters >= high * 0.85 && neighbours >= letters * 0.85;
}

const isAsciiLetter = (byte: number | undefined): boolean => byte !== undefined && between(byte | 0x20, 0x61, 0x7a);

/** How often bytes that are letters in one encoding and signs in another stand against a letter. */
function beside(bytes: Uint8Array, telling: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1)
    if (telling.includes(bytes[at] ?? 0) && (isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1]))) count += 1;
  return count;
}
// ł ą ś ź ż Ł Ą Ś Ź Ż ť ž ř; in windows-1252 most of these are signs or rare letters.
const central = [0xb3, 0xb9, 0x9c, 0x9f, 0xbf, 0xa3, 0xa5, 0x8c, 0x8f, 0xaf, 0x9d, 0x9e, 0xf8];
// ğ ı ş Ğ İ Ş; Icelandic letters in windows-1252.
const turkish = [0xf0, 0xfd, 0xfe, 0xd0, 0xdd, 0xde];

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
  if (cyrillic(bytes, high)) return 'windows-1251';
  if (fits(gbk, 0.8)) return 'gb18030';
  if (fits(big5, 0.9)) return 'big5';
  if (fits(shiftJis, 0.9) && high >= 8) return 'shift_jis';
  const least = Math.max(2, high * 0.25);
  if (beside(bytes, turkish) >= least) return 'windows-1254';
  if (beside(bytes, central) >= least) return 'windows-1250';
  return 'windows-1252';
}
