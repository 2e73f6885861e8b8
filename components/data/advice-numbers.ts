import type { Advice } from '../../utils/advice.ts';
import type { Database, KnownListing } from '../../utils/browser/database.ts';
import { addDays } from '../../utils/text/dates.ts';
import { numbersOf } from '../../utils/triage.ts';

export type Numbers = Advice['numbers'];

/** What is already known of a database, by listing; a listing seen anew is looked up anew. */
const known = new WeakMap<Database, Map<string, { lastSeen: number; numbers: Numbers }>>();

const counted = ['impressions', 'clicks', 'orders'] as const;

/** So far back the newest period is sought first; where there is none, everything is. */
const RECENT = 100;

/** So many listings are looked up in one transaction; in between, the page may draw. */
const BATCH = 50;

/**
 * The numbers that advice rests on, of each listing. Every figure kept also moves its listing's `lastSeen`, so what was
 * looked up once holds until then: a panel that follows the background reads only what changed.
 */
export async function numbersFor(
  db: Database,
  listings: readonly Pick<KnownListing, 'key' | 'lastSeen'>[],
): Promise<Map<string, Numbers>> {
  const cache = known.get(db) ?? new Map<string, { lastSeen: number; numbers: Numbers }>();
  known.set(db, cache);
  const stale = unknownOf(db, listings);
  for (let from = 0; from < stale.length; from += BATCH) {
    const batch = stale.slice(from, from + BATCH);
    const found = await db.transaction('r', db.measurements, () =>
      Promise.all(batch.map((listing) => lookUp(db, listing))),
    );
    for (const [index, { key, lastSeen }] of batch.entries()) cache.set(key, { lastSeen, numbers: found[index] ?? [] });
  }
  return new Map(listings.map(({ key }) => [key, cache.get(key)?.numbers ?? []]));
}

/** The listings whose numbers would have to be looked up. */
export function unknownOf<Listing extends Pick<KnownListing, 'key' | 'lastSeen'>>(
  db: Database,
  listings: readonly Listing[],
): Listing[] {
  const cache = known.get(db);
  return listings.filter(({ key, lastSeen }) => cache?.get(key)?.lastSeen !== lastSeen);
}

async function lookUp(db: Database, { key, lastSeen }: Pick<KnownListing, 'key' | 'lastSeen'>): Promise<Numbers> {
  const since = addDays(new Date(lastSeen).toISOString().slice(0, 10), -RECENT);
  const recent = await newest(db, key, since);
  return recent.length > 0 ? recent : newest(db, key, '');
}

/**
 * The numbers of the newest period that begins on or after `since`. Its key says a number's period ('yyyy-mm-dd/yyyy-mm-dd';
 * what is of an instant or not shown sorts behind '?'), so only the few that count are read whole.
 */
async function newest(db: Database, key: string, since: string): Promise<Numbers> {
  const ranges = await Promise.all(
    counted.map((metric) =>
      db.measurements.where(':id').between([key, metric, since], [key, metric, '?']).primaryKeys(),
    ),
  );
  const ids = ranges.flat();
  const ends = ids.map(([, , period]) => period.slice(-10)).sort();
  const last = ends.at(-1);
  const rows = await db.measurements.bulkGet(ids.filter(([, , period]) => period.slice(-10) === last));
  return numbersOf(rows.flatMap((row) => row ?? []));
}
