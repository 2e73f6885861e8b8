import { z } from 'zod';

/** The numbers we know by name. Any other column of a page is left alone and named in the reading health. */
export const metricNames = [
  'impressions',
  'clicks',
  'ctr',
  'pageViews',
  'sessions',
  'visitors',
  'addToCart',
  'favourites',
  'orders',
  'units',
  'buyers',
  'conversionRate',
  'revenue',
  'inquiries',
  'qualityScore',
  'salesRank',
  'buyBoxShare',
  'spend',
  'adSales',
] as const;
export const metricNameSchema = z.enum(metricNames);
export type MetricName = z.infer<typeof metricNameSchema>;

/** What a metric's value is: a count, a fraction (0.0125 for 1.25 %), money (with its currency), points or a rank. */
export type Unit = 'count' | 'ratio' | 'money' | 'points' | 'rank';
const units: Partial<Record<MetricName, Unit>> = {
  ctr: 'ratio',
  conversionRate: 'ratio',
  buyBoxShare: 'ratio',
  revenue: 'money',
  spend: 'money',
  adSales: 'money',
  qualityScore: 'points',
  salesRank: 'rank',
};
/** The unit a metric is measured in. */
export const unitOf = (name: MetricName): Unit => units[name] ?? 'count';

/** The days a number sums over, both included, in the store's own days. */
const periodSchema = z
  .object({ start: z.iso.date(), end: z.iso.date() })
  .refine(({ start, end }) => start <= end, 'a period ends after it starts');
export type Period = z.infer<typeof periodSchema>;

/**
 * One number a page shows of a listing.
 * `period`: the days it sums over; 'now' for a number that stands as of the reading; null where the page does not say:
 * such a number is kept as "period not shown" and never drawn as a day.
 */
const seenMetricSchema = z.object({
  value: z.number().refine((value) => Math.abs(value) < 1e15),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  period: z.union([periodSchema, z.literal('now'), z.null()]),
  trial: z.literal(true).optional(),
});
export type SeenMetric = z.infer<typeof seenMetricSchema>;

export const seenMetricsSchema = z.partialRecord(metricNameSchema, seenMetricSchema);
export type SeenMetrics = z.infer<typeof seenMetricsSchema>;
