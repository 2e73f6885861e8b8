import { squeeze } from './normal.ts';

/** No cell with a number or a price is longer. */
const CELL_LIMIT = 160;

const signs: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '−': '-',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '〜': '~',
  '∼': '~',
  '٪': '%',
};
const BREAK = '\ue000';
const plain = /^[!-~]+(?: [!-~]+)*$/;

function asciiOf(character: string): string {
  const sign = signs[character];
  if (sign !== undefined) return sign;
  // What ASCII and money have, in the widths and sizes of East Asian fonts.
  if (/[\ufe50-\ufe6f\uff01-\uff5e\uffe0-\uffe6]/.test(character)) return character.normalize('NFKC');
  return digit.test(character) ? digitOf(character) : character;
}

const digit = /\p{Nd}/u;
/** In each script the digits stand in their order, behind something that is none. */
function digitOf(character: string): string {
  let zero = character.charCodeAt(0);
  while (digit.test(String.fromCharCode(zero - 1))) zero--;
  return String((character.charCodeAt(0) - zero) % 10);
}

/**
 * A cell's text with all digits, signs and spaces in one form; undefined where it is too long to be a cell.
 * A line break or tab between two digits parts two numbers and becomes '|': whoever joins blocks of a page joins them with '\n'.
 */
export function plainCell(text: string): string | undefined {
  if (text.length <= CELL_LIMIT && plain.test(text)) return text;
  if (text.length > CELL_LIMIT * 4) return undefined;
  const marked = squeeze(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ` ${BREAK} `));
  if (marked.length > CELL_LIMIT * 2) return undefined;
  const ascii = marked.replace(/[^ -~]/g, asciiOf);
  const cell = marked.includes(BREAK) ? parted(ascii) : ascii;
  return cell.length > CELL_LIMIT ? undefined : cell;
}

/** Breaks between digits part numbers; all others are spaces. */
const parted = (marked: string): string =>
  marked
    .replace(/ ?\ue000[ \ue000]*/g, BREAK)
    .replace(/(\d)\ue000(?=\d)/g, '$1|')
    .replace(/\ue000/g, ' ')
    .trim();

/** One number as it is written: digits with single signs between them. */
export const RUN = "\\d+(?:[.,'٬٫ ]\\d+)*";

/** What '1,234' is, told by the sign between: thousands, a fraction, or nobody knows. */
export type Settle = (sign: '.' | ',') => 'thousands' | 'fraction' | undefined;

/** Groups of digits as one number: by threes, or as in India 1,23,456. */
function grouped(parts: readonly string[], sign: string): string | undefined {
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  if (first.length > 3 || first.startsWith('0') || last.length !== 3) return undefined;
  const byThrees = rest.every((part) => part.length === 3);
  const indian = sign === ',' && first.length < 3 && rest.slice(0, -1).every((part) => part.length === 2);
  return byThrees || indian ? parts.join('') : undefined;
}

const joined = (whole: string | undefined, fraction: string): string | undefined =>
  whole === undefined || (whole.length > 1 && whole.startsWith('0')) ? undefined : `${whole}.${fraction}`;

/** The number a run of digits and signs stands for, as '1234.50'; undefined where it may be two numbers or two values. */
export function decimalOf(run: string, settle: Settle): string | undefined {
  const parts = run.split(/[.,'٬٫ ]/);
  const between = run.replace(/\d/g, '');
  const sign = between.at(-1);
  const [whole = '', fraction = ''] = parts;
  if (run.length - between.length > 15) return undefined;
  if (sign === undefined) return whole.length > 1 && whole.startsWith('0') ? undefined : whole;

  const kinds = new Set(between).size;
  if (kinds === 1 && between.length > 1) return sign === '٫' ? undefined : grouped(parts, sign);
  if (kinds === 1) {
    if (sign === '٫') return joined(whole, fraction);
    if (sign !== '.' && sign !== ',') return grouped(parts, sign);
    if (fraction.length !== 3 || whole === '0' || whole.length > 3) return joined(whole, fraction);
    const meant = settle(sign);
    if (meant === 'fraction') return joined(whole, fraction);
    return meant === 'thousands' ? grouped(parts, sign) : undefined;
  }

  // Two signs: the first parts thousands, the last, once, the fraction. Spaces with three places after a sign may be two numbers,
  // but where a sign with three places is known to be followed by a fraction.
  const thousands = between[0] ?? '';
  const end = parts.at(-1) ?? '';
  if (kinds !== 2 || !'.,٫'.includes(sign) || thousands === '٫' || between.indexOf(sign) !== between.length - 1)
    return undefined;
  if (thousands === ' ' && end.length === 3 && (sign === '٫' || settle(sign === '.' ? '.' : ',') !== 'fraction'))
    return undefined;
  return joined(grouped(parts.slice(0, -1), thousands), end);
}
