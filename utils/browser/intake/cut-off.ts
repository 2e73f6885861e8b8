import type { Database } from '../database.ts';
import { takeBack } from './take-back.ts';

/** Held by whoever brings a file in, from its first part to its last. */
export const INTAKE_LOCK = 'crossbill-intake';

/** Takes back what was being brought in when the browser or the desk went down; leaves alone what still is. */
export async function takeBackCutOff(db: Database): Promise<void> {
  await navigator.locks.request(INTAKE_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const open = await db.intakes.filter(({ state }) => state === 'open').toArray();
    for (const { id } of open) await takeBack(db, id);
  });
}
