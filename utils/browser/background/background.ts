import { recover } from '../copy/recover.ts';
import type { Database } from '../database.ts';
import { count } from '../store/counters.ts';
import { takeOverConfirmations } from '../store/take-over-confirmations.ts';
import { inTurn } from '../store/write.ts';

/** What nobody waits for, and so nobody would hear fail. */
export type Chore =
  | 'alarms'
  | 'copy'
  | 'judging'
  | 'panel'
  | 'pictures'
  | 'registrations'
  | 'retention'
  | 'tabs'
  | 'undo';

/** What the background works with. */
export interface Background {
  db: Database;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** The history is open and in step with its copy; what writes waits its turn behind this. */
  ready: Promise<unknown>;
  /** What does a chore. Where that fails it is counted, and stands in the reading health. */
  heard<Said extends unknown[]>(chore: Chore, work: (...said: Said) => Promise<unknown>): (...said: Said) => void;
}

/** Begins to bring the history into step, and does not wait for it. */
export function backgroundOn(db: Database, now: () => number): Background {
  const ready = inTurn(async () => {
    if (db.copy) await recover(db, db.copy);
    await takeOverConfirmations(db, now()).catch(() => undefined);
  });
  const noteFailure = (chore: Chore) => count(db, `failed: ${chore}`, now()).catch(() => undefined);
  return {
    ...{ db, now, ready },
    heard:
      (chore, work) =>
      (...said) =>
        void work(...said).catch(() => noteFailure(chore)),
  };
}
