import { currenciesOf } from '../text/currencies.ts';
import { plainCell } from '../text/digits.ts';
import type { Decimal } from '../text/numbers.ts';
import { saysNothing } from '../text/value-words.ts';

/** A number as a cell writes it. */
export interface Figure {
  /** Its value as a plain decimal, '-1234.50', percents as they are written: '6.35%' is '6.35'. */
  value: string;
  /** '1,234' and '1.234' alone: `value` takes the sign for one of thousands, this for one of decimals. */
  orElse?: string;
  /** The sign before decimals, where the text shows it: '1,234.5', '16,62'. */
  shows?: Decimal;
  /** No sign of decimals or thousands in it at all. */
  whole?: true;
}

const plain = /^-?\d+$/;
/** Money before or after: a sign, a code, an abbreviation ('Rs.', 'US$', 'руб.'). */
const parts =
  /^([-(]?)([^\d\s.,'%()-][^\d\s%()]{0,5})? ?(-?)(\d[\d.,' ]*)( ?%)?(?: ?([^\d\s.,'%()-][^\d\s%()]{0,5}))?(\)?)$/;
const isMoney = (text: string | undefined): boolean => text === undefined || currenciesOf(text).length > 0;

/** Groups of three, or as in India 1,23,456. */
function grouped(groups: readonly string[], sign: string): boolean {
  const [first = '', ...rest] = groups;
  if (first === '' || first.length > 3 || rest.at(-1)?.length !== 3) return false;
  if (rest.every(({ length }) => length === 3)) return true;
  return sign === ',' && first.length < 3 && rest.slice(0, -1).every(({ length }) => length === 2);
}

/** The value of digits with signs between them; undefined where it is none. */
function readRun(run: string): Figure | undefined {
  const signs = run.replace(/\d/g, '');
  const groups = run.split(/[.,' ]/);
  const last = signs.at(-1) ?? '';
  const end = groups.at(-1) ?? '';
  const before = groups.slice(0, -1).join('');
  if (groups.some((group) => group === '')) return undefined;
  const asFraction: Figure = { value: `${before}.${end}` };
  if (last === '.' || last === ',') asFraction.shows = last;
  const asThousands = { value: groups.join('') };
  if (signs.length === 1) {
    if (last === ' ' || last === "'") return grouped(groups, last) ? asThousands : undefined;
    if (end.length !== 3 || before.length > 3 || before === '0') return asFraction;
    return { ...asThousands, orElse: asFraction.value };
  }
  if (new Set(signs).size === 1) {
    if (!grouped(groups, last)) return undefined;
    return last === '.' || last === ',' ? { ...asThousands, shows: last === ',' ? '.' : ',' } : asThousands;
  }
  if (last !== '.' && last !== ',') return undefined;
  if (signs.indexOf(last) !== signs.length - 1 || new Set(signs.slice(0, -1)).size !== 1) return undefined;
  return groups.length === 2 || grouped(groups.slice(0, -1), signs[0] ?? '') ? asFraction : undefined;
}

/** The forms nearly every cell has, told by one look: '1,204', '£1,152.90', '0.10%', '-12.5'. Undefined: look closer. */
const usual = /^(-?)[£$€¥₹₽]?(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?%?$/;
function quickFigure(text: string): Figure | undefined {
  const [, minus = '', digits = '', fraction] = usual.exec(text) ?? [];
  if (digits === '' || (digits.length > 1 && digits.startsWith('0'))) return undefined;
  const comma = digits.indexOf(',');
  if (fraction === undefined) {
    if (comma < 0) return { value: minus + digits, whole: true };
    const value = minus + digits.replaceAll(',', '');
    return digits.indexOf(',', comma + 1) > 0
      ? { value, shows: '.' }
      : { value, orElse: `${minus}${digits.replace(',', '.')}` };
  }
  // '1.234' may be a thousand.
  if (comma < 0 && fraction.length === 3 && digits.length < 4 && digits !== '0') return undefined;
  return { value: `${minus}${comma < 0 ? digits : digits.replaceAll(',', '')}.${fraction}`, shows: '.' };
}

/**
 * The number in a text cell, for adding a column up; 'blank' for nothing, a dash, or words that say so ('N/A', 'NaN', 'Без рейтинга'), undefined for anything else:
 * words, dates, ids with zeros before them, '3.5E+11'. Money and percents count by what is written.
 */
export function figureOf(text: string): Figure | 'blank' | undefined {
  if (plain.test(text)) return /^-?0\d/.test(text) ? undefined : { value: text, whole: true };
  if (text === '') return 'blank';
  if (text.length > 60) return text.trim() === '' ? 'blank' : undefined;
  const quick = quickFigure(text);
  if (quick) return quick;
  const cell = plainCell(text);
  if (cell === undefined) return undefined;
  if (saysNothing(cell)) return 'blank';
  const [, open = '', ahead, minus = '', run = '', , behind, close = ''] = parts.exec(cell) ?? [];
  if (run === '' || !isMoney(ahead) || !isMoney(behind) || (open === '(') !== (close === ')')) return undefined;
  const negative = open !== '' || minus !== '';
  const digits = run.trim();
  const found = plain.test(digits) ? { value: digits, whole: true as const } : readRun(digits);
  if (!found || /^0\d/.test(found.value)) return undefined;
  if (!negative) return found;
  return {
    ...found,
    value: `-${found.value}`,
    ...('orElse' in found && found.orElse ? { orElse: `-${found.orElse}` } : {}),
  };
}
