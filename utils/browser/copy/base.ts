import { numbersIn } from '../../history/months.ts';
import { type CopiedTable, type Database, shelves, WRITE_LOCK } from '../database.ts';
import { type Change, tallied } from '../store/change.ts';
import { piecesOf } from '../store/pieces.ts';
import type { Place } from '../store/place-rows.ts';
import { changeName, endName, type Listing, listed, partName } from './files.ts';
import { type Folder, reasonOf, written } from './folder.ts';
import { forgetUnnamed, lyingApart, naming } from './pictures.ts';
import { COPY_LOCK, isUnbroken, placeOf } from './place.ts';
import type { Copy } from './second-copy.ts';
import { plus, seal, segmentIn, type Written } from './segment.ts';

// The base of the second copy: all rows at one moment, which the changes after it go on from.

/** The copy is written anew when the changes since have grown past this many, or past these bytes and the base's own. */
const MOST_CHANGES = 400;
const MOST_BYTES = 8_000_000;

/** Whether the copy is to be written anew: it has grown, it lacks something, holds what was erased, or is of before it had pictures. */
export const isDue = ({ since, base, failing, erased }: Place): boolean =>
  failing !== undefined ||
  erased !== undefined ||
  (base !== undefined && base.pictures === undefined) ||
  since.changes > MOST_CHANGES ||
  since.bytes > Math.max(MOST_BYTES, (base?.bytes ?? 0) * 2);

/** Rows in one part of a base; of large rows only a few. */
const PART = 2000;
const LARGE = 8;

/** How the copy is written anew. */
interface Anew {
  /** Pictures that lie there are written again, too. */
  afresh?: boolean;
  /** Nothing of what went before stays, as after an erasure. */
  forgetting?: boolean;
}

/**
 * Writes all rows anew. Nobody need wait for it: a change made meanwhile is sealed beside it and is made again after the base
 * when the copy is read. The base before stays with the changes since, until this one has been read again (`proveCopy`); what
 * went before that is removed. Returns the bytes written. Not in the writers' turn.
 */
export async function rewrite(db: Database, how: Anew = {}): Promise<number> {
  const { copy } = db;
  if (!copy) return 0;
  const { bytes, seq } = await navigator.locks.request(COPY_LOCK, () => rewriteHeld(db, copy, how));
  await navigator.locks.request(WRITE_LOCK, async () => {
    await forgetUnnamed(copy);
    await noteForgotten(db, seq);
  });
  return bytes;
}

/** Notes that the copy holds nothing any more of what was erased up to a change. In the writers' turn. */
async function noteForgotten(db: Database, seq: number): Promise<void> {
  const { erased, ...place } = (await placeOf(db)) ?? {};
  if (erased !== undefined && erased <= seq) await db.places.put(place as Place);
}

/** Writes the copy anew, or notes why it cannot be: the history goes on without it, and it is tried again. Holding the copy's lock. */
export async function rewriteOrNote(db: Database): Promise<void> {
  const { copy } = db;
  if (!copy) return;
  try {
    await rewriteHeld(db, copy);
  } catch (error) {
    const place = await placeOf(db);
    // A place in a database that was just wiped would pass for one.
    if (place) await db.places.put({ ...place, failing: reasonOf(error) });
  }
}

/** Where the database stands. Throws where it is behind a change that was made, or has lost one in between: its rows are not all there is. */
async function wholeAt(db: Database, seq: number): Promise<Place> {
  const place = await placeOf(db);
  if (!place || place.seq < seq || !(await isUnbroken(db))) throw new Error('the database is not whole');
  return place;
}

/**
 * `rewrite`, for whoever holds the copy's lock. What went before is removed only where the database is still whole after all
 * its rows were read: one that the browser deleted meanwhile would be taken for all there is.
 */
async function rewriteHeld(
  db: Database,
  copy: Copy,
  { afresh = false, forgetting = false }: Anew = {},
): Promise<{ bytes: number; seq: number }> {
  const { folder, pictures, mark } = copy;
  const reached = await mark?.read();
  // Nothing was ever kept.
  if (!reached && !(await placeOf(db))) return { bytes: 0, seq: 0 };
  const { seq, at, written: tally, since, erased } = await wholeAt(db, reached?.seq ?? 0);
  const before = await listed(folder);
  for (const { name, seq: other } of before.bases) if (!before.ends.includes(other)) await folder.remove(name);
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
  const names = await lyingApart(db, copy, new Set(afresh ? [] : await pictures.names()));
  const change = naming(names);
  holds = plus(holds, held(change));
  await wholeAt(db, seq);
  const end = await seal({ seq, at, written: tally, parts, holds, change }, { gzip: true });
  await written(folder, endName(seq), end.parts);
  // A base of the same place that stood before may have had more parts.
  for (const { name, seq: other } of before.bases)
    if (other === seq && name >= partName(seq, parts) && name !== endName(seq)) await folder.remove(name);
  const isLast = forgetting || erased !== undefined;
  await removeBefore(folder, before, isLast ? seq : ((await newestBefore(folder, before, seq)) ?? seq));
  await db.transaction('rw', db.places, async () => {
    const now = await placeOf(db);
    if (!now) return;
    const { failing, ...rest } = now;
    await db.places.put({
      ...rest,
      since: { changes: now.since.changes - since.changes, bytes: Math.max(0, now.since.bytes - since.bytes) },
      base: { at: Date.now(), bytes, pictures: names.length },
      // What failed after the base was begun is not in it.
      ...(failing !== undefined && now.seq > seq ? { failing } : {}),
    });
  });
  return { bytes, seq };
}

/** The newest base before another whose end can be read. */
async function newestBefore(folder: Folder, { ends }: Listing, base: number): Promise<number | undefined> {
  for (const other of ends.filter((seq) => seq < base).reverse())
    if (await segmentIn(folder, endName(other))) return other;
  return undefined;
}

/** Removes the bases before one, and the changes it holds. */
export async function removeBefore(folder: Folder, { bases, changes }: Listing, base: number): Promise<void> {
  for (const { name, seq } of bases) if (seq < base) await folder.remove(name);
  for (const seq of changes) if (seq <= base) await folder.remove(changeName(seq));
}

/** How many rows and numbers a part of a base holds. */
export function held({ put }: Change): Written {
  const numbers = (put?.months ?? []).reduce((sum, month) => sum + numbersIn(month), 0);
  const { months: _months, ...rows } = tallied({ put });
  return { ...rows, ...(numbers > 0 ? { measurements: numbers } : {}) };
}

/** All rows the copy holds, a part at a time, but the pictures. */
async function* allRows(db: Database): AsyncGenerator<Change> {
  for (const [name, shelf] of Object.entries(shelves)) {
    if (!shelf.copied || name === 'pictures') continue;
    for await (const part of piecesOf(db.shelf(name), 'large' in shelf ? LARGE : PART))
      yield { put: { [name as CopiedTable]: part } };
  }
}
