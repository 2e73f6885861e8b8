import type { Period } from '../metric.ts';
import { addDays } from '../text/dates.ts';

/** Why some days are offered for a file that does not say its own. */
type OfferReason =
  | 'range'
  | 'week'
  | 'month'
  | 'day-before'
  | 'seven-days-before'
  | 'thirty-days-before'
  | 'month-before';
export interface Offer extends Period {
  reason: OfferReason;
}

/** What is known beside the name. All days are the store's. */
export interface OfferHint {
  /** 'yyyy-mm-dd'; nothing after it is offered. */
  today: string;
  /** The store decides whether 3-4-26 is March or April. */
  store?: string;
  /** The day the file was saved, where its name has no date. */
  savedOn?: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A day that exists, 'yyyy-mm-dd'. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const text = `${full}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = full >= 2000 && full < 2100 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay ? text : undefined;
}

/** Every reading of the dates in a name, in the order they stand; a date that reads two ways gives both, the likelier first. */
function daysIn(name: string, store: string | undefined): string[][] {
  const yearFirst = /(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/g;
  const found = [...name.matchAll(yearFirst)].map(([, year, , month, day]) => [
    dayOf(Number(year), Number(month), Number(day)),
  ]);
  const rest = name.replace(yearFirst, ' ');
  for (const [, first, , second, year] of rest.matchAll(/(?<!\d)(\d{1,2})([-_.])(\d{1,2})\2(20\d\d|\d\d)(?!\d)/g)) {
    const dayFirst = dayOf(Number(year), Number(second), Number(first));
    const monthFirst = dayOf(Number(year), Number(first), Number(second));
    if (store === 'US') found.push(monthFirst ? [monthFirst] : [dayFirst]);
    else if (store && store !== 'unknown' && store !== 'global') found.push(dayFirst ? [dayFirst] : [monthFirst]);
    else found.push([...new Set([dayFirst, monthFirst])]);
  }
  return found.map((days) => days.filter((day) => day !== undefined)).filter((days) => days.length > 0);
}

/** Monday to Sunday of a week by ISO 8601. */
function weekOf(year: number, week: number): Period {
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(fourth, 7 * (week - 1) - weekday);
  return { start, end: addDays(start, 6) };
}

function monthOf(year: number, month: number): Period {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return { start: `${year}-${two(month)}-01`, end: addDays(next, -1) };
}

/** What a report downloaded on a day usually covers: consoles count up to the day before. */
function before(day: string): Offer[] {
  const end = addDays(day, -1);
  const [year = 0, month = 0] = day.split('-').map(Number);
  return [
    { start: end, end, reason: 'day-before' },
    { start: addDays(day, -7), end, reason: 'seven-days-before' },
    { start: addDays(day, -30), end, reason: 'thirty-days-before' },
    { ...(month === 1 ? monthOf(year - 1, 12) : monthOf(year, month - 1)), reason: 'month-before' },
  ];
}

/**
 * The periods that a file's name suggests, likeliest first: two dates are a range, 'Wk28' a week, '2026-03' a month, and
 * one date the day of download. Offers only: the person chooses.
 */
export function offersFor(name: string, { today, store, savedOn }: OfferHint): Offer[] {
  const bare = name.replace(/\.[a-z]{2,5}$/i, '').replace(/\s*\(\d{1,3}\)$/, '');
  const offers: Offer[] = [];
  const [first = [], second, ...more] = daysIn(bare, store);
  if (second && more.length === 0) {
    for (const start of first) for (const end of second) if (start <= end) offers.push({ start, end, reason: 'range' });
  }
  const [, , week] = /(?:^|[^a-z])(wk|week|kw|cw|woche|неделя|semana|semaine)[ _.-]?(\d{1,2})(?!\d)/i.exec(bare) ?? [];
  const number = Number(week);
  if (number >= 1 && number <= 53) {
    const [named] = /(?<!\d)20\d\d(?!\d)/.exec(bare) ?? [];
    const year = Number(named ?? today.slice(0, 4));
    const own = weekOf(year, number);
    offers.push({ ...(named || own.end < today ? own : weekOf(year - 1, number)), reason: 'week' });
  }
  const [, year, month] = /(?<!\d[-_.]?)(20\d\d)[-_.](0[1-9]|1[0-2])(?![\d]|[-_.]\d)/.exec(bare) ?? [];
  if (year && month) offers.push({ ...monthOf(Number(year), Number(month)), reason: 'month' });
  if (!second) for (const day of first.length > 0 ? first : savedOn ? [savedOn] : []) offers.push(...before(day));
  const seen = new Set<string>();
  return offers.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    if (end > today || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
