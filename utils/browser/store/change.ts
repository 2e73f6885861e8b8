import type { IndexableType, Table } from 'dexie';
import { mergeMonth, numbersIn, standing, withoutNumbers } from '../../history/months.ts';
import type { Month } from '../../measurement.ts';
import { type CopiedTable, type Database, type ShelfName, shelves } from '../database.ts';
import { type Erasure, eraseRows } from './erasure.ts';
import { keyOfRow } from './key-of-row.ts';
import { rowsAt } from './neighbours.ts';
import type { Place } from './place-rows.ts';
import { isFull } from './room.ts';

type Row<Name extends CopiedTable> = Database[Name] extends Table<infer One, infer _Key> ? One : never;
type Key<Name extends CopiedTable> = Database[Name] extends Table<infer _One, infer One> ? One : never;

/**
 * What is written at once, whole or not at all, as data: so that it can be written into the second copy and made again from
 * there. Its parts are made in the order in which they stand here.
 */
export interface Change {
  erase?: Erasure;
  /** Keys of rows that go. */
  remove?: { [Name in CopiedTable]?: Key<Name>[] };
  /** Rows that come, or take the place of those with their key. */
  put?: { [Name in CopiedTable]?: Row<Name>[] };
  /** Numbers that go, named by metric, period and way of knowing; their values do not matter. */
  taken?: Month[];
  /** Numbers that come (`packMonths` packs them); how they stand beside those already there, `mergeMonth` says. */
  measured?: Month[];
}

/** How many rows of each table, and how many numbers, a change writes. */
export function tallied({ put, measured }: Change): Record<string, number> {
  const numbers = (measured ?? []).reduce((sum, month) => sum + numbersIn(month), 0);
  return {
    ...Object.fromEntries(Object.entries(put ?? {}).map(([name, rows]) => [name, rows.length])),
    ...(numbers > 0 ? { measurements: numbers } : {}),
  };
}

const idOf = ({ key, month }: Month): [string, string] => [key, month];

/** The tables a change touches. */
function touched({ erase, remove, put, taken, measured }: Change): ShelfName[] {
  if (erase) return Object.keys(shelves) as ShelfName[];
  const names = new Set([...Object.keys(remove ?? {}), ...Object.keys(put ?? {})] as ShelfName[]);
  if (taken || measured) names.add('months');
  if (remove?.listings) names.add('reports');
  return [...names];
}

/**
 * Makes a change, in one transaction. `place`: its place among all changes, noted with it. `months`: the months it touches as
 * they will stand, where the caller has worked them out already.
 */
export async function apply(
  db: Database,
  change: Change,
  { place, months }: { place?: Place | undefined; months?: readonly Month[] | undefined } = {},
): Promise<void> {
  const { erase, remove, put, taken, measured } = change;
  const names = [...touched(change), ...(place ? ['places' as const] : [])];
  if (names.length === 0) return;
  await inOneTransaction(db, names, async () => {
    if (erase) await eraseRows(db, erase);
    for (const [name, keys] of Object.entries(remove ?? {})) await db.shelf(name).bulkDelete(keys);
    // What was said of a listing goes with it; no copy holds that, so no change names it.
    if (remove?.listings) await db.reports.bulkDelete(remove.listings);
    if (taken) await takeNumbers(db, taken);
    await Promise.all([
      ...Object.entries(put ?? {}).map(([name, rows]) => db.shelf(name).bulkPut(rows)),
      months ? db.months.bulkPut([...months]) : measured && mergeNumbers(db, measured),
      place && db.places.bulkPut([place, { name: `step ${place.steps}` }]),
    ]);
  });
}

/**
 * All or nothing. Where the disk is full, Chromium gives the requests up one by one as aborted, and only the transaction itself
 * knows why: that is what is thrown then.
 */
async function inOneTransaction(db: Database, names: readonly string[], work: () => Promise<void>): Promise<void> {
  let transaction: Pick<IDBTransaction, 'error'> | undefined;
  try {
    await db.transaction('rw', [...names], async ({ idbtrans }) => {
      transaction = idbtrans;
      await work();
    });
  } catch (error) {
    throw isFull(transaction?.error) ? transaction?.error : error;
  }
}

async function takeNumbers(db: Database, taken: readonly Month[]): Promise<void> {
  const before = await db.months.bulkGet(taken.map(idOf));
  const left: Month[] = [];
  const empty: [string, string][] = [];
  taken.forEach((gone, index) => {
    const stands = before[index];
    if (!stands) return;
    const rest = withoutNumbers(stands, gone);
    if (rest) left.push(rest);
    else empty.push(idOf(gone));
  });
  await db.months.bulkPut(left);
  await db.months.bulkDelete(empty);
}

async function mergeNumbers(db: Database, measured: readonly Month[]): Promise<void> {
  const before = await db.months.bulkGet(measured.map(idOf));
  await db.months.bulkPut(
    measured.flatMap((seen, index) => {
      const { merged, moved } = mergeMonth(before[index], seen);
      return moved ? [merged] : [];
    }),
  );
}

/**
 * The change that takes another back, as the database stands before it is made; for an import that can be undone. Throws for
 * an erasure, which is for good.
 */
export async function inverseOf(db: Database, change: Change): Promise<Change> {
  if (change.erase) throw new Error('an erasure is for good');
  const put: Record<string, unknown[]> = {};
  const remove: Record<string, unknown[]> = {};
  for (const [name, rows] of Object.entries(change.put ?? {})) {
    const keys = rows.map((row) => keyOfRow(db.shelf(name), row));
    const before = await standingRows(db, name, keys);
    put[name] = before.filter((row) => row !== undefined);
    remove[name] = keys.filter((_, index) => before[index] === undefined);
  }
  for (const [name, keys] of Object.entries(change.remove ?? {}))
    put[name] = [...(put[name] ?? []), ...(await standingRows(db, name, keys)).filter((row) => row !== undefined)];
  const months = [...(change.taken ?? []), ...(change.measured ?? [])];
  const before = await rowsAt(db.months, months.map(idOf));
  const parts = months.map((month, index) => standing(before[index], month));
  return {
    remove,
    put,
    taken: parts.flatMap(({ absent }) => absent ?? []),
    measured: parts.flatMap(({ there }) => there ?? []),
  } as Change;
}

const standingRows = (db: Database, name: string, keys: readonly IndexableType[]): Promise<unknown[]> =>
  'large' in shelves[name as ShelfName] ? db.shelf(name).bulkGet([...keys]) : rowsAt(db.shelf(name), keys);
