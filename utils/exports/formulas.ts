/** What a spreadsheet, or whoever pastes from one, may skip before it looks for the sign of a formula. */
const skipped = '\\s\\0-\\x1f"\'`´‘’‚“”„«»‹›「」『』＂＇\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\ufeff';
/** One class repeated from the beginning, so it stays linear whatever is thrown at it. */
const formula = new RegExp(`^[${skipped}]*[=+\\-@＝＋－＠﹦﹢﹣﹫\\t\\r\\n]`);

/**
 * Whether a spreadsheet might take a text for a formula: its first sign, after quotes, spaces and marks that cannot be
 * seen, is one of = + - @ (full-width and small ones too), or it begins with a tab or a line break. (OWASP, CSV injection.)
 */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  // From 'A' on, plain ASCII is never skipped and never a sign: nearly every cell ends here. The backquote is skipped.
  if (first > 0x40 && first < 0x80 && first !== 0x60) return false;
  return formula.test(text);
}

/**
 * A text made harmless for files without cell types: an apostrophe is put before what looks like a formula. One that the text
 * already had is among the signs that are skipped, so it gets a second, and the text can always be told again.
 */
export const defuse = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);
