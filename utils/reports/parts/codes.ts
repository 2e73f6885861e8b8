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

/** More than fifteen digits that end in zeros from the sixteenth on, or that a spreadsheet holds as a number. */
const isRounded = (code: string, type: CellType | undefined): boolean =>
  /^\d{16,}$/.test(code) && (type === 'number' || /^\d{15}0+$/.test(code));

/** The code in a cell, or why it is none. `looks`: what codes of this kind look like. */
export function codeOf(
  text: string,
  { type, looks }: { type?: CellType; looks?: RegExp } = {},
): { code: string } | { why: RefusalCode } {
  const bare = unwrapped(text).replace(/^(\d+)\.0$/, '$1');
  if (bare === '' || /^[-–—]+$/.test(bare)) return { why: 'no-id' };
  if (isDestroyed(bare)) return { why: 'id-destroyed' };
  if (isRounded(bare, type)) return { why: 'id-rounded' };
  if (bare.length > 128 || (looks && !looks.test(bare))) return { why: 'not-an-id' };
  return { code: bare };
}
