import type { Month } from '../../measurement.ts';
import { commitWithCopy } from '../copy/copy.ts';
import { inStep } from '../copy/recover.ts';
import { type Database, WRITE_LOCK } from '../database.ts';
import { apply, type Change } from './change.ts';

/** Does something in the writers' turn: nobody else writes meanwhile. A turn within a turn waits for ever. */
export const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => navigator.locks.request(WRITE_LOCK, work);

/**
 * Makes a change, whole or not at all; once it returns, the change is safe. For whoever holds the writers' turn; all others
 * call `write`. `months`: as in `apply`.
 */
export async function commit(db: Database, change: Change, months?: readonly Month[]): Promise<void> {
  const { copy } = db;
  if (!copy) return apply(db, change, { months });
  const place = await inStep(db, copy);
  await commitWithCopy(db, copy, place, change, months);
}

/**
 * The one way to write what the second copy holds. A change that rests on what stands in the database is given as a
 * function, which is asked in the writers' turn. Returns what was written; where it is empty, nothing is.
 */
export function write(db: Database, change: Change | (() => Promise<Change>)): Promise<Change> {
  return inTurn(async () => {
    const made = typeof change === 'function' ? await change() : change;
    if (Object.keys(made).length > 0) await commit(db, made);
    return made;
  });
}
