import { placeOf } from '../../utils/browser/copy/place.ts';
import type { Database } from '../../utils/browser/database.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import { DAY } from '../../utils/text/days.ts';

/** After so many days, or so many readings of listings, a backup is due. */
const DAYS = 14;
const READINGS = 500;

/** How many readings of listings there have ever been in this history; 0 where nobody counts them. */
export const readingsIn = async (db: Database): Promise<number> => (await placeOf(db))?.written.listings ?? 0;

/** How the last backup stands: what has come since, and whether another is due. Without anything kept, none ever is. */
export function backupState(
  { backedUp }: Pick<Settings, 'backedUp'>,
  { readings, first, now }: { readings: number; first: number | undefined; now: number },
): { since: number; due: boolean } {
  const since = Math.max(0, readings - (backedUp?.readings ?? 0));
  if (first === undefined || (backedUp && since === 0)) return { since, due: false };
  return { since, due: now - (backedUp?.at ?? first) > DAYS * DAY || since >= READINGS };
}

/**
 * When the first listing was kept, and how many readings there have been. Which listing was the first is asked only while there
 * are few: so many readings make a backup due by themselves.
 */
export async function backupGrounds(db: Database): Promise<{ readings: number; first: number | undefined }> {
  const readings = await readingsIn(db);
  const some = await db.listings
    .orderBy('lastSeen')
    .limit(readings < READINGS ? READINGS : 1)
    .toArray();
  return { readings, first: some.length > 0 ? Math.min(...some.map(({ firstSeen }) => firstSeen)) : undefined };
}

/** Values the pages would not give at their last readings: what a file says of itself. */
export async function unreadIn(db: Database): Promise<number> {
  const health = await db.health.toArray();
  return health.reduce(
    (sum, { listings, found }) =>
      sum + Object.values(found).reduce((missing, count) => missing + Math.max(0, listings - count), 0),
    0,
  );
}
