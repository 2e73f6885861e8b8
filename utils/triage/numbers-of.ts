import type { Advice } from '../advice.ts';
import type { Measurement } from '../measurement.ts';
import type { MetricName } from '../metric.ts';

/** The numbers advice may rest on. */
const counted: readonly MetricName[] = ['impressions', 'clicks', 'orders'];

/** A number of one listing over some days. */
type AdviceNumber = Advice['numbers'][number];
type Days = Measurement & { start: string; end: string };

/**
 * Impressions, clicks and orders of one listing over one and the same period: the one that ends last, and of several that
 * end together the longest. Numbers without a shown period, of an instant, or on trial are left out; periods are never
 * added up. Where two ways of knowing disagree on a number, it is left out.
 */
export function numbersOf(measurements: readonly Measurement[]): AdviceNumber[] {
  const days = measurements.filter(
    (one): one is Days =>
      one.spans === 'days' &&
      !one.trial &&
      one.start !== undefined &&
      one.end !== undefined &&
      counted.includes(one.metric),
  );
  const latest = days.reduce<Days | undefined>((best, one) => (!best || isLater(one, best) ? one : best), undefined);
  if (!latest) return [];
  const { start, end } = latest;
  return counted.flatMap((metric): AdviceNumber[] => {
    const values = new Set(
      days.filter((one) => one.metric === metric && one.start === start && one.end === end).map(({ value }) => value),
    );
    const [value] = values;
    return value !== undefined && values.size === 1 ? [{ metric, value, start, end, spans: 'days' }] : [];
  });
}

const isLater = (a: Days, b: Days): boolean => a.end > b.end || (a.end === b.end && a.start < b.start);
