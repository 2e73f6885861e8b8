import { numbersIn } from '../../history/months.ts';
import { type Change, keyOfRow, tallied } from '../change.ts';
import { type CopiedTable, type Database, type Place, shelves, WRITE_LOCK } from '../database.ts';
import { changeName, endName, listed, partName } from './files.ts';
import { written } from './folder.ts';
import { forgetUnnamed, lyingApart, naming } from './pictures.ts';
import { COPY_LOCK, firstPlace, isUnbroken, placeOf, reasonOf } from './place.ts';
import type { Copy } from './second-copy.ts';
import { plus, seal, type Written } from './segment.ts';

// The base of the second copy: all rows at one moment, which the changes after it go on from.

/** The copy is written anew when the changes since have grown past this many, or past these bytes and the base's own. */
const MOST_CHANGES = 400;
const MOST_BYTES = 8_000_000;

/** Whether the copy is to be written anew: it has grown, it lacks something, or it was written before it had pictures. */
export const isDue = ({ since, base, failing }: Place): boolean =>
  failing !== undefined ||
  (base !== undefined && base.pictures === undefined) ||
  since.changes > MOST_CHANGES ||
  since.bytes > Math.max(MOST_BYTES, (base?.bytes ?? 0) * 2);

/** Rows in one part of a base; of large rows only a few. */
const PART = 2000;
const LARGE = 8;
/** Pictures named in one part. */
const NAMES = 500;

/**
 * Writes all rows anew and removes the changes and bases before, and the pictures that only these named. Nobody need wait for
 * it: a change made meanwhile is sealed beside it and is made again after the base when the copy is read. `afresh`: pictures
 * that lie there are written again, too. Returns the bytes written. Not in the writers' turn.
 */
export async function rewrite(db: Database, { afresh = false } = {}): Promise<number> {
  const { copy } = db;
  if (!copy) return 0;
  const base = await navigator.locks.request(COPY_LOCK, () => rewriteHeld(db, copy, { afresh }));
  await navigator.locks.request(WRITE_LOCK, () => forgetUnnamed(copy, base));
  return base.bytes;
}

/** Writes the copy anew, or notes why it cannot be: the history goes on without it, and it is tried again. Holding the copy's lock. */
export async function rewriteOrNote(db: Database): Promise<void> {
  const { copy } = db;
  if (!copy) return;
  try {
    await rewriteHeld(db, copy);
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

/** A base that was written: the last change it holds for certain, the pictures it names, and its bytes without these. */
interface Base {
  seq: number;
  named: ReadonlySet<string>;
  bytes: number;
}

/**
 * `rewrite`, for whoever holds the copy's lock. What went before is removed only where the database is still whole after all
 * its rows were read: one that the browser deleted meanwhile would be taken for all there is.
 */
async function rewriteHeld(db: Database, copy: Copy, { afresh = false } = {}): Promise<Base> {
  const { folder, pictures, mark } = copy;
  const begun = await placeOf(db);
  await mustBeWhole(db, begun);
  const { seq, at, written: tally, since } = begun ?? firstPlace(Date.now());
  const before = await listed(folder);
  for (const { name, seq: other } of before.bases) if (other !== before.base) await folder.remove(name);
  const apart = new Set(afresh ? [] : await pictures.names());
  const named = new Set<string>();
  let bytes = 0;
  let parts = 0;
  let holds: Written = {};
  for await (const change of allRows(db, copy, apart)) {
    for (const { hash } of change.put?.pictures ?? []) named.add(hash);
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
      base: { at: Date.now(), bytes, pictures: named.size },
      // What failed after the base was begun is not in it.
      ...(failing !== undefined && now.seq > seq ? { failing } : {}),
    });
  });
  return { seq, named, bytes };
}

/** How many rows and numbers a part of a base holds. */
export function held({ put }: Change): Written {
  const numbers = (put?.months ?? []).reduce((sum, month) => sum + numbersIn(month), 0);
  const { months: _months, ...rows } = tallied({ put });
  return { ...rows, ...(numbers > 0 ? { measurements: numbers } : {}) };
}

/** All rows the copy holds, a part at a time; pictures by name, once they lie apart. */
async function* allRows(db: Database, copy: Copy, apart: ReadonlySet<string>): AsyncGenerator<Change> {
  for (const [name, shelf] of Object.entries(shelves)) {
    if (!shelf.copied) continue;
    if (name === 'pictures') {
      yield* allPictures(db, copy, apart);
      continue;
    }
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

async function* allPictures(db: Database, copy: Copy, apart: ReadonlySet<string>): AsyncGenerator<Change> {
  const hashes = await db.pictures.toCollection().primaryKeys();
  for (let from = 0; from < hashes.length; from += NAMES)
    yield naming(await lyingApart(db, copy, hashes.slice(from, from + NAMES), apart));
}
