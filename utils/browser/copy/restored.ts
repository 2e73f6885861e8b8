import type { Database } from '../database.ts';
import type { Restored } from '../store/place-rows.ts';

/** What was found and brought back, until the person has read it. */
export const restoredIn = async (db: Database): Promise<Restored | undefined> =>
  (await db.places.get('restored')) as Restored | undefined;

/** The person has read that the history was brought back. */
export const dismissRestored = (db: Database): Promise<void> => db.places.delete('restored');
