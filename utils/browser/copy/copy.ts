import { numbersIn } from '../../history/months.ts';
import { apply, type Change, keyOfRow, tallied } from '../change.ts';
import { type CopiedTable, type Database, type Month, type Place, shelves } from '../database.ts';
import { isFull } from '../room.ts';
import { changeName, endName, listed, partName } from './files.ts';
import type { Folder } from './folder.ts';
import type { Copy } from './second-copy.ts';
import { plus, seal, type Written } from './segment.ts';

// The second copy of the history, outside IndexedDB, which Chromium now and then deletes whole. Every change is first sealed
// as a small file of its own, then made in the database, then acknowledged; so the copy is never behind. When the changes
// have grown large, all rows are written anew as a base, and what went before it is removed.

/** Held while the copy is read or written anew. Taken within the writers' turn or outside of it, never the other way round. */
export const COPY_LOCK = 'crossbill-copy';

export const firstPlace = (at: number): Place => ({
  name: 'place',
  seq: 0,
  at,
  written: {},
  since: { changes: 0, bytes: 0 },
  steps: 0,
});

export const placeOf = async (db: Database): Promise<Place | undefined> =>
  (await db.places.get('place')) as Place | undefined;

/** Whether as many steps stand there as were made. */
export async function isUnbroken(db: Database): Promise<boolean> {
  const [place, steps] = await db.transaction('r', db.places, () =>
    Promise.all([placeOf(db), db.places.where('name').startsWith('step ').count()]),
  );
  return !place || steps === place.steps;
}

/** How long is waited before a file that could not be written is tried again, in milliseconds. */
const AGAIN = [0, 40, 200];

/** Writes a file of the copy; what fails once under a burden goes well at the next try. A full disk stays full. */
async function written(folder: Folder, name: string, parts: readonly BlobPart[]): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await folder.write(name, parts);
    } catch (error) {
      const pause = AGAIN[tries];
      if (isFull(error) || pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/**
 * Seals a change in the copy, then makes it in the database. Where the database refuses it (no room), the copy forgets it
 * again; where only the copy fails, the database keeps it, and the copy is written anew at once, before anybody is told; where
 * that fails too, it is tried again with every change and every few minutes, and the desk says so. In the writers' turn.
 */
export async function commitWithCopy(
  db: Database,
  { folder, mark }: Copy,
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
    const sealed = await seal({ seq, at, written: tally, change });
    size = sealed.size;
    await written(folder, changeName(seq), sealed.parts);
  } catch (error) {
    if (isFull(error)) throw error;
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
    failing,
  };
  try {
    await apply(db, change, { place, months });
  } catch (error) {
    // Where even that fails, the change is made at the next start: it was true, only too much.
    await folder.remove(changeName(seq)).catch(() => undefined);
    throw error;
  }
  if (failing !== undefined) await navigator.locks.request(COPY_LOCK, () => rewriteOrNote(db));
  await mark?.write({ seq, at, written: tally });
}

/** The copy is written anew when the changes since have grown past this many, or past these bytes and the base's own. */
const MOST_CHANGES = 400;
const MOST_BYTES = 8_000_000;

export const isDue = ({ since, base, failing }: Place): boolean =>
  failing !== undefined || since.changes > MOST_CHANGES || since.bytes > Math.max(MOST_BYTES, (base?.bytes ?? 0) * 2);

/** Rows in one part of a base; of large rows only a few. */
const PART = 2000;
const LARGE = 8;

/**
 * Writes all rows anew and removes the changes and bases before. Nobody need wait for it: a change made meanwhile is sealed
 * beside it and is made again after the base when the copy is read. Returns the bytes written.
 */
export function rewrite(db: Database): Promise<number> {
  return navigator.locks.request(COPY_LOCK, () => rewriteHeld(db));
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes the copy anew, or notes why it cannot be: the history goes on without it, and it is tried again. Holding the copy's lock. */
export async function rewriteOrNote(db: Database): Promise<void> {
  try {
    await rewriteHeld(db);
  } catch (error) {
    const place = (await placeOf(db)) ?? firstPlace(Date.now());
    await db.places.put({ ...place, failing: reasonOf(error) });
  }
}

/** Throws where the database has lost something since it stood at a place: its rows are not all there is. */
async function mustBeWhole(db: Database, begun: Place | undefined): Promise<void> {
  const now = await placeOf(db);
  const isBehind = begun !== undefined && (now === undefined || now.seq < begun.seq);
  if (isBehind || !(await isUnbroken(db))) throw new Error('the database is not whole');
}

/**
 * `rewrite`, for whoever holds the copy's lock. What went before is removed only where the database is still whole after all
 * its rows were read: one that the browser deleted meanwhile would be taken for all there is.
 */
export async function rewriteHeld(db: Database): Promise<number> {
  const { copy } = db;
  if (!copy) return 0;
  const { folder, mark } = copy;
  const begun = await placeOf(db);
  await mustBeWhole(db, begun);
  const { seq, at, written: tally, since } = begun ?? firstPlace(Date.now());
  const before = await listed(folder);
  for (const { name, seq: other } of before.bases) if (other !== before.base) await folder.remove(name);
  let bytes = 0;
  let parts = 0;
  let holds: Written = {};
  for await (const change of allRows(db)) {
    const sealed = await seal({ seq, at, written: tally, change }, { gzip: true });
    await written(folder, partName(seq, parts), sealed.parts);
    bytes += sealed.size;
    parts += 1;
    holds = plus(holds, held(change));
    // A call of the browser keeps a worker from being stopped for idleness in the midst of it.
    await mark?.read();
  }
  // A base of the same place that stood before may have had more parts.
  for (const { name, seq: other } of before.bases)
    if (other === seq && name >= partName(seq, parts) && name !== endName(seq)) await folder.remove(name);
  await mustBeWhole(db, begun);
  await written(folder, endName(seq), (await seal({ seq, at, written: tally, parts, holds, change: {} })).parts);
  for (const { name, seq: other } of before.bases) if (other < seq) await folder.remove(name);
  for (const change of before.changes) if (change <= seq) await folder.remove(changeName(change));
  await db.transaction('rw', db.places, async () => {
    const now = (await placeOf(db)) ?? firstPlace(at);
    const { failing, ...rest } = now;
    await db.places.put({
      ...rest,
      since: { changes: now.since.changes - since.changes, bytes: Math.max(0, now.since.bytes - since.bytes) },
      base: { at: Date.now(), bytes },
      // What failed after the base was begun is not in it.
      ...(failing !== undefined && now.seq > seq ? { failing } : {}),
    });
  });
  return bytes;
}

/** How many rows and numbers a part of a base holds. */
export function held({ put }: Change): Written {
  const numbers = (put?.months ?? []).reduce((sum, month) => sum + numbersIn(month), 0);
  const { months: _months, ...rows } = tallied({ put });
  return { ...rows, ...(numbers > 0 ? { measurements: numbers } : {}) };
}

/** All rows the copy holds, a part at a time. */
async function* allRows(db: Database): AsyncGenerator<Change> {
  for (const [name, shelf] of Object.entries(shelves)) {
    if (!shelf.copied) continue;
    const table = db.shelf(name);
    const most = 'large' in shelf ? LARGE : PART;
    let part: unknown[] = await table.orderBy(':id').limit(most).toArray();
    while (part.length > 0) {
      yield { put: { [name as CopiedTable]: part } };
      const last = part.at(-1);
      part = part.length < most ? [] : await table.where(':id').above(keyOfRow(table, last)).limit(most).toArray();
    }
  }
}
