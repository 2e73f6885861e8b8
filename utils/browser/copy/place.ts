import type { Database } from '../database.ts';
import type { Place } from '../store/place-rows.ts';

/** Held while the copy is read or written anew. Taken within the writers' turn or outside of it, never the other way round. */
export const COPY_LOCK = 'crossbill-copy';

/** The place of a database nothing was ever written in. `at`: ms since 1970 UTC. */
export const firstPlace = (at: number): Place => ({
  name: 'place',
  seq: 0,
  at,
  written: {},
  since: { changes: 0, bytes: 0 },
  steps: 0,
});

/** Where the database stands; undefined where nothing was written yet, or it was wiped. */
export const placeOf = async (db: Database): Promise<Place | undefined> =>
  (await db.places.get('place')) as Place | undefined;

/** Whether as many steps stand there as were made. */
export async function isUnbroken(db: Database): Promise<boolean> {
  const [place, steps] = await db.transaction('r', db.places, () =>
    Promise.all([placeOf(db), db.places.where('name').startsWith('step ').count()]),
  );
  return !place || steps === place.steps;
}
