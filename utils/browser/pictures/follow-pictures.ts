import type { Database } from '../database.ts';
import { judgeKeys } from '../judge-all.ts';
import type { Says } from '../messages.ts';
import { fetchPictures, picturesShown } from './pictures.ts';

/**
 * After a reading is safely kept: fetches the pictures it shows that are new, and judges again the listings that show them.
 * One reading after the other, so that a page of two hundred rows does not ask for two hundred pictures at once.
 */
export async function followPictures(
  db: Database,
  { reading, address }: Pick<Says<'seen'>, 'reading' | 'address'>,
  { now, targets }: { now(): number; targets: readonly string[] },
): Promise<void> {
  const { marketplace } = reading;
  if (!marketplace) return;
  await navigator.locks.request('crossbill-pictures', async () => {
    const shown = picturesShown(reading, address);
    const fresh = new Set(await fetchPictures(db, marketplace, shown, now));
    if (fresh.size === 0) return;
    const keys = shown.filter((one) => fresh.has(one.address)).flatMap(({ of }) => of);
    await judgeKeys(db, [...new Set(keys)], { targets, now: now() });
  });
}
