import type { SeenListing } from '../../listing.ts';
import type { Period, SeenMetrics } from '../../metric.ts';
import type { SeenTerm } from '../report-kind.ts';

/** From the first day of two periods to the last. */
function spanOf(one: Period, other: Period): Period {
  const [start = one.start] = [one.start, other.start].sort();
  const [, end = one.end] = [one.end, other.end].sort();
  return { start, end };
}

/** Keeps listings or hands them on, and remembers their currencies and days: these tell the store and the period of a file. */
export function tallyOf(batch: ((listings: SeenListing[]) => void | Promise<void>) | undefined) {
  const listings: SeenListing[] = [];
  const currencies = new Set<string>();
  let days: Period | undefined;
  let count = 0;
  const sawDays = (period: Period) => {
    days = days ? spanOf(days, period) : period;
  };
  const note = (metrics: SeenMetrics | undefined) => {
    for (const { currency, period } of Object.values(metrics ?? {})) {
      if (currency) currencies.add(currency);
      if (period && period !== 'now') sawDays(period);
    }
  };
  return {
    listings,
    currencies,
    days: () => days,
    sawDays,
    counted: () => count,
    async give(some: SeenListing[]) {
      if (some.length === 0) return;
      for (const { price, metrics } of some) {
        if (price?.currency) currencies.add(price.currency);
        note(metrics);
      }
      count += some.length;
      if (batch) await batch(some);
      else for (const listing of some) listings.push(listing);
    },
    termsGiven(terms: SeenTerm[]) {
      for (const { metrics } of terms) note(metrics);
      return terms;
    },
  };
}
