import type { MetricName } from '../../metric.ts';

/** What is counted of listings, and of no order, buyer or bill. */
export const ofListings: readonly MetricName[] = [
  ...(['impressions', 'clicks', 'ctr', 'pageViews', 'sessions', 'visitors'] as const),
  ...(['addToCart', 'favourites', 'conversionRate', 'spend'] as const),
];
