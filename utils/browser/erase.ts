import { type Database, WRITE_LOCK } from './database.ts';

/** What is to be erased. */
export type Erasure =
  | { kind: 'listing'; key: string }
  | { kind: 'account'; marketplace: string; store: string; account: string }
  | { kind: 'marketplace'; marketplace: string }
  | { kind: 'everything' };

const counted = ['listings', 'snapshots', 'measurements', 'versions', 'reports', 'papers'] as const;
export type Counts = Record<(typeof counted)[number], number>;

/** How many rows an erasure concerns. Papers, counters and health belong to no listing and go only with everything. */
export async function countFor(db: Database, what: Erasure): Promise<Counts> {
  if (what.kind === 'everything') {
    const counts = await Promise.all(counted.map((table) => db[table].count()));
    return Object.fromEntries(counted.map((table, index) => [table, counts[index] ?? 0])) as Counts;
  }
  const keys = await keysOf(db, what);
  const rows = async (table: 'snapshots' | 'measurements' | 'versions') => {
    const counts = await Promise.all(keys.map((key) => db[table].where(':id').between([key], [key, []]).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const reports = (await db.reports.bulkGet(keys)).filter(Boolean).length;
  const [snapshots, measurements, versions] = await Promise.all([
    rows('snapshots'),
    rows('measurements'),
    rows('versions'),
  ]);
  return { listings: keys.length, snapshots, measurements, versions, reports, papers: 0 };
}

async function keysOf(db: Database, what: Exclude<Erasure, { kind: 'everything' }>): Promise<string[]> {
  if (what.kind === 'listing') return (await db.listings.get(what.key)) ? [what.key] : [];
  const known = await db.listings.where('marketplace').equals(what.marketplace).toArray();
  if (what.kind === 'marketplace') return known.map(({ key }) => key);
  return known.filter(({ store, account }) => store === what.store && account === what.account).map(({ key }) => key);
}

/** Erases, in one transaction under the writers' lock, and counts what there was and what is left of it. */
export function erase(db: Database, what: Erasure): Promise<{ before: Counts; after: Counts }> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const before = await countFor(db, what);
    await db.transaction('rw', db.tables, async () => {
      if (what.kind === 'everything') {
        await Promise.all(db.tables.map((table) => table.clear()));
        return;
      }
      const keys = await keysOf(db, what);
      await Promise.all([
        db.listings.bulkDelete(keys),
        db.reports.bulkDelete(keys),
        ...keys.flatMap((key) =>
          [db.snapshots, db.measurements, db.versions].map((table) =>
            table.where(':id').between([key], [key, []]).delete(),
          ),
        ),
        ...(what.kind === 'marketplace'
          ? [db.health.filter(({ marketplace }) => marketplace === what.marketplace).delete()]
          : []),
      ]);
    });
    return { before, after: await countFor(db, what) };
  });
}
