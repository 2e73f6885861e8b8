import { rewrite } from '../copy/base.ts';
import type { Database } from '../database.ts';
import { INTAKE_LOCK } from '../intake/cut-off.ts';
import { forgetTabs, type TabNote } from '../pages/tab-notes.ts';
import { type Erasure, spansOf } from './erasure.ts';
import { countMeasurements } from './measurements.ts';
import { isWithin, rowsWithin } from './spans.ts';
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
  for (const span of await spansOf(db, what)) {
    counts.measurements += await countMeasurements(db, span);
    for (const name of ['listings', 'snapshots', 'versions', 'reports'] as const)
      counts[name] += await rowsWithin<unknown>(db[name], span).count();
  }
  return counts;
}

/** Thrown where a file is just being brought in: what would take that back goes with what is erased. */
export class BringingIn extends Error {
  override name = 'BringingIn';
}

/**
 * Erases, in one transaction in the writers' turn, and counts what there was and what is left of it. In the copy it stands as
 * erased then; written anew, here or by the background where this page is gone by then, the copy holds nothing of it either.
 */
export async function erase(db: Database, what: Erasure): Promise<{ before: Counts; after: Counts }> {
  const counts = await navigator.locks.request(INTAKE_LOCK, { ifAvailable: true }, (alone) => {
    if (!alone) throw new BringingIn('a file is being brought in');
    return inTurn(async () => {
      const before = await countFor(db, what);
      const isOf = await concernsTab(db, what);
      await commit(db, { erase: what });
      if (!db.training) await forgetTabs(isOf);
      return { before, after: await countFor(db, what) };
    });
  });
  await rewrite(db);
  return counts;
}

/** What tells whether a tab shows anything of what is erased; a form being edited, too. */
async function concernsTab(db: Database, what: Erasure): Promise<(note: TabNote) => boolean> {
  if (what.kind === 'everything') return () => true;
  const spans = await spansOf(db, what);
  return ({ marketplace, keys, draft }) =>
    keys.some((key) => isWithin(spans, key)) ||
    (what.kind === 'marketplace' && (marketplace ?? 'other') === what.marketplace) ||
    (what.kind === 'account' && marketplace === what.marketplace && draft?.reading.account === what.account);
}
