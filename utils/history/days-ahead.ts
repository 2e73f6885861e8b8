import type { SeenListing } from '../listing.ts';
import type { SeenMetric } from '../metric.ts';
import { addDays, daysBetween, lastDayOf } from '../text/days.ts';

/** A page may be so many days ahead and tell nothing: where the store's zone is not known, it can be tomorrow there. */
const LEEWAY = 1;

/**
 * The last day that numbers on a page are of, where by this computer's clock it has not come yet in the store; `today`: the
 * store's day by that clock. Then the clock is wrong, or the page counts days still to come, and nobody here can tell which.
 * A week or month that has begun is named by its last day before it is over, and tells nothing.
 */
export function dayAhead(listings: readonly SeenListing[], today: string): string | undefined {
  const soon = addDays(today, LEEWAY);
  let last: string | undefined;
  for (const { period } of listings.flatMap(({ metrics = {} }) => Object.values(metrics))) {
    if (period === null || period === 'now' || period.end <= soon) continue;
    if (period.start <= soon && isWhole(period)) continue;
    if (last === undefined || period.end > last) last = period.end;
  }
  return last;
}

/** A week, or from the first of a month to the last of one. */
function isWhole({ start, end }: { start: string; end: string }): boolean {
  const [year = 0, month = 0] = end.split('-').map(Number);
  return daysBetween(start, end) === 7 || (start.endsWith('-01') && end === lastDayOf(year, month));
}

/** What a page shows without the numbers that the clock alone would date: while it is in doubt, their day cannot be told. */
export const onlyDated = (listings: readonly SeenListing[]): SeenListing[] =>
  listings.map(({ metrics, ...rest }) => ({
    ...rest,
    ...(metrics ? { metrics: Object.fromEntries(Object.entries(metrics).filter(([, one]) => isDated(one))) } : {}),
  }));

const isDated = ({ period }: SeenMetric): boolean => period !== null && period !== 'now';
