import type { Intake } from '../../intake.ts';
import type { Month } from '../../measurement.ts';
import type { Database } from '../database.ts';
import { type Change, inverseOf } from '../store/change.ts';
import { commit, inTurn } from '../store/write.ts';
import { takeBack } from './take-back.ts';

/** An intake while it is written: part by part, each whole or not at all, and each with what takes it back. */
export interface Parts {
  /** As it stands. */
  now(): Intake;
  /** Writes a part and what it counts. In the writers' turn. `months`: as in `commit`. */
  put(change: Change, counted?: Partial<Intake>, months?: readonly Month[]): Promise<void>;
}

/**
 * Opens an intake, has its parts written, and closes it with what `work` returns. Where that throws, everything that was
 * written is taken back first. `besides`: a change made with the first word of it.
 */
export async function writeIntake(
  db: Database,
  first: Intake,
  work: (parts: Parts) => Promise<Partial<Intake>>,
  besides: Change = {},
): Promise<Intake> {
  let intake = first;
  const parts: Parts = {
    now: () => intake,
    async put(change, counted = {}, months) {
      const undo = { intake: intake.id, part: intake.parts, change: JSON.stringify(await inverseOf(db, change)) };
      const next = { ...intake, ...counted, parts: intake.parts + 1 };
      await commit(
        db,
        { ...change, put: { ...change.put, undos: [undo], intakes: [...(change.put?.intakes ?? []), next] } },
        months,
      );
      intake = next;
    },
  };
  try {
    await inTurn(() => commit(db, { ...besides, put: { intakes: [intake] } }));
    const told = await work(parts);
    intake = { ...intake, ...told, state: 'done' };
    await inTurn(() => commit(db, { put: { intakes: [intake] } }));
    return intake;
  } catch (error) {
    await takeBack(db, intake.id);
    throw error;
  }
}
