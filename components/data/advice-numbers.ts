import type { Advice } from '../../utils/advice.ts';
import type { Database, KnownListing } from '../../utils/browser/database.ts';
import { addDays } from '../../utils/text/dates.ts';
import { numbersOf } from '../../utils/triage.ts';

type Numbers = Advice['numbers'];

/** What is already known of a database, by listing; a listing seen anew is looked up anew. */
const known = new WeakMap<Database, Map<string, { lastSeen: number; numbers: Numbers }>>();

/** So far back the newest period is sought first; where there is none, everything is read. */
const RECENT = 75;

/**
 * The numbers that advice rests on, of each listing. Every figure kept also moves its listing's `lastSeen`, so what was
 * looked up once holds until then: a panel that follows the background reads only what changed.
 */
export async function numbersFor(db: Database, listings: readonly KnownListing[]): Promise<Map<string, Numbers>> {
  const cache = known.get(db) ?? new Map<string, { lastSeen: number; numbers: Numbers }>();
  known.set(db, cache);
  const stale = listings.filter(({ key, lastSeen }) => cache.get(key)?.lastSeen !== lastSeen);
  const found = await Promise.all(stale.map((listing) => lookUp(db, listing)));
  for (const [index, { key, lastSeen }] of stale.entries()) cache.set(key, { lastSeen, numbers: found[index] ?? [] });
  return new Map(listings.map(({ key }) => [key, cache.get(key)?.numbers ?? []]));
}

async function lookUp(db: Database, { key, lastSeen }: KnownListing): Promise<Numbers> {
  const since = addDays(new Date(lastSeen).toISOString().slice(0, 10), -RECENT);
  const recent = await read(db, key, since);
  return recent.length > 0 ? recent : read(db, key, '');
}

/** Periods are kept by their first day, 'yyyy-mm-dd/…'; those of an instant or not shown sort behind '?'. */
async function read(db: Database, key: string, since: string): Promise<Numbers> {
  const metrics = ['impressions', 'clicks', 'orders'];
  const rows = await Promise.all(
    metrics.map((metric) => db.measurements.where(':id').between([key, metric, since], [key, metric, '?']).toArray()),
  );
  return numbersOf(rows.flat());
}
