import type { SeenListing } from '../../listing.ts';
import { marketplaceOf } from '../../marketplaces/index.ts';
import type { Measurement } from '../../measurement.ts';
import { type MetricName, type SeenMetric, unitOf } from '../../metric.ts';
import type { PageReading } from '../../reading.ts';
import type { Source } from '../../source.ts';
import { dayIn } from '../../text/dates.ts';

/** The store's day at a moment (ms since 1970 UTC); of a store whose zone is not known, the day of UTC. */
export function dayOfReading({ marketplace, store }: PageReading, at: number): string {
  return dayIn(marketplaceOf(marketplace ?? '')?.stores.find(({ id }) => id === store)?.zone, at);
}

/**
 * The numbers of one listing's rows, each of its own days. Where two rows disagree on a number of the same days, the page does
 * not say which is the listing's: it is left out.
 */
export function numbersSeen(
  key: string,
  rows: readonly SeenListing[],
  reading: PageReading,
  source: Source,
  day: string,
): Measurement[] {
  const told = new Map<string, Measurement | 'open'>();
  for (const { metrics = {} } of rows) {
    for (const [name, metric] of Object.entries(metrics)) {
      const one = measurementOf(key, name as MetricName, metric, reading, source, day);
      const of = `${name} ${one.period}`;
      const before = told.get(of);
      if (!before) told.set(of, one);
      else if (before === 'open' || !agree(before, one)) told.set(of, 'open');
    }
  }
  return [...told.values()].filter((one) => one !== 'open');
}

const agree = (one: Measurement, other: Measurement): boolean =>
  one.value === other.value && one.currency === other.currency && one.trial === other.trial;

function measurementOf(
  key: string,
  metric: MetricName,
  seen: SeenMetric,
  reading: PageReading,
  source: Source,
  day: string,
): Measurement {
  return {
    key,
    metric,
    via: source.via,
    value: seen.value,
    unit: unitOf(metric),
    ...(seen.currency ? { currency: seen.currency } : {}),
    ...spanOf(seen, day),
    readAt: source.at,
    source,
    ...(seen.trial || reading.trial ? { trial: true as const } : {}),
  };
}

function spanOf({ period }: SeenMetric, day: string): Pick<Measurement, 'period' | 'spans' | 'start' | 'end'> {
  if (period === 'now') return { period: `now/${day}`, spans: 'now' };
  if (period === null) return { period: `?/${day}`, spans: 'unknown' };
  return { period: `${period.start}/${period.end}`, spans: 'days', start: period.start, end: period.end };
}
