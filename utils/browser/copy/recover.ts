import { type Database, shelves } from '../database.ts';
import { NewerDatabaseError } from '../store/factory.ts';
import { countMeasurements } from '../store/measurements.ts';
import type { Place, Restored } from '../store/place-rows.ts';
import { isFull } from '../store/room.ts';
import { rewriteOrNote } from './base.ts';
import { type Listing, listed } from './files.ts';
import { CopyOutOfReach } from './folder.ts';
import { broughtWhole, hasGap, madeAgain, type Reached } from './made-again.ts';
import type { Mark } from './mark.ts';
import { COPY_LOCK, firstPlace, isUnbroken, placeOf } from './place.ts';
import type { Copy } from './second-copy.ts';
import { minus, plus, type Written } from './segment.ts';

/** Copies whose files were once held against the database in this world. */
const compared = new WeakSet<Copy>();

/**
 * The place of the database among all changes, once it is as far as the second copy and the high-water mark say it was:
 * brought back where it was wiped or is behind, with a note (`Restored`) of what was found and what is missing. A first run
 * has neither copy nor mark. In the writers' turn; quick where nothing is wrong. A worker of the desk has no mark, and a mark
 * may be lost too: so before the first change of a world the copy itself is asked, lest a change be written over another.
 */
export async function inStep(db: Database, copy: Copy): Promise<Place> {
  const [place, mark] = await Promise.all([placeOf(db), copy.mark?.read()]);
  if (place && place.seq >= (mark?.seq ?? 0) && compared.has(copy)) return place;
  try {
    return await navigator.locks.request(COPY_LOCK, () => brought(db, copy, place, mark));
  } catch (error) {
    // Where the copy cannot be looked into, a database that has its rows goes on; one that was wiped waits for the copy.
    if (error instanceof CopyOutOfReach && place && place.seq >= (mark?.seq ?? 0)) return place;
    throw error;
  }
}

/**
 * At the start of the browser: opens the database, whatever state it is in, and brings it into step, also where a change
 * was sealed and the worker died before it was made. In the writers' turn.
 */
export const recover = (db: Database, copy: Copy): Promise<Place> => insisting(db, copy, () => isUnbroken(db));

/** Brings everything back as the copy has it, whatever stands in the database now. In the writers' turn. */
export const bringBack = (db: Database, copy: Copy): Promise<Place> => insisting(db, copy, async () => false);

/** A damaged store may be closed and deleted by the browser under our hands, as soon as what is damaged is read: then anew. */
const TRIES = 5;
/** How long is waited before the copy is looked into again, in milliseconds, the more often the longer. */
const PAUSE = 100;

/**
 * What fails once under a burden is no damage: only a database that cannot be read twice is given up for the copy, and none
 * because the copy cannot be looked into.
 */
async function insisting(db: Database, copy: Copy, isSound: () => Promise<boolean>): Promise<Place> {
  let failed = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      const sound = (await opensOrGoes(db, copy)) === 'open' && failed < 2 && (await isSound());
      return await navigator.locks.request(COPY_LOCK, async () => {
        const [place, mark] = await Promise.all([placeOf(db), copy.mark?.read()]);
        return brought(db, copy, sound ? place : undefined, mark, !sound || failed > 0);
      });
    } catch (error) {
      if (isRefused(error) || tries === TRIES) throw error;
      if (error instanceof CopyOutOfReach) {
        await new Promise((resolve) => setTimeout(resolve, tries * PAUSE));
        continue;
      }
      failed += 1;
      db.close();
      if (failed > 2 && (await isWhole(copy))) await db.delete().catch(() => undefined);
    }
  }
}

/** A newer version's database and a full disk are no damage. */
const isRefused = (error: unknown): boolean =>
  error instanceof NewerDatabaseError || isNamed(error, 'NewerDatabaseError') || isFull(error);

