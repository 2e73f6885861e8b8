import type { Database } from '../../utils/browser/database.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { notesOf } from '../../utils/browser/store/notes.ts';
import type { KnownListing, Snapshot, Version } from '../../utils/known-listing.ts';
import type { Measurement } from '../../utils/measurement.ts';
import type { Note } from '../../utils/note.ts';
import type { Report } from '../../utils/report.ts';

/** All that is kept of one listing. */
export interface Whole {
  known: KnownListing;
  report: Report | undefined;
  numbers: Measurement[];
  versions: Version[];
  snapshots: Snapshot[];
  notes: Note[];
}

/** Everything of one listing in one look; null where it is not in the store. */
export async function wholeOf(db: Database, key: string): Promise<Whole | null> {
  const [known, report, numbers, versions, snapshots, notes] = await Promise.all([
    db.listings.get(key),
    db.reports.get(key),
    measurementsOf(db, key),
    db.versions.where(':id').between([key], [key, []]).toArray(),
    db.snapshots.where(':id').between([key], [key, []]).toArray(),
    notesOf(db, key),
  ]);
  return known ? { known, report, numbers, versions, snapshots, notes } : null;
}
