import { addDays, dayOf } from '../../../text/days.ts';
import { squeeze } from '../../../text/normal.ts';
import { parentOf } from '../../deep.ts';
import { held } from '../../forms/control.ts';

/** Names of the fields that hold from when to when something is. */
const begins = /(?:^|[^a-z])(?:from|start|starts|begin|begins)(?![a-z])/;
const ends = /(?:^|[^a-z])(?:to|till|until|end|ends|expires|expiry)(?![a-z])/;
const dates = /(?:^|[^a-z])(?:dates?|days?|time|schedule|period)(?![a-z])/;

/** So far up from a price the fields of its days are looked for. */
export const UP_MAX = 6;

/** From when, or until when, a field says that something is. */
interface Dated {
  is: 'from' | 'to';
  /** '' where it is empty, null where its day is not plain. */
  day: string | null;
}

/** The fields of days in the part of a form around a price of a sale. */
export function datesBeside(sale: Element): Dated[] {
  for (let up = parentOf(sale), n = 0; up && n < UP_MAX && up.localName !== 'form'; up = parentOf(up), n++) {
    const found = [...up.querySelectorAll('input')].filter((field) => field !== sale).flatMap(dateField);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the days of a sale hold today; undefined where its part of the form has no fields for them, or they hold something else. */
export function isRunning(sale: Element, now: number): boolean | undefined {
  const today = new Date(now).toISOString().slice(0, 10);
  // Where the shop stands it may be another day by now.
  const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
  const found = datesBeside(sale);
  const [from, ...earlier] = found.filter(({ is }) => is === 'from');
  const [to, ...later] = found.filter(({ is }) => is === 'to');
  if (found.length === 0 || earlier.length > 0 || later.length > 0 || found.some(({ day }) => day === null))
    return undefined;
  const [first, last] = [from?.day, to?.day];
  if ((first && first > tomorrow) || (last && last < yesterday)) return false;
  return (!first || first < today) && (!last || last > today) ? true : undefined;
}

function dateField(field: HTMLInputElement): Dated[] {
  const name = `${field.getAttribute('name') ?? ''} ${field.id}`.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase();
  const isDate = /^date/.test(field.getAttribute('type') ?? '') || dates.test(name);
  if (!isDate || begins.test(name) === ends.test(name)) return [];
  const is = begins.test(name) ? 'from' : 'to';
  const text = squeeze(held(field));
  return [{ is, day: text === '' ? '' : dayIn(text) }];
}

/** The one day that a text means: '25/03/2026' is of March, and '02/03/2026' may be of February. */
function dayIn(text: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text) ?? [];
  const [, one = '', other = '', behind] = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?!\d)/.exec(text) ?? [];
  const all = year
    ? [dayOf(Number(year), Number(month), Number(day))]
    : behind
      ? [dayOf(Number(behind), Number(other), Number(one)), dayOf(Number(behind), Number(one), Number(other))]
      : [];
  const [only, ...more] = new Set(all.filter((each) => each !== undefined));
  return only && more.length === 0 ? only : null;
}