/** Whether the copy has all that the database had. */
async function isWhole({ folder, mark }: Copy): Promise<boolean> {
  const { base, changes } = await listed(folder);
  return Math.max(base ?? -1, changes.at(-1) ?? -1) >= ((await mark?.read())?.seq ?? 0);
}

/** A database that cannot be opened or read is given up, where the copy has all that it had. */
async function opensOrGoes(db: Database, copy: Copy): Promise<'open' | 'damaged'> {
  try {
    await db.open();
    return 'open';
  } catch (error) {
    if (isRefused(error) || !(await isWhole(copy))) throw error;
    db.close();
    await db.delete();
    await db.open();
    return 'damaged';
  }
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && (error.name === name || isNamed((error as { inner?: unknown }).inner, name));

async function brought(
  db: Database,
  copy: Copy,
  place: Place | undefined,
  mark: Mark | undefined,
  damaged = false,
): Promise<Place> {
  const { folder } = copy;
  const { base, ends, changes } = await listed(folder).catch((error: unknown): Listing => {
    // Only where a mark would tell of a history and does not, this is a first run, with a folder that nobody can open.
    if (place || mark || !copy.mark) throw error;
    return { ends: [], changes: [], bases: [] };
  });
  const top = Math.max(base ?? -1, changes.at(-1) ?? -1);
  if (!place && top < 0 && !mark) {
    compared.add(copy);
    return begun(db, copy);
  }
  const from = place?.seq ?? -1;
  // What stands is older than the base: what was removed since would stay, so all of it is brought back.
  const whole = !place || (base !== undefined && base > from);
  const reached = whole ? await broughtWhole(db, copy, ends, changes) : await madeAgain(db, copy, place, changes);
  compared.add(copy);
  return noted(db, copy, reached, mark, {
    place,
    copyBehind: from > top || hasGap(base, changes) || (whole && reached.from.seq < (base ?? 0)),
    found: damaged ? 'damaged' : place ? 'behind' : 'gone',
  });
}

/** Nothing was ever kept, or only by a version that had no copy yet. */
async function begun(db: Database, { mark }: Copy): Promise<Place> {
  const place = firstPlace(Date.now());
  await db.places.put(place);
  await rewriteOrNote(db);
  await mark?.write({ seq: 0, at: place.at, written: {} });
  return (await placeOf(db)) ?? place;
}

/** Settles the place of a database that was brought back, and notes what was found and what is missing. */
async function noted(
  db: Database,
  copy: Copy,
  { place: reached, from, made, unread }: Reached,
  mark: Mark | undefined,
  { place: before, copyBehind, found }: { place: Place | undefined; copyBehind: boolean; found: Restored['found'] },
): Promise<Place> {
  const target = mark && mark.seq > reached.seq ? mark : reached;
  const changes = target.seq - from.seq - made.changes;
  const written = plus(minus(minus(target.written, from.written), made.written), unread);
  const isLost = changes > 0 || Object.keys(unread).length > 0;
  // The number after a change that is missing is never given twice.
  const place: Place = { ...reached, seq: target.seq, at: target.at, written: target.written };
  // A change that was sealed and not made, since nobody was told of it yet, is no loss and no news.
  const isNews = !before || isLost || before.seq < (mark?.seq ?? before.seq);
  const news: Restored[] = isNews
    ? [
        {
          name: 'restored',
          at: Date.now(),
          found,
          back: await countsIn(db),
          ...(isLost ? { lost: { changes, written, from: reached.at, to: target.at } } : {}),
        },
      ]
    : [];
  // At once: what is settled and not told would never be told.
  await db.places.bulkPut([place, ...news]);
  if (isLost || copyBehind) await rewriteOrNote(db);
  await copy.mark?.write({ seq: place.seq, at: place.at, written: place.written });
  return (await placeOf(db)) ?? place;
}

async function countsIn(db: Database): Promise<Written> {
  const counts: Written = { measurements: await countMeasurements(db) };
  for (const [name, { copied }] of Object.entries(shelves))
    if (copied && name !== 'months') counts[name] = await db.shelf(name).count();
  return counts;
}
