import { meaningOf } from '../reading/lexicon/index.ts';
import type { NotUnderstood, PageReading } from '../reading.ts';
import type { Database } from './database.ts';

/** Notes how a reading went, for the reading health on the desk. Names of headers are kept, never values. */
export async function noteHealth(db: Database, reading: PageReading, at: number): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    const before = await db.health.get(reading.reader);
    const well = reading.state === 'read' || reading.state === 'partly';
    await db.health.put({
      reader: reading.reader,
      marketplace: reading.marketplace ?? 'other',
      page: reading.page,
      reads: (before?.reads ?? 0) + (well ? 1 : 0),
      failures: (before?.failures ?? 0) + (well ? 0 : 1),
      lastRead: well ? at : before?.lastRead,
      lastFailed: well ? before?.lastFailed : at,
      lastState: reading.state,
      listings: well ? reading.listings.length : (before?.listings ?? 0),
      found: well ? (reading.found ?? countFound(reading)) : (before?.found ?? {}),
      notUnderstood: reading.notUnderstood.filter((one) => !isKnown(one, reading)).slice(0, 50),
    });
  });
}

/** Headers that are known and not ours: the readers in the page carry only what they read, the whole lexicon is here. */
const isKnown = ({ what, text }: NotUnderstood, { marketplace }: PageReading): boolean =>
  what === 'header' && meaningOf(text, marketplace ?? undefined) !== undefined;

function countFound(reading: PageReading): Record<string, number> {
  const found: Record<string, number> = {};
  for (const listing of reading.listings) {
    for (const field of Object.keys(listing)) if (field !== 'sources') found[field] = (found[field] ?? 0) + 1;
  }
  return found;
}

/** Counts something that must not go unnoticed: a refused message, a full disk. */
export async function count(db: Database, name: string, at: number): Promise<void> {
  await db.transaction('rw', db.counters, async () => {
    const before = await db.counters.get(name);
    await db.counters.put({ name, count: (before?.count ?? 0) + 1, last: at });
  });
}
