import { type Database, shelves } from '../database.ts';
import { apply, type Change, tallied } from '../store/change.ts';
import type { Place } from '../store/place-rows.ts';
import { held } from './base.ts';
import { changeName, endName, partName } from './files.ts';
import { picturesOf, withPictures } from './pictures.ts';
import { firstPlace } from './place.ts';
import type { Copy } from './second-copy.ts';
import { minus, plus, segmentIn, type Written } from './segment.ts';

// What the second copy holds, made again in the database.

/** What bringing back has come to. */
export interface Reached {
  place: Place;
  /** Where it began: with which change, and what had been written up to there. */
  from: Pick<Place, 'seq' | 'written' | 'at'>;
  /** How many changes were made again, and what they wrote. */
  made: { changes: number; written: Written };
  /** What damaged parts of the base held, and damaged files of pictures. */
  unread: Written;
}

/** Whether a change after the base is missing among those that follow it: what the database still has is then written anew. */
export const hasGap = (base = 0, changes: readonly number[]): boolean =>
  changes.filter((seq) => seq > base).some((seq, index) => seq !== base + 1 + index);

/**
 * The newest base that is whole and all changes after it, into an empty database. Where none is whole, the newest as far as it
 * can be read, if no older one that is whole has all changes after it.
 */
export async function broughtWhole(
  db: Database,
  copy: Copy,
  ends: readonly number[],
  changes: readonly number[],
): Promise<Reached> {
  const [newest, ...older] = [...ends].reverse();
  const first = await basedOn(db, copy, newest);
  if (isComplete(first)) return madeAgain(db, copy, first.place, changes, { whole: true });
  for (const base of older) {
    if (hasGap(base, changes) || (changes.at(-1) ?? base) < (newest ?? 0)) continue;
    const other = await basedOn(db, copy, base);
    if (isComplete(other)) return madeAgain(db, copy, other.place, changes, { whole: true });
  }
  const { place, unread } = older.length > 0 ? await basedOn(db, copy, newest) : first;
  return madeAgain(db, copy, place, changes, { unread, whole: true });
}

/** What a base has given: where it stands, and what its damaged parts held. */
type Based = Pick<Reached, 'place' | 'unread'> & { found: boolean };

const isComplete = ({ found, unread }: Based): boolean => found && Object.keys(unread).length === 0;

/** The rows of a base, into an empty database; of one whose end cannot be read nothing is known. */
async function basedOn(db: Database, { folder, pictures }: Copy, base: number | undefined): Promise<Based> {
  await db.transaction('rw', [...Object.keys(shelves), 'places'], async () => {
    await Promise.all([...Object.keys(shelves).map((name) => db.shelf(name).clear()), db.places.clear()]);
  });
  const end = base === undefined ? undefined : await segmentIn(folder, endName(base));
  if (base === undefined || !end) return { place: firstPlace(0), unread: {}, found: base === undefined };
  let unread = end.holds ?? {};
  let steps = 0;
  const come = async (change: Change) => {
    steps += 1;
    await applyNameless(db, change, steps);
    unread = minus(unread, held(change));
  };
  for (let part = 0; part < (end.parts ?? 0); part += 1) {
    const rows = await segmentIn(folder, partName(base, part));
    if (rows) await come(rows.change);
  }
  for await (const change of picturesOf(pictures, end.change)) await come(change);
  const { seq, at, written } = end;
  return { place: { ...firstPlace(at), seq, written, steps }, unread, found: true };
}

/** A step of bringing everything back, without a place: what is stopped in the midst begins anew, and counts anew what is missing. */
async function applyNameless(db: Database, change: Change, step: number): Promise<void> {
  await apply(db, change);
  await db.places.put({ name: `step ${step}` });
}

/**
 * Changes after a place, made again in their order. One that is damaged or missing is passed over, and counted in the end.
 * `whole`: as part of bringing everything back, of which `unread` could not be read.
 */
export async function madeAgain(
  db: Database,
  { folder, pictures }: Copy,
  from: Place,
  changes: readonly number[],
  { unread: unreadBefore = {}, whole = false }: { unread?: Written; whole?: boolean } = {},
): Promise<Reached> {
  let place = from;
  let made = { changes: 0, written: {} as Written };
  let unread = unreadBefore;
  for (const seq of changes) {
    if (seq <= from.seq) continue;
    const sealed = await segmentIn(folder, changeName(seq));
    if (!sealed) continue;
    const { at, written } = sealed;
    const change = await withPictures(pictures, sealed.change);
    place = {
      ...place,
      seq,
      at,
      written,
      since: { ...place.since, changes: place.since.changes + 1 },
      steps: place.steps + 1,
      ...(change.erase ? { erased: seq } : {}),
    };
    await (whole ? applyNameless(db, change, place.steps) : apply(db, change, { place }));
    made = { changes: made.changes + 1, written: plus(made.written, tallied(sealed.change)) };
    unread = plus(unread, minus(tallied(sealed.change), tallied(change)));
  }
  return { place, from, made, unread };
}
