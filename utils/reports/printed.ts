import type { SeenListing } from '../listing.ts';
import type { Period, SeenMetrics } from '../metric.ts';
import { addTo, emptySum, sumText } from '../rows/exact-sum.ts';
import { refusalWords } from './parts/refusals.ts';
import { strangerWords } from './parts/strangers.ts';
import type { ReportRead } from './read-report.ts';
import type { SeenTerm } from './report-kind.ts';

/** Sums are printed to as many places as an amount keeps; a rate's thirty are of no use to anyone. */
const PLACES = 6;

/** The days that all of some metrics sum over; undefined where they differ or nothing is said. */
function periodOf(metrics: SeenMetrics | undefined): Period | undefined {
  const [first, ...more] = Object.values(metrics ?? {}).map(({ period }) => period);
  if (!first || first === 'now') return undefined;
  const alike = more.every(
    (period) => period && period !== 'now' && period.start === first.start && period.end === first.end,
  );
  return alike ? first : undefined;
}

function printedListing({ sources: _, images: __, ...listing }: SeenListing) {
  const period = periodOf(listing.metrics);
  return { ...listing, ...(period ? { period } : {}) };
}

function printedTerm(term: SeenTerm) {
  const period = periodOf(term.metrics);
  return { ...term, ...(period ? { period } : {}) };
}

/** What `report:read` prints of a report, as one object. */
export function printedReport(report: ReportRead): Record<string, unknown> {
  const { kind, about, marketplace, store, period, rows, firstRows, listings, terms, notUnderstood, unread, refused } =
    report;
  const columns: Record<string, { sum: string; numeric: number; blank: number }> = Object.create(null);
  for (const { name, sum, numeric, blank } of report.columns) {
    const exact = emptySum();
    addTo(exact, sum);
    columns[name] = { sum: sumText(exact, PLACES), numeric, blank };
  }
  return {
    kind,
    ...(about ? { about: strangerWords[about].en } : {}),
    marketplace,
    ...(store ? { store } : {}),
    ...(period ? { period } : {}),
    rows,
    firstRows,
    columns,
    listings: listings.map(printedListing),
    ...(terms.length > 0 ? { terms: terms.map(printedTerm) } : {}),
    notUnderstood,
    ...(Object.keys(unread).length > 0 ? { unread } : {}),
    refused: refused.map(({ row, why }) => ({ row, why: refusalWords[why].en })),
  };
}

/** What `report:read` prints of a file that cannot be read. */
export const printedFault = (error: string): Record<string, unknown> => ({
  kind: null,
  marketplace: null,
  rows: 0,
  firstRows: [],
  columns: {},
  listings: [],
  notUnderstood: [],
  refused: [],
  error,
});
