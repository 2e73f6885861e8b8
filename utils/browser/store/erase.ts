import { rewrite } from '../copy/base.ts';
import type { Database } from '../database.ts';
import { type Erasure, keysOf, rowsOf } from './erasure.ts';
import { countMeasurements } from './measurements.ts';
import { commit, inTurn } from './write.ts';

export type { Erasure } from './erasure.ts';

const counted = ['listings', 'snapshots', 'measurements', 'versions', 'reports', 'papers'] as const;
export type Counts = Record<(typeof counted)[number], number>;

/** How many rows an erasure concerns. Papers, counters and health belong to no listing and go only with everything. */
export async function countFor(db: Database, what: Erasure): Promise<Counts> {
  const counts: Counts = { listings: 0, snapshots: 0, measurements: 0, versions: 0, reports: 0, papers: 0 };
  if (what.kind === 'everything') {
    for (const name of counted)
      counts[name] = name === 'measurements' ? await countMeasurements(db) : await db[name].count();
    return counts;
  }
  const keys = await keysOf(db, what);
  for (const key of keys) {
    counts.measurements += await countMeasurements(db, key);
    for (const name of ['listings', 'snapshots', 'versions', 'reports'] as const)
      counts[name] += await rowsOf(db[name], key).count();
  }
  return counts;
}

/** Erases, in one transaction in the writers' turn, and counts what there was and what is left of it. */
export async function erase(db: Database, what: Erasure): Promise<{ before: Counts; after: Counts }> {
  const counts = await inTurn(async () => {
    const before = await countFor(db, what);
    await commit(db, { erase: what });
    return { before, after: await countFor(db, what) };
  });
  // In the copy it stands as erased now; written anew, the copy holds nothing of it either.
  await rewrite(db, { forgetting: true });
  return counts;
}
