import type { Advice } from '../../utils/advice.ts';
import type { Database } from '../../utils/browser/database.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { unpackMonth } from '../../utils/history/months.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import { numbersOf } from '../../utils/triage.ts';

export type Numbers = Advice['numbers'];

/** What is already known of a database, by listing; a listing seen anew is looked up anew. */
const known = new WeakMap<Database, Map<string, { lastSeen: number; numbers: Numbers }>>();

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
    const found = await db.transaction('r', db.months, () => Promise.all(batch.map((listing) => lookUp(db, listing))));
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

/** The period that ends last stands in the newest month that has one: most often the newest of all. */
async function lookUp(db: Database, { key }: Pick<KnownListing, 'key'>): Promise<Numbers> {
  const newest = await db.months.where(':id').between([key], [key, []]).last();
  const recent = newest ? numbersOf(unpackMonth(newest)) : [];
  return recent.length > 0 || !newest ? recent : numbersOf(await measurementsOf(db, key));
}
