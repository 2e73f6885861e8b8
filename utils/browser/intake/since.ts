import type { BackupTable } from '../../backup/rows.ts';
import { momentOf } from '../backup/compare.ts';
import { type Database, type ShelfName, shelves } from '../database.ts';
import type { Change } from '../store/change.ts';
import { keyOfRow } from '../store/key-of-row.ts';
import { writtenSince } from '../store/written.ts';

/**
 * Of a change that would take a part of a backup back, what concerns nothing that has come since (ms since 1970 UTC): a backup
 * says all there is of a row, so its source does not tell. A listing that was read or written of since stays with its past, and
 * only its numbers go; and whatever else was changed since stays.
 */
export async function untouchedSince(db: Database, undo: Change, at: number): Promise<Change> {
  const { put = {}, remove = {} } = undo;
  const [staying, changed] = await Promise.all([stayingOf(db, undo, at), changedSince(db, undo, at)]);
  const isGoing = (name: string) => (key: unknown) =>
    !(isOfListing(name) && staying.has(ownerOf(key))) && !changed.has(nameOf(name, key));
  const isRowGoing = (name: string) => (row: unknown) => isGoing(name)(keyOfRow(db.shelf(name), row));
  return {
    ...undo,
    put: Object.fromEntries(Object.entries(put).map(([name, rows]) => [name, rows.filter(isRowGoing(name))])),
    remove: Object.fromEntries(Object.entries(remove).map(([name, keys]) => [name, keys.filter(isGoing(name))])),
  };
}

const isOfListing = (name: string): boolean => shelves[name as ShelfName].ofListing;
const ownerOf = (key: unknown): string => String(Array.isArray(key) ? key[0] : key);
const nameOf = (table: string, key: unknown): string => `${table} ${JSON.stringify(key)}`;

/** The keys of a table that a change names. */
function keysIn(db: Database, { put, remove }: Change, name: string): unknown[] {
  const rows = (put as Rows | undefined)?.[name] ?? [];
  return [...rows.map((row) => keyOfRow(db.shelf(name), row)), ...((remove as Rows | undefined)?.[name] ?? [])];
}
type Rows = Readonly<Record<string, readonly unknown[]>>;

/** The listings that stay. */
async function stayingOf(db: Database, undo: Change, at: number): Promise<ReadonlySet<string>> {
  const staying = await writtenSince(db, at);
  const names = Object.keys(shelves).filter(isOfListing);
  const owners = new Set(names.flatMap((name) => keysIn(db, undo, name).map(ownerOf)));
  for (const known of await db.listings.bulkGet([...owners])) if (known && known.lastSeen > at) staying.add(known.key);
  return staying;
}

/** The rows that a change names and that were changed since, by name; files that a paper of since names are among them. */
async function changedSince(db: Database, undo: Change, at: number): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [name, shelf] of Object.entries(shelves)) {
    const keys = 'large' in shelf ? [] : keysIn(db, undo, name);
    if (keys.length === 0) continue;
    const table = db.shelf(name);
    for (const row of await table.bulkGet(keys as string[]))
      if (row && momentOf(name as BackupTable, row) > at) found.add(nameOf(name, keyOfRow(table, row)));
  }
  for (const paper of await db.papers.toArray())
    if (paper.file && paper.changedAt > at) found.add(nameOf('files', paper.file.hash));
  return found;
}
