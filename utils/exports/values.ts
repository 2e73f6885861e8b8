import { DAY } from '../text/days.ts';
/** Digits with at most one decimal point: what may stand unquoted in a file. Anything else that claims to be a number is text. */
export const isDecimal = (value: string): boolean => /^-?\d+(?:\.\d+)?$/.test(value);

/** Any decimal of so many digits is kept by a 64-bit float. */
const DIGITS = 15;

/** Whether a spreadsheet or a JSON reader, which read numbers as 64-bit floats, gives a decimal back as it was. */
export const fitsFloat = (value: string): boolean =>
  value.length <= DIGITS ||
  value.replace(/^-?0*(?:\.0*)?/, '').replace('.', '').length <= DIGITS ||
  String(Number(value)) === value;

/** Whether a value is a day as we write it, and one the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  // Every month has 28 days; only the last three need a calendar, and most days need none.
  return value.slice(8) <= '28' || isoMoment(Date.parse(value))?.startsWith(value) === true;
}

/** A moment as ISO 8601 in UTC with milliseconds; undefined where it lies outside the years 0 to 9999 or is no number. */
export function isoMoment(at: number): string | undefined {
  if (!(at >= -62167219200000 && at < 253402300800000)) return undefined;
  return new Date(at).toISOString();
}

const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/**
 * Writes moments as 'yyyy-mm-dd hh:mm:ss' in UTC, the second begun; '' where it lies outside the years 0 to 9999. A file has
 * millions of moments and few days, so each day is worked out once.
 */
export function momentWriter(): (at: number) => string {
  const days = new Map<number, string>();
  return (at) => {
    const day = Math.floor(at / DAY);
    let written = days.get(day);
    if (written === undefined) {
      written = isoMoment(at)?.slice(0, 10) ?? '';
      days.set(day, written);
    }
    if (written === '') return '';
    const second = Math.floor((at - day * DAY) / 1000);
    return `${written} ${two[Math.floor(second / 3600)]}:${two[Math.floor(second / 60) % 60]}:${two[second % 60]}`;
  };
}
