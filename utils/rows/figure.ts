import { currenciesOf } from '../text/currencies.ts';
import { plainCell, saysNothing } from '../text/digits.ts';
import type { Decimal } from '../text/numbers.ts';

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

/**
 * The number in a text cell, for adding a column up; 'blank' for nothing, a dash, or words that say so ('N/A', 'NaN', 'Без рейтинга'), undefined for anything else:
 * words, dates, ids with zeros before them, '3.5E+11'. Money and percents count by what is written.
 */
export function figureOf(text: string): Figure | 'blank' | undefined {
  if (plain.test(text)) return /^-?0\d/.test(text) ? undefined : { value: text, whole: true };
  if (text.length > 60) return text.trim() === '' ? 'blank' : undefined;
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
