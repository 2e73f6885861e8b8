import type { Price } from '../../listing.ts';
import type { Period } from '../../metric.ts';
import type { CellType, Row } from '../../rows/row.ts';
import { currenciesOf } from '../../text/currencies.ts';
import { addDays, readPeriod } from '../../text/dates.ts';
import { readPrice } from '../../text/money.ts';
import { type Read, readCount, readNumber, readShare } from '../../text/numbers.ts';
import type { Role, Table } from '../report-kind.ts';

/** Reads a value from a row; undefined where there is none, or none for certain. */
type CellReader<T> = (row: Row) => T | undefined;

const isNumber = (type: CellType | undefined): boolean => type === 'number' || type === 'percent' || type === 'date';

/** A reader of a role's cell: empty text has no value, and what is there and cannot be read is noted. */
function readerOf<T>(
  table: Table,
  role: Role,
  read: (text: string, type: CellType | undefined, row: Row, at: number) => Read<T>,
): CellReader<T> {
  const at = table.places[role];
  if (at === undefined) return () => undefined;
  const name = table.headers[at]?.name ?? role;
  return (row) => {
    const text = row.cells[at] ?? '';
    if (text === '') return undefined;
    const result = read(text, row.types?.[at], row, at);
    if (result.kind === 'value') return result.value;
    if (result.kind === 'unclear') table.unread(name);
    return undefined;
  };
}

const value = <T>(found: T | undefined): Read<T> =>
  found === undefined ? { kind: 'unclear' } : { kind: 'value', value: found };

/** A whole number; `signed`: it may be below zero. */
export function countAt(table: Table, role: Role, { signed = false }: { signed?: boolean } = {}): CellReader<number> {
  return readerOf(table, role, (text, type, _, at) => {
    if (isNumber(type) || /^-?\d{1,15}$/.test(text)) {
      const count = Number(text);
      return value(Number.isInteger(count) && (signed || count >= 0) ? count : undefined);
    }
    // Pieces in thousands, the form most cells have; a piece has no decimals, whatever the sign.
    if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return value(Number(text.replaceAll(',', '')));
    const decimal = table.decimals[at];
    return readCount(text, { signed, ...(decimal ? { decimal } : {}) });
  });
}

/** Points or a place in a ranking. */
export function numberAt(table: Table, role: Role): CellReader<number> {
  return readerOf(table, role, (text, type, _, at) => {
    if (isNumber(type)) return value(Number(text));
    const decimal = table.decimals[at];
    return readNumber(text, decimal ? { decimal } : {});
  });
}

/** A share as a fraction. */
export function shareAt(table: Table, role: Role): CellReader<number> {
  const at = table.places[role];
  const says = at !== undefined && /%/.test(table.headers[at]?.key ?? '') ? 'percent' : undefined;
  const bare = says ?? table.kind.bareRate;
  return readerOf(table, role, (text, type, _, place) => {
    if (isNumber(type)) {
      const share = Number(text);
      if (share < 0 || !(type === 'percent' || bare)) return { kind: 'unclear' };
      return value(type === 'percent' || bare === 'fraction' ? share : Number(`${share}e-2`));
    }
    const decimal = table.decimals[place];
    if (decimal !== ',' && /^\d{1,4}(?:\.\d{1,2})?%$/.test(text)) return value(Number(`${text.slice(0, -1)}e-2`));
    return readShare(text, { ...(decimal ? { decimal } : {}), ...(bare ? { [bare]: true } : {}) });
  });
}

/** The currency of a column's money: that of its header, else the store's. Nothing where two are possible. */
function currencyOf(table: Table, role: Role): string | undefined {
  const at = table.places[role];
  const named = at === undefined ? [] : (table.headers[at]?.currencies ?? []);
  return only(named, table.currencies) ?? table.currency;
}

