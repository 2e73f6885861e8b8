import type { Measurement } from '../../utils/measurement.ts';
import type { MetricName } from '../../utils/metric.ts';

/** The store's day up to which a number speaks; for one without a shown period, the day it was read. */
export const lastDayOf = (number: Pick<Measurement, 'end' | 'period'>): string =>
  number.end ?? number.period.slice(-10);

/**
 * Of each metric the number that reaches furthest; of two that reach as far, the one read last. One whose page showed no period says
 * least, and stands only where no other does. */
export function latest(numbers: readonly Measurement[]): Map<MetricName, Measurement> {
  const found = new Map<MetricName, Measurement>();
  for (const number of numbers) {
    const before = found.get(number.metric);
    if (!before || later(number, before)) found.set(number.metric, number);
  }
  return found;
}

function later(a: Measurement, b: Measurement): boolean {
  if ((a.spans === 'unknown') !== (b.spans === 'unknown')) return b.spans === 'unknown';
  const [ends, endsBefore] = [lastDayOf(a), lastDayOf(b)];
  if (ends !== endsBefore) return ends > endsBefore;
  return a.readAt > b.readAt;
}
