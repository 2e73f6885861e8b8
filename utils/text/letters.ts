/** How a character takes part in words: several of these added together. */
export type Traits = number;

export const letter = 1;
export const digit = 2;
/** A mark on the letter before it. */
export const mark = 4;
/** What words of scripts that part them with spaces are made of. */
export const spaced = letter | digit | mark;
/** Of a script that writes without spaces between words. */
export const unspaced = 8;
export const hangul = 16;
export const katakana = 32;
export const blank = 64;
export const capital = 128;
/** The character has been looked up: without it a place of the table is empty. */
const known = 256;

const patterns: readonly (readonly [Traits, RegExp])[] = [
  [letter, /\p{L}/u],
  [digit, /\p{N}/u],
  [mark, /\p{M}/u],
  [blank, /\s/],
  [
    unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [hangul, /\p{Script=Hangul}/u],
  [katakana, /[\p{Script=Katakana}ー]/u],
  [capital, /\p{Lu}/u],
];

/** What Unicode's tables say of each character, kept as it is met: titles and pages ask of every place they have. */
const table = new Uint16Array(0x10000);

/** Of a code point. */
export function traitsOf(code: number): Traits {
  const before = table[code];
  if (before) return before;
  const character = String.fromCodePoint(code);
  let traits = known;
  for (const [trait, pattern] of patterns) if (pattern.test(character)) traits |= trait;
  if (code < table.length) table[code] = traits;
  return traits;
}

/** Of the character that begins at a place; none at the end. */
export function traitsAt(text: string, at: number): Traits {
  const code = text.codePointAt(at);
  return code === undefined ? 0 : traitsOf(code);
}

/** How many UTF-16 units the character that begins at a place takes. */
export const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Of the character that ends at a place; none at the beginning. */
export function traitsBefore(text: string, at: number): Traits {
  if (at <= 0) return 0;
  const pair = text.codePointAt(at - 2) ?? 0;
  return traitsOf(pair > 0xffff ? pair : text.charCodeAt(at - 1));
}
