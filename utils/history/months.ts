import type { Measurement, Month, Series } from '../measurement.ts';
import { unitOf } from '../metric.ts';
import { DAY } from '../text/days.ts';
import { remembering } from '../text/remembering.ts';

/** Entries of a series a number takes, and of the readings a reading takes. */
const WIDE = 4;
const PAIR = 2;

/** A history of years has some thousand days, and millions of numbers. */
const DAYS = 4000;
const dayNumber = remembering((day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY, DAYS);
const dayText = remembering((number: number): string => new Date(number * DAY).toISOString().slice(0, 10), DAYS);

/** The store's day up to which a number speaks; for one without a shown period, the day it was read. */
const lastDay = ({ end, period }: Pick<Measurement, 'end' | 'period'>): string => end ?? period.slice(-10);

/** Packs numbers, of any listings and times, by listing and month. Of two with the same name the later in the row stays. */
export function packMonths(measurements: Iterable<Measurement>): Month[] {
  const months = new Map<string, Month>();
  for (const measurement of measurements) {
    const { key } = measurement;
    const month = lastDay(measurement).slice(0, 7);
    const name = `${month} ${key}`;
    let packed = months.get(name);
    if (!packed) {
      packed = { key, month, origins: [], readings: [], series: [] };
      months.set(name, packed);
    }
    const last = dayNumber(lastDay(measurement));
    const first = measurement.spans === 'days' && measurement.start ? dayNumber(measurement.start) : last;
    place(packed, measurement, [first, last, measurement.value], readingIn(packed, measurement.source));
  }
  return [...months.values()];
}

/** The numbers of a month, in the order of metric, period and way of knowing. */
export function unpackMonth(month: Month): Measurement[] {
  const found: Measurement[] = [];
  for (const series of month.series) {
    const { metric, via, spans, currency, trial, numbers } = series;
    for (let at = 0; at < numbers.length; at += WIDE) {
      const [start, end] = [dayText(numbers[at] ?? 0), dayText(numbers[at + 1] ?? 0)];
      const source = sourceOf(month, series, at);
      found.push({
        key: month.key,
        metric,
        period: spans === 'days' ? `${start}/${end}` : `${spans === 'now' ? 'now' : '?'}/${end}`,
        via,
        value: numbers[at + 2] ?? 0,
        unit: unitOf(metric),
        ...(currency ? { currency } : {}),
        spans,
        ...(spans === 'days' ? { start, end } : {}),
        readAt: source.at,
        source,
        ...(trial ? { trial } : {}),
      });
    }
  }
  return found.sort(byName);
}

/** Numbers in the order in which a listing's are told. */
export function byName(a: Measurement, b: Measurement): number {
  if (a.metric !== b.metric) return a.metric < b.metric ? -1 : 1;
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  return a.via < b.via ? -1 : Number(a.via > b.via);
}

/** How many numbers a month holds. */
export const numbersIn = ({ series }: Pick<Month, 'series'>): number =>
  series.reduce((sum, { numbers }) => sum + numbers.length / WIDE, 0);

/**
 * What is known of a month once some of its numbers have been seen. One seen again unchanged keeps the moment it was first
 * read; one that has moved on takes the newer reading's. `moved`: only the numbers that are new or have moved, where there are any.
 */
export function mergeMonth(before: Month | undefined, seen: Month): { merged: Month; moved?: Month } {
  if (!before) return { merged: seen, moved: seen };
  const news: { series: Series; at: number }[] = [];
  for (const series of seen.series) {
    for (let at = 0; at < series.numbers.length; at += WIDE) {
      const known = find(before, series, series.numbers[at], series.numbers[at + 1]);
      const stays =
        known && known.series.numbers[known.at + 2] === series.numbers[at + 2] && alike(known.series, series);
      if (!stays) news.push({ series, at });
    }
  }
  if (news.length === 0) return { merged: before };
  const merged = copyOf(before);
  for (const { series, at } of news) placeFrom(merged, seen, series, at);
  if (news.length === numbersIn(seen)) return { merged, moved: seen };
  const moved: Month = { key: seen.key, month: seen.month, origins: [], readings: [], series: [] };
  for (const { series, at } of news) placeFrom(moved, seen, series, at);
  return { merged, moved };
}

/** A month without the numbers that `gone` names (their values do not matter); undefined where none is left. */
export function withoutNumbers(before: Month, gone: Month): Month | undefined {
  const left = copyOf(before);
  for (const series of gone.series) {
    for (let at = 0; at < series.numbers.length; at += WIDE) {
      const known = find(left, series, series.numbers[at], series.numbers[at + 1]);
      known?.series.numbers.splice(known.at, WIDE);
    }
  }
  left.series = left.series.filter(({ numbers }) => numbers.length > 0);
  return left.series.length > 0 ? left : undefined;
}

/** Of the numbers that `seen` names those that stand in `before`, as they stand there, and those that do not. */
export function standing(before: Month | undefined, seen: Month): { there?: Month; absent?: Month } {
  if (!before) return { absent: seen };
  const known = new Map(unpackMonth(before).map((number) => [nameOf(number), number]));
  const there: Measurement[] = [];
  const absent: Measurement[] = [];
  for (const number of unpackMonth(seen)) {
    const stands = known.get(nameOf(number));
    if (stands) there.push(stands);
    else absent.push(number);
  }
  const [packed] = packMonths(there);
  const [missing] = packMonths(absent);
  return { ...(packed ? { there: packed } : {}), ...(missing ? { absent: missing } : {}) };
}

const nameOf = ({ metric, period, via }: Measurement) => `${metric} ${period} ${via}`;

/** What numbers of one series have in common; a measurement says it of itself. */
type Kind = Omit<Series, 'numbers'>;

function sourceOf({ origins, readings }: Month, { via, numbers }: Series, at: number): Measurement['source'] {
  const reading = (numbers[at + 3] ?? 0) * PAIR;
  const origin = origins[readings[reading] ?? 0] ?? { via, reader: '', where: '' };
  return { ...origin, at: readings[reading + 1] ?? 0 };
}

const copyOf = (month: Month): Month => ({
  ...month,
  origins: [...month.origins],
  readings: [...month.readings],
  series: month.series.map((series) => ({ ...series, numbers: [...series.numbers] })),
});

const alike = (one: Kind, other: Kind): boolean => one.currency === other.currency && one.trial === other.trial;

/** Where a number of that name stands. */
function find({ series }: Month, { metric, via, spans }: Kind, first: number | undefined, last: number | undefined) {
  for (const one of series) {
    if (one.metric !== metric || one.via !== via || one.spans !== spans) continue;
    const { numbers } = one;
    // What was put in last is most often what is sought.
    for (let at = numbers.length - WIDE; at >= 0; at -= WIDE)
      if (numbers[at] === first && numbers[at + 1] === last) return { series: one, at };
  }
  return undefined;
}

function placeFrom(month: Month, from: Month, series: Series, at: number): void {
  const [first = 0, last = 0, value = 0] = series.numbers.slice(at, at + WIDE);
  place(month, series, [first, last, value], readingIn(month, sourceOf(from, series, at)));
}

/** Puts a number (first day, last day, value) in, in place of one of the same name. */
function place(month: Month, kind: Kind, [first, last, value]: [number, number, number], reading: number): void {
  const known = find(month, kind, first, last);
  if (known && alike(known.series, kind)) {
    known.series.numbers[known.at + 2] = value;
    known.series.numbers[known.at + 3] = reading;
    return;
  }
  known?.series.numbers.splice(known.at, WIDE);
  const { metric, via, spans, currency, trial } = kind;
  let series = month.series.find(
    (one) => one.metric === metric && one.via === via && one.spans === spans && alike(one, kind),
  );
  if (!series) {
    series = { metric, via, spans, ...(currency ? { currency } : {}), ...(trial ? { trial } : {}), numbers: [] };
    month.series.push(series);
  }
  series.numbers.push(first, last, value, reading);
}

/** The place of a reading among those of the month; the newest is most often the one. */
function readingIn({ origins, readings }: Month, { via, reader, where, at }: Measurement['source']): number {
  let origin = origins.findIndex((one) => one.reader === reader && one.where === where && one.via === via);
  if (origin < 0) origin = origins.push({ via, reader, where }) - 1;
  for (let index = readings.length - PAIR; index >= 0; index -= PAIR) {
    if (readings[index] === origin && readings[index + 1] === at) return index / PAIR;
  }
  readings.push(origin, at);
  return readings.length / PAIR - 1;
}
