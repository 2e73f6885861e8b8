import { decimalOf, plainCell, RUN, type Settle } from './digits.ts';
import { scaleOf } from './scaled.ts';
import { isPieces, saysNothing, saysOutOf } from './value-words.ts';

/** The sign before the fraction. */
export type Decimal = '.' | ',';

/** What is known, from the column, the page or the store, of how numbers are written. */
export interface NumberHint {
  /** Settles '1,234' and '1.234'; what is plain in itself ('1.234,56') is read as it stands. */
  decimal?: Decimal;
  /** The value can only be a whole number, so '1,234' and '1.234' are both 1234. */
  whole?: boolean;
  /** A share without a percent sign is in percent, since its header says '%'. */
  percent?: boolean;
  /** A count may be below zero (stock sold more often than it was there). */
  signed?: boolean;
}

/** 'absent': the page says there is no value ('–', 'N/A', an empty cell). 'unclear': there is text, and it does not say one value for certain. */
export type Read<T> = { kind: 'value'; value: T } | { kind: 'absent' } | { kind: 'unclear' };

const unclear = { kind: 'unclear' } as const;
const nothing = { kind: 'absent' } as const;

const settleBy =
  (decimal: Decimal | undefined, whole: boolean | undefined): Settle =>
  (sign) => {
    if (whole) return 'thousands';
    if (decimal === undefined) return undefined;
    return decimal === sign ? 'fraction' : 'thousands';
  };

const numberFirst = new RegExp(`^(-?)(${RUN})( ?)(.*)$`);

/** A cell that does not begin with a number. */
const noNumber = (cell: string) => (!/\d/.test(cell) && saysNothing(cell) ? nothing : unclear);

function read(cell: string, hint: NumberHint, mayBePieces: boolean): Read<number> {
  if (/^[1-9]\d{0,14}$/.test(cell)) return { kind: 'value', value: Number(cell) };
  const [, minus = '', run = '', gap = '', rest = ''] = numberFirst.exec(cell) ?? [];
  if (!run) return noNumber(cell);
  const tail = rest.trim();
  const scale = scaleOf(tail, { run, spaced: gap !== '', decimal: hint.decimal });
  const word = (scale ? tail.slice(scale.word.length) : tail).trim().replace(/\.$/, '').toLowerCase();
  if (word && !(mayBePieces && isPieces(word))) return unclear;

  // A scaled number may have a fraction though what it stands for is whole: '1.2K'.
  const digits = decimalOf(run, settleBy(hint.decimal, hint.whole && !scale));
  if (digits === undefined) return unclear;
  const value = Number(`${minus}${digits}e${scale?.zeros ?? 0}`);
  if (Math.abs(value) >= 1e15 || (hint.whole && !Number.isInteger(value))) return unclear;
  return { kind: 'value', value: value === 0 ? 0 : value };
}

/**
 * One number: '1,234.56', '1 234,56', '1.2万', '12,3 тыс.', '−5'.
 * Ranges, dates, times, percentages, money, '(5)', '+5' and two numbers are unclear; '1,234' alone is, without a hint.
 */
export function readNumber(text: string, hint: NumberHint = {}): Read<number> {
  const cell = plainCell(text);
  return cell === undefined ? unclear : read(cell, hint, false);
}

/** A whole number, zero or more unless `signed`; a unit may follow ('12 шт', '12 u.'), brackets may enclose it ('(1,234)'). */
export function readCount(text: string, hint: NumberHint = {}): Read<number> {
  const cell = plainCell(text);
  if (cell === undefined) return unclear;
  const [, inner] = /^\(([^()]+)\)$/.exec(cell) ?? [];
  const result = read(inner ?? cell, { ...hint, whole: true }, true);
  return result.kind === 'value' && result.value < 0 && (inner !== undefined || !hint.signed) ? unclear : result;
}

