import type { Month } from '../../measurement.ts';
import type { Database } from '../database.ts';
import { apply, type Change, tallied } from '../store/change.ts';
import type { Place } from '../store/place-rows.ts';
import { isFull } from '../store/room.ts';
import { rewriteOrNote } from './base.ts';
import { changeName } from './files.ts';
import { reasonOf, written } from './folder.ts';
import { named, setApart } from './pictures.ts';
import { COPY_LOCK, placeOf } from './place.ts';
import type { Copy } from './second-copy.ts';
import { plus, seal } from './segment.ts';

// The second copy of the history, outside IndexedDB, which Chromium now and then deletes whole. Every change is first sealed
// as a small file of its own, then made in the database, then acknowledged; so the copy is never behind. When the changes
// have grown large, all rows are written anew as a base, and what went before it is removed.

/**
 * Seals a change in the copy, then makes it in the database. Where the database refuses it (no room), the copy forgets it
 * again; where only the copy fails, the database keeps it, and the copy is written anew at once, before anybody is told; where
 * that fails too, it is tried again with every change and every few minutes, and the desk says so. In the writers' turn.
 */
export async function commitWithCopy(
  db: Database,
  { folder, pictures, mark }: Copy,
  before: Place,
  change: Change,
  months?: readonly Month[],
): Promise<void> {
  const seq = before.seq + 1;
  const at = Date.now();
  const tally = plus(before.written, tallied(change));
  let failing = before.failing;
  let size = 0;
  try {
    await setApart(pictures, change.put?.pictures ?? []);
    const sealed = await seal({ seq, at, written: tally, change: named(change) });
    size = sealed.size;
    await written(folder, changeName(seq), sealed.parts);
  } catch (error) {
    // On a full disk nothing comes any more; what makes room still goes.
    if (isFull(error) && !makesRoom(change)) throw error;
    failing = reasonOf(error);
  }
  const { changes, bytes } = before.since;
  const place: Place = {
    ...before,
    seq,
    at,
    written: tally,
    since: { changes: changes + 1, bytes: bytes + size },
    steps: before.steps + 1,
    ...(change.erase ? { erased: seq } : {}),
    failing,
  };
  try {
    await apply(db, change, { place, months });
  } catch (error) {
    // Only what was refused for certain is forgotten. Else the change is made at the next start: it was true, only too much.
    const now = await placeOf(db).catch(() => undefined);
    if (now && now.seq < seq) await folder.remove(changeName(seq)).catch(() => undefined);
    throw error;
  }
  if (failing !== undefined) await navigator.locks.request(COPY_LOCK, () => rewriteOrNote(db));
  await mark?.write({ seq, at, written: tally });
}

/** Whether a change only takes away. */
const makesRoom = ({ put, measured }: Change): boolean =>
  !measured && Object.values(put ?? {}).every((rows) => rows.length === 0);