/** The one of some currencies that is possible here. */
function only(some: readonly string[], possible: readonly string[]): string | undefined {
  const left = some.length < 2 || possible.length === 0 ? some : some.filter((currency) => possible.includes(currency));
  return left.length === 1 ? left[0] : undefined;
}

/** '£1,152.90': the form most cells with a sign have. */
const usualMoney = /^([£$€¥₹]|US\$)(\d{1,3}(?:,\d{3}){0,3}|\d{1,12})\.(\d{2})$/;

/** Money. Its currency is that of the cell, the row, the column, or the store, in this order. */
export function moneyAt(table: Table, role: Role): CellReader<Price> {
  const column = currencyOf(table, role);
  const ofRow = table.places.currency;
  const { currencies } = table;
  const meant = new Map<string, string | undefined>();
  /** The currency a sign before a number means here, by asking for a price once. */
  const currencyBy = (sign: string, known: string | undefined): string | undefined => {
    const key = `${sign} ${known ?? ''}`;
    if (!meant.has(key)) {
      const hint = { ...(known ? { currency: known } : {}), ...(currencies.length > 0 ? { currencies } : {}) };
      const price = readPrice(`${sign}1.00`, hint);
      meant.set(key, price.kind === 'value' ? price.value.currency : undefined);
    }
    return meant.get(key);
  };
  return readerOf(table, role, (text, type, row, at) => {
    const named = ofRow === undefined ? '' : (row.cells[ofRow] ?? '').trim();
    const currency = (named && only(currenciesOf(named.toUpperCase()), currencies)) || column;
    const decimal = table.decimals[at];
    if (isNumber(type) || (/^\d{1,12}(\.\d{1,2})?$/.test(text) && (decimal !== ',' || !text.includes('.')))) {
      const amount = /\.\d{7}/.test(text) ? Number(text).toFixed(6) : text;
      return value(/^-?\d{1,15}(\.\d{1,6})?$/.test(amount) ? { amount, ...(currency ? { currency } : {}) } : undefined);
    }
    const [, sign, whole = '', cents] = decimal === ',' ? [] : (usualMoney.exec(text) ?? []);
    if (sign) {
      const named = currencyBy(sign, currency);
      return value({ amount: `${whole.replaceAll(',', '')}.${cents}`, ...(named ? { currency: named } : {}) });
    }
    return readPrice(text, {
      ...(decimal ? { decimal } : {}),
      ...(currency ? { currency } : {}),
      ...(currencies.length > 0 ? { currencies } : {}),
    });
  });
}

/** The day of a spreadsheet's date: serials count from the end of 1899, or from 1904 on old Macs. */
function dayOfSerial(serial: number, epoch: 1900 | 1904): string | undefined {
  const days = Math.floor(serial);
  // From 1982 to 2119, so that a plain number is not taken for a day.
  if (!(days > 30_000 && days < 80_000)) return undefined;
  return addDays(epoch === 1904 ? '1904-01-01' : '1899-12-30', days);
}

/** The time of day behind a date, and the zone's word. */
const time = /^(.{6,20}?)[ T]\d{1,2}:\d{2}.*$/;

/** The days a cell names: one, or a first and a last. */
export function daysAt(table: Table, role: Role): CellReader<Period> {
  return readerOf(table, role, (text, type, _, at) => {
    if (isNumber(type)) {
      const day = dayOfSerial(Number(text), table.epoch);
      return value(day === undefined ? undefined : { start: day, end: day });
    }
    const order = table.orders[at] ?? table.kind.dateOrder;
    return value(readPeriod(time.exec(text)?.[1] ?? text, order ? { order } : {}));
  });
}

/** The order of day and month that a column's dates show: '25/12/2026' can be read one way only. */
export function orderOf(texts: readonly string[]): 'dmy' | 'mdy' | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(text) ?? [];
    if (Number(first) > 12) dayFirst += 1;
    if (Number(second) > 12) monthFirst += 1;
  }
  if (dayFirst > 0 === monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'dmy' : 'mdy';
}
