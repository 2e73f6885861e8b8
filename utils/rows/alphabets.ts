const between = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high;

/** How often a byte is one of some, in shares of a whole. */
function share(bytes: Uint8Array, whole: number, is: (byte: number, before: number | undefined) => boolean): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (is(bytes[at] ?? 0, bytes[at - 1])) count += 1;
  return count / whole;
}

const thaiConsonant = (byte: number | undefined): boolean => between(byte, 0xa1, 0xce);
/** Vowels and tones that are written over or under the consonant before them. */
const thaiMark = (byte: number | undefined): boolean =>
  byte === 0xd1 || between(byte, 0xd4, 0xda) || between(byte, 0xe7, 0xee);

/** Thai: every mark stands on a consonant or on another mark, and there are many of them. A word or two do not tell. */
export function isThai(bytes: Uint8Array, high: number): boolean {
  if (high < 10) return false;
  const marks = share(bytes, high, thaiMark);
  const standing = share(bytes, high, (byte, before) => thaiMark(byte) && (thaiConsonant(before) || thaiMark(before)));
  const other = share(bytes, high, (byte) => byte >= 0x80 && !between(byte, 0xa1, 0xda) && !between(byte, 0xdf, 0xfb));
  return marks > 0.12 && standing > marks * 0.95 && other < 0.05;
}

const capital = (byte: number | undefined): boolean => between(byte, 0xc0, 0xdf);
const small = (byte: number | undefined): boolean => between(byte, 0xe0, 0xff);

/**
 * The alphabet of bytes that are nearly all letters and stand in words, as Cyrillic ones do: a label for TextDecoder.
 * What windows-1251 has for capitals never follows its small letters; in Greek and Arabic such bytes stand within words, and
 * Hebrew has none of them.
 */
function besideEachOther(bytes: Uint8Array, letters: number): string {
  const inWords = share(bytes, letters, (byte, before) => capital(byte) && small(before));
  // ά έ ή ί
  const accented = share(bytes, letters, (byte, before) => between(byte, 0xdc, 0xdf) && small(before));
  if (inWords > 0.05 && accented > inWords * 0.8) return 'windows-1253';
  if (inWords > 0.1) return 'windows-1256';
  const beyond = share(bytes, letters, (byte) => capital(byte) || byte > 0xfa);
  // yod, the commonest letter of Hebrew, stands where the rare й does.
  if (letters >= 15 && beyond === 0 && share(bytes, letters, (byte) => byte === 0xe9) > 0.05) return 'windows-1255';
  return 'windows-1251';
}

/**
 * The encoding of one byte a character that bytes speak for whose letters stand side by side, in an alphabet that is not
 * Latin; undefined where they do not. `high`: how many bytes lie beyond ASCII.
 */
export function alphabetOf(bytes: Uint8Array, high: number): string | undefined {
  const isLetter = (byte: number | undefined) => byte !== undefined && (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
  let letters = 0;
  let words = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isLetter(bytes[at])) continue;
    letters += 1;
    if (!isLetter(bytes[at - 1])) words += 1;
  }
  // Accents of a Latin alphabet stand alone or two together.
  if (letters < high * 0.85 || letters < words * 2.6) return undefined;
  return besideEachOther(bytes, letters);
}
