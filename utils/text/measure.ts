/** How a marketplace counts a title: characters are code points, utf16 is what JavaScript counts, bytes are of UTF-8, words stand between spaces. */
export type LengthUnit = 'characters' | 'utf16' | 'bytes' | 'words';

/** How many bytes one code point takes in UTF-8. A lone half of a pair is written as U+FFFD. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const ascii = /^[ -~]*$/;
/** Half of a pair: without any, every UTF-16 unit is a character. */
const paired = /[\ud800-\udfff]/;
const words = /\S+/g;

/** How long a text is in a unit. */
export function lengthIn(text: string, unit: LengthUnit): number {
  if (unit === 'words') return text.match(words)?.length ?? 0;
  if (unit === 'utf16' || ascii.test(text) || (unit === 'characters' && !paired.test(text))) return text.length;
  let length = 0;
  for (const character of text) length += unit === 'characters' ? 1 : bytesOf(character.codePointAt(0) ?? 0);
  return length;
}

/** Whether a text is longer than that; most are so short that they need not be counted. */
export function isLonger(text: string, max: number, unit: LengthUnit): boolean {
  // Of a UTF-16 unit there are at most three bytes, one character and one word.
  return text.length * (unit === 'bytes' ? 3 : 1) > max && lengthIn(text, unit) > max;
}

/** Whether a text holds anything that may join code points to one grapheme: marks, joiners, selectors, flags, Hangul parts, line breaks. */
const joining = /\p{M}|\p{Cc}|\p{Cf}|\p{RI}|\p{Emoji_Modifier}|[\u1100-\u11ff\uac00-\ud7ff]/u;
let segmenter: Intl.Segmenter | undefined;

/**
 * The UTF-16 offset up to which a text is within `max`; its length where all of it is.
 * It never stands inside a grapheme, so what is cut off there is whole, and what is left is at most `max` long.
 */
export function reach(text: string, max: number, unit: LengthUnit): number {
  if (unit === 'words') return reachWords(text, max);
  // A UTF-16 unit is at least a third of the bytes and at most a character long.
  if (text.length * (unit === 'bytes' ? 3 : 1) <= max) return text.length;
  if (ascii.test(text)) return Math.min(text.length, Math.max(0, Math.floor(max)));
  if (!joining.test(text)) return reachCodePoints(text, max, unit);
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let length = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    length += lengthIn(segment, unit);
    if (length > max) return index;
  }
  return text.length;
}

function reachCodePoints(text: string, max: number, unit: LengthUnit): number {
  if (unit !== 'bytes' && !paired.test(text)) return Math.min(text.length, Math.max(0, Math.floor(max)));
  let length = 0;
  let at = 0;
  for (const character of text) {
    length += lengthIn(character, unit);
    if (length > max) return at;
    at += character.length;
  }
  return at;
}

function reachWords(text: string, max: number): number {
  let count = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    count += 1;
    if (count > max) return end;
    end = index + word.length;
  }
  return text.length;
}