/**
 * A share as a fraction: '12,5 %' is 0.125; it may be above 1, never below 0.
 * Without a percent sign the hint must say what it is. Only 0, and numbers below 1 with three places or more (0.0733),
 * which no console writes for percents, are fractions by themselves.
 */
export function readShare(text: string, hint: NumberHint = {}): Read<number> {
  const cell = plainCell(text);
  if (cell === undefined) return unclear;
  const bare = cell.replace(/^% ?| ?%$/, '');
  const result = read(bare, { decimal: hint.decimal }, false);
  if (result.kind !== 'value' || result.value < 0) return result.kind === 'value' ? unclear : result;
  const { value } = result;
  if (bare !== cell || hint.percent)
    return value > 0 && value < 1e-6 ? unclear : { kind: 'value', value: Number(`${value}e-2`) };
  if (value === 0 || (value < 1 && /[.,٫]\d{3,}$/.test(bare))) return result;
  return unclear;
}

const wordFirst = new RegExp(`^([^\\d]*?[^\\d\\s:.,'-])[ :]*(${RUN})( ?)(\\D*)$`);

/**
 * A count and the word that names it, in either order: '12 visits', 'Views 1.2K', 'В корзине: 3'.
 * The word is as written; undefined where there is not one count and one word.
 */
export function readNamedCount(text: string, hint: NumberHint = {}): { value: number; word: string } | undefined {
  const cell = plainCell(text);
  if (cell === undefined) return undefined;
  const [, , run, gap = '', rest = ''] = numberFirst.exec(cell) ?? [];
  if (run !== undefined && !cell.startsWith('-') && /^\D+$/.test(rest)) {
    const scale = scaleOf(rest, { run, spaced: gap !== '', decimal: hint.decimal });
    // '12次浏览' counts views, the measure word before them is grammar.
    const word = rest
      .slice(scale?.word.length ?? 0)
      .trim()
      .replace(/^[次个個件人](?=[\u3400-\u9fff])/, '');
    const result = read(`${run}${gap}${scale?.word ?? ''}`, { ...hint, whole: true }, false);
    return result.kind === 'value' && isWord(word) ? { value: result.value, word } : undefined;
  }
  const [, word = '', after, space = '', tail = ''] = wordFirst.exec(cell) ?? [];
  if (after === undefined || !isWord(word)) return undefined;
  const result = read(`${after}${space}${tail}`, { ...hint, whole: true }, true);
  return result.kind === 'value' ? { value: result.value, word } : undefined;
}

/** A word names a count; signs beside it make it money, a share or a change instead. */
const isWord = (word: string): boolean => /\p{L}/u.test(word) && !/[-+%\p{Sc}=<>≈~|/]/u.test(word);

/** Marks out of a total: '4.4 out of 5 stars', '4,4 de 5', '5つ星のうち4.4', '4.8/5', '4.7'. Five is the highest where the text says no other. */
export function readRating(text: string): Read<number> {
  const cell = plainCell(text);
  if (cell === undefined) return unclear;
  const numbers = cell.match(/\d+(?:[.,٫]\d+)?/g);
  if (!numbers) return noNumber(cell);
  const values = numbers.map((number) => Number(number.replace(/[,٫]/, '.')));
  const [first = Number.NaN, second] = values;
  const words = cell
    .replace(/\d+(?:[.,٫]\d+)?/g, '')
    .replace(/ +/g, ' ')
    .trim();
  // In Japanese the highest mark comes first.
  if (values.length === 2 && first === 5 && /^つ星のうち/.test(words)) return within(second ?? Number.NaN, 5);
  if (values.length === 2 && (second === 5 || second === 10)) return saysOutOf(words) ? within(first, second) : unclear;
  return values.length === 1 && /^(?:★|⭐|stars?|分)?$/iu.test(words) ? within(first, 5) : unclear;
}

const within = (value: number, highest: number): Read<number> =>
  value >= 0 && value <= highest ? { kind: 'value', value } : unclear;
