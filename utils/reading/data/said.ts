import { squeeze } from '../../text/normal.ts';
import { wordOf } from './embedded.ts';

/** A text of structured data, the first of several, as it would be shown. */
export const text = (value: unknown): string | undefined => {
  const word = wordOf(Array.isArray(value) ? value[0] : value);
  return word === undefined ? undefined : squeeze(decode(word), 4000) || undefined;
};
/** Shops escape the text of their data as if it were markup. */
const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
};
export const decode = (word: string): string =>
  word.includes('&')
    ? word.replace(/&(amp|quot|lt|gt|apos|nbsp|#0?39|#x27);/g, (whole, name: string) => entities[name] ?? whole)
    : word;
