import type { Measurement, Month, Series } from '../measurement.ts';
import { unitOf } from '../metric.ts';

const DAY = 86_400_000;
/** Entries of a series a number takes, and of the readings a reading takes. */
const WIDE = 4;
const PAIR = 2;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

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
    place(packed, numberOf(measurement), measurement.source);
  }
  return [...months.values()];
}

/** The numbers of a month, in the order of metric, period and way of knowing. */
export function unpackMonth(month: Month): Measurement[] {
  const found: Measurement[] = [];
  for (const { number, source } of numbersOf(month)) {
    const { metric, via, spans, currency, trial, value } = number;
    const [start, end] = [dayText(number.first), dayText(number.last)];
    found.push({
      key: month.key,
      metric,
      period: spans === 'days' ? `${start}/${end}` : `${spans === 'now' ? 'now' : '?'}/${end}`,
      via,
      value,
      unit: unitOf(metric),
      ...(currency ? { currency } : {}),
      spans,
      ...(spans === 'days' ? { start, end } : {}),
      readAt: source.at,
      source,
      ...(trial ? { trial } : {}),
    });
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
  let merged: Month | undefined;
  let moved: Month | undefined;
  for (const { number, source } of numbersOf(seen)) {
    const known = find(merged ?? before, number);
    if (known && known.value === number.value && alike(known.series, number)) continue;
    merged ??= copyOf(before);
    moved ??= { key: seen.key, month: seen.month, origins: [], readings: [], series: [] };
    place(merged, number, source);
    place(moved, number, source);
  }
  return moved ? { merged: merged ?? before, moved } : { merged: before };
}

/** A month without the numbers that `gone` names (their values do not matter); undefined where none is left. */
export function withoutNumbers(before: Month, gone: Month): Month | undefined {
  const left = copyOf(before);
  for (const { number } of numbersOf(gone)) take(left, number);
  left.series = left.series.filter(({ numbers }) => numbers.length > 0);
  return left.series.length > 0 ? left : undefined;
}

/** Of the numbers that `seen` names those that stand in `before`, as they stand there, and those that do not. */
export function standing(before: Month | undefined, seen: Month): { there?: Month; absent?: Month } {
  const known = new Map(before ? unpackMonth(before).map((number) => [nameOf(number), number]) : []);
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

interface PackedNumber extends Omit<Series, 'numbers'> {
  first: number;
  last: number;
  value: number;
}

function numberOf({ metric, via, spans, currency, trial, value, start, period, end }: Measurement): PackedNumber {
  const last = dayNumber(lastDay({ end, period }));
  const first = spans === 'days' && start ? dayNumber(start) : last;
  return { metric, via, spans, ...(currency ? { currency } : {}), ...(trial ? { trial } : {}), first, last, value };
}

function* numbersOf({
  origins,
  readings,
  series,
}: Month): Generator<{ number: PackedNumber; source: Measurement['source'] }> {
  for (const { numbers, ...rest } of series) {
    for (let at = 0; at < numbers.length; at += WIDE) {
      const [first = 0, last = 0, value = 0, reading = 0] = numbers.slice(at, at + WIDE);
      const origin = origins[readings[reading * PAIR] ?? 0] ?? { via: rest.via, reader: '', where: '' };
      yield { number: { ...rest, first, last, value }, source: { ...origin, at: readings[reading * PAIR + 1] ?? 0 } };
    }
  }
}

const copyOf = (month: Month): Month => ({
  ...month,
  origins: [...month.origins],
  readings: [...month.readings],
  series: month.series.map((series) => ({ ...series, numbers: [...series.numbers] })),
});

const alike = (series: Omit<Series, 'numbers'>, number: PackedNumber): boolean =>
  series.currency === number.currency && series.trial === number.trial;

/** Where a number of that name stands. */
function find({ series }: Month, { metric, via, spans, first, last }: PackedNumber) {
  for (const one of series) {
    if (one.metric !== metric || one.via !== via || one.spans !== spans) continue;
    for (let at = 0; at < one.numbers.length; at += WIDE) {
      if (one.numbers[at] === first && one.numbers[at + 1] === last)
        return { series: one, at, value: one.numbers[at + 2] };
    }
  }
  return undefined;
}

/** Takes a number out, if it is there. */
function take(month: Month, number: PackedNumber): void {
  const known = find(month, number);
  known?.series.numbers.splice(known.at, WIDE);
}

/** Puts a number in, in place of one of the same name. */
function place(month: Month, number: PackedNumber, source: Measurement['source']): void {
  const known = find(month, number);
  const reading = readingIn(month, source);
  if (known && alike(known.series, number)) {
    known.series.numbers[known.at + 2] = number.value;
    known.series.numbers[known.at + 3] = reading;
    return;
  }
  known?.series.numbers.splice(known.at, WIDE);
  const { first, last, value, ...rest } = number;
  let series = month.series.find(
    (one) => one.metric === rest.metric && one.via === rest.via && one.spans === rest.spans && alike(one, number),
  );
  if (!series) {
    series = { ...rest, numbers: [] };
    month.series.push(series);
  }
  series.numbers.push(first, last, value, reading);
}

/** The place of a reading among those of the month; the newest is most often the one. */
function readingIn(month: Month, { via, reader, where, at }: Measurement['source']): number {
  const { origins, readings } = month;
  let origin = origins.findIndex((one) => one.reader === reader && one.where === where && one.via === via);
  if (origin < 0) origin = origins.push({ via, reader, where }) - 1;
  for (let index = readings.length - PAIR; index >= 0; index -= PAIR) {
    if (readings[index] === origin && readings[index + 1] === at) return index / PAIR;
  }
  readings.push(origin, at);
  return readings.length / PAIR - 1;
}
