import type { Database } from '../database.ts';

/** Counts something that must not go unnoticed: a refused message, a full disk. */
export async function count(db: Database, name: string, at: number): Promise<void> {
  await db.transaction('rw', db.counters, async () => {
    const before = await db.counters.get(name);
    await db.counters.put({ name, count: (before?.count ?? 0) + 1, last: at });
  });
}
