import type { NumberFormat, Requirement } from '../markets/market.ts';

/** A number as it is compared: spaces made one, dashes made plain. */
const plain = (number: string): string =>
  number
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');

/** At most so many characters are compared: no number of a paper is longer. */
const LONGEST = 120;

/** Whether a number is written as numbers of a format are. */
export const isLike = ({ like }: NumberFormat, number: string): boolean =>
  number.length <= LONGEST && new RegExp(like, 'u').test(plain(number));

/**
 * The format a paper's number should have and has not; undefined where it fits one of them, or none is known. A warning
 * only: many are printed in more ways than one (another paper's number: `other-paper.ts`).
 */
export function unlike({ numbers = [] }: Pick<Requirement, 'numbers'>, number: string): NumberFormat | undefined {
  if (number.trim() === '' || numbers.some((format) => isLike(format, number))) return undefined;
  return numbers[0];
}
