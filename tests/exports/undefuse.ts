import { looksLikeFormula } from '../../utils/exports/formulas.ts';

/** The very text that was defused. */
export const undefuse = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
