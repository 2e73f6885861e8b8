import type { Page } from 'playwright';
import type { Counter, Health, KnownListing, Month, Snapshot, Version } from '../browser/database.ts';
/** Tables are absent until the database has been made. */
import type { Note } from '../note.ts';
import type { Paper } from '../paper.ts';
import type { Report } from '../report.ts';

export interface History {
  listings?: KnownListing[];
  snapshots?: Snapshot[];
  months?: Month[];
  versions?: Version[];
  notes?: Note[];
  reports?: Report[];
  papers?: Paper[];
  health?: Health[];
  counters?: Counter[];
}
export function historyIn(page: Page, name?: string): Promise<History>;
export function summary(
  history: History,
  marketplace: string,
): { listings: KnownListing[]; kept: string; found: string[] };
export function until<T>(what: string, look: () => Promise<T>, patience?: number): Promise<NonNullable<T>>;
