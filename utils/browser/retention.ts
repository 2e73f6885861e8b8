import { packMonths } from '../history/months.ts';
import { thinned } from '../history/weeks.ts';
import { addDays } from '../text/dates.ts';
import type { Change } from './change.ts';
import type { Database } from './database.ts';
import { measurementsOf } from './measurements.ts';
import { write } from './write.ts';

/** How long the person keeps the history, in months; null: for ever, and days stay days. */
export interface Retention {
  keepMonths: number | null;
  /** Days older than this are thinned to weeks. */
  thinMonths: number | null;
}

/** So many rows go in one change, and so many listings are thinned in one. */
const ROWS = 4000;
const LISTINGS = 100;

/** 'yyyy-mm' so many months before a moment (ms since 1970 UTC). */
function monthBefore(now: number, months: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** What a retention would take away: so many rows of each table. Numbers are counted as months of a listing. */
export type Forgotten = Record<'listings' | 'snapshots' | 'months' | 'versions' | 'terms', number>;

/**
 * Forgets what is older than the person wants it kept, and thins old days to weeks where they asked for it. Whole months go,
 * with the changes and versions seen before them; a listing goes when it was last seen before. Returns what went.
 */
export async function forgetOld(db: Database, { keepMonths, thinMonths }: Retention, now: number): Promise<Forgotten> {
  const gone: Forgotten = { listings: 0, snapshots: 0, months: 0, versions: 0, terms: 0 };
  if (keepMonths !== null) {
    const keys = await keysBefore(db, monthBefore(now, keepMonths));
    for (const [name, all] of Object.entries(keys) as [keyof Forgotten, unknown[]][]) {
      for (let from = 0; from < all.length; from += ROWS)
        await write(db, { remove: { [name]: all.slice(from, from + ROWS) } as Change['remove'] });
      gone[name] = all.length;
    }
  }
  if (thinMonths !== null) await thinOld(db, `${monthBefore(now, thinMonths)}-01`);
  return gone;
}

async function keysBefore(db: Database, month: string): Promise<Record<keyof Forgotten, unknown[]>> {
  const at = Date.parse(`${month}-01T00:00:00Z`);
  const listings = await db.listings.where('lastSeen').below(at).primaryKeys();
  const unseen = new Set(listings);
  const isOld = (key: string, old: boolean) => old || unseen.has(key);
  const [snapshots, months, terms] = await Promise.all([
    db.snapshots.toCollection().primaryKeys(),
    db.months.toCollection().primaryKeys(),
    db.terms.toCollection().primaryKeys(),
  ]);
  const versions = await db.versions.filter(({ key, to }) => isOld(key, to < at)).primaryKeys();
  return {
    snapshots: snapshots.filter(([key, seenAt]) => isOld(key, seenAt < at)),
    months: months.filter(([key, ends]) => isOld(key, ends < month)),
    versions,
    terms: terms.filter(([, , , period]) => period !== '?' && period.slice(-10) < `${month}-01`),
    // Last, so that a stop in between leaves no row without its listing.
    listings,
  };
}

async function thinOld(db: Database, before: string): Promise<void> {
  const keys = await db.listings.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += LISTINGS) {
    const some = keys.slice(from, from + LISTINGS);
    await write(db, async () => {
      const parts = await Promise.all(some.map(async (key) => thinned(await measurementsOf(db, key), before)));
      const taken = packMonths(parts.flatMap((part) => part.taken));
      const measured = packMonths(parts.flatMap((part) => part.measured));
      return taken.length > 0 ? { taken, measured } : {};
    });
  }
}

/** The last day that is forgotten, for saying it; undefined where nothing is. */
export const forgottenUpTo = (keepMonths: number | null, now: number): string | undefined =>
  keepMonths === null ? undefined : addDays(`${monthBefore(now, keepMonths)}-01`, -1);
