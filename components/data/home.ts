import type { Advice } from '../../utils/advice.ts';
import type { Database, KnownListing } from '../../utils/browser/database.ts';
import type { Report } from '../../utils/report.ts';
import { triage } from '../../utils/triage.ts';
import { useLive } from '../useLive.ts';
import { numbersFor } from './advice-numbers.ts';

/** What panel, popup and table begin with: every listing, how it stands, and what to do first. */
export interface Home {
  listings: KnownListing[];
  reports: Map<string, Report>;
  advice: Advice[];
}

/** All listings, the ones seen last first, with their reports and what to do, in order. */
export async function homeOf(db: Database): Promise<Home> {
  const [listings, reports] = await Promise.all([
    db.listings.orderBy('lastSeen').reverse().toArray(),
    db.reports.toArray(),
  ]);
  const numbers = await numbersFor(db, listings);
  return {
    listings,
    reports: new Map(reports.map((report) => [report.key, report])),
    advice: triage(reports.map((report) => ({ key: report.key, report, numbers: numbers.get(report.key) ?? [] }))),
  };
}

/** The same, live: undefined until the first answer. */
export const useHome = (): Home | undefined => useLive(homeOf);
