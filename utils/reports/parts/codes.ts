import type { CellType } from '../../rows/row.ts';
import { squeeze } from '../../text/normal.ts';
import type { RefusalCode } from './refusals.ts';

/** Excel's ways of keeping a number a text: ="358228910357" and '358228910357. */
export function unwrapped(text: string): string {
  const [, enclosed] = /^="([^"]*)"$/.exec(text) ?? [];
  return squeeze(enclosed ?? text, 300).replace(/^'/, '');
}

/** A number as a spreadsheet program writes a long one: most of its digits are gone. */
export const isDestroyed = (code: string): boolean => /^\d([.,]\d+)?e[+]?\d+$/i.test(code);

/** Digits beyond the fifteenth, which a spreadsheet program turns to zeros. */
const tail = (code: string): string => (/^\d{16,}$/.test(code) ? code.slice(15) : '');

/** Whether the ids of a column all lost their last digits: more than fifteen digits, and zeros from the sixteenth on, in all of five or more. */
export function areRounded(codes: readonly string[]): boolean {
  const tails = [...new Set(codes.map(unwrapped))].map(tail).filter((digits) => digits !== '');
  return tails.length >= 5 && tails.every((digits) => /^0+$/.test(digits));
}

/** One id that lost its last digits: three zeros or more are no chance, and a spreadsheet's number has no more than fifteen. */
const isRounded = (code: string, type: CellType | undefined): boolean =>
  (type === 'number' && tail(code) !== '') || /^000+$/.test(tail(code));

/** The code in a cell, or why it is none. `looks`: what codes of this kind look like; `rounded`: all of its column lost their last digits. */
export function codeOf(
  text: string,
  { type, looks, rounded }: { type?: CellType; looks?: RegExp; rounded?: boolean } = {},
): { code: string } | { why: RefusalCode } {
  const bare = unwrapped(text).replace(/^(\d+)\.0$/, '$1');
  if (bare === '' || /^[-–—]+$/.test(bare)) return { why: 'no-id' };
  if (isDestroyed(bare)) return { why: 'id-destroyed' };
  if (isRounded(bare, type) || (rounded && tail(bare) !== '')) return { why: 'id-rounded' };
  if (bare.length > 128 || (looks && !looks.test(bare))) return { why: 'not-an-id' };
  return { code: bare };
}
