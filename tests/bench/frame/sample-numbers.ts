import type { Measurement } from '../../../utils/measurement.ts';
import { type MetricName, unitOf } from '../../../utils/metric.ts';

const DAY = 86_400_000;
const start = Date.UTC(2024, 10, 1);
const metrics: readonly MetricName[] = ['impressions', 'clicks', 'orders', 'units', 'revenue', 'conversionRate'];

/** Days of numbers a listing has in the samples: two years. */
export const DAYS = 730;

/** Six numbers a day of one listing after another, each over two years, until there are so many. */
export function* sampleNumbers(count: number): Generator<Measurement> {
  for (let index = 0; index < count; index += 1) {
    const metric = metrics[index % metrics.length] ?? 'clicks';
    const turn = Math.floor(index / metrics.length);
    const listing = Math.floor(turn / DAYS);
    const at = start + (turn % DAYS) * DAY;
    const day = new Date(at).toISOString().slice(0, 10);
    const readAt = at + DAY + 28_800_000 + (listing % 60) * 1000;
    yield {
      key: keyOf(listing),
      metric,
      period: `${day}/${day}`,
      via: 'page',
      value: metric === 'conversionRate' ? ((turn * 37) % 1000) / 10_000 : (turn * 7919 + index) % 5000,
      unit: unitOf(metric),
      ...(metric === 'revenue' ? { currency: 'EUR' } : {}),
      spans: 'days',
      start: day,
      end: day,
      readAt,
      source: {
        via: 'page',
        reader: 'amazon/metrics',
        where: 'https://sellercentral.amazon.de/business-reports',
        at: readAt,
      },
    };
  }
}

export const keyOf = (listing: number): string => `amazon/DE//id/B0BENCH${String(listing).padStart(4, '0')}`;

/** The same numbers, so many at a time. */
export function* inBatches<One>(all: Iterable<One>, size: number): Generator<One[]> {
  let batch: One[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
