import { listingFaults, monthFaults, type RowFault, snapshotFaults, versionFaults } from '../../history/faults.ts';
import type { KnownListing } from '../../known-listing.ts';
import { paperSchema } from '../../paper.ts';
import { changeName, endName, listed, partName } from '../copy/files.ts';
import { placeOf } from '../copy/place.ts';
import { unseal } from '../copy/segment.ts';
import { type Database, shelves } from '../database.ts';
import { tablesOfListings } from './erasure.ts';

/** Kinds of faults that the doctor knows. */
export type Fault =
  | RowFault
  | 'table-missing'
  | 'index-missing'
  | 'unreadable'
  | 'orphan'
  | 'paper-unreadable'
  | 'report-missing'
  | 'copy-missing'
  | 'copy-damaged'
  | 'copy-gap'
  | 'copy-behind'
  | 'mark-ahead';

/** One kind of fault, how often it was found, and where first. */
interface Ailment {
  fault: Fault;
  count: number;
  /** The table, file or listing it was first found in. */
  where: string;
}

/** What the doctor looked at, and what is wrong. */
export interface Examined {
  ailments: Ailment[];
  /** Rows that were looked at, by table; and files of the second copy. */
  rows: Record<string, number>;
  files: number;
}

/** So many listings are looked at with all that is theirs at a time. */
const BATCH = 200;

/** Looks at every row and every file of the second copy, and changes nothing. `now`: ms since 1970 UTC. */
export async function examine(db: Database, now: number): Promise<Examined> {
  const found = new Map<Fault, Ailment>();
  const rows: Record<string, number> = {};
  const note = (fault: Fault, where: string, count = 1) => {
    if (count === 0) return;
    const known = found.get(fault);
    if (known) known.count += count;
    else found.set(fault, { fault, count, where });
  };
  await db.open();
  if (schemaFaults(db, note)) {
    for (const name of Object.keys(shelves)) await examineCount(db, name, rows).catch(() => note('unreadable', name));
    if (!found.has('unreadable')) await examineListings(db, now, note);
    for (const paper of await db.papers.toArray())
      if (!paperSchema.safeParse(paper).success) note('paper-unreadable', paper.id);
  }
  const files = db.copy ? await examineCopy(db, note) : 0;
  return { ailments: [...found.values()], rows, files };
}

type Note = (fault: Fault, where: string, count?: number) => void;

/** Whether all tables are there; what the browser holds against what the code says. */
function schemaFaults(db: Database, note: Note): boolean {
  const raw = db.backendDB();
  const missing = db.tables.filter(({ name }) => !raw.objectStoreNames.contains(name));
  for (const { name } of missing) note('table-missing', name);
  if (missing.length > 0) return false;
  const reading = raw.transaction(
    db.tables.map(({ name }) => name),
    'readonly',
  );
  for (const { name, schema } of db.tables) {
    const there = reading.objectStore(name).indexNames;
    for (const index of schema.indexes) if (!there.contains(index.name)) note('index-missing', `${name}.${index.name}`);
  }
  return true;
}

async function examineCount(db: Database, name: string, rows: Record<string, number>): Promise<void> {
  rows[name] = await db.shelf(name).count();
}

async function examineListings(db: Database, now: number, note: Note): Promise<void> {
  const keys = await db.listings.toCollection().primaryKeys();
  await examineOrphans(db, new Set(keys), note);
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH);
    const [first = '', last = first] = [some[0], some.at(-1)];
    const [listings, snapshots, versions, months, reports] = await Promise.all([
      db.listings.where(':id').between(first, last, true, true).toArray(),
      db.snapshots.where(':id').between([first], [last, []]).toArray(),
      db.versions.where(':id').between([first], [last, []]).toArray(),
      db.months.where(':id').between([first], [last, []]).toArray(),
      db.reports.bulkGet(some),
    ]);
    const [snapshotsOf, versionsOf] = [byKey(snapshots), byKey(versions)];
    some.forEach((key, index) => {
      if (!reports[index]) note('report-missing', key);
    });
    for (const known of listings) examineOne(known, snapshotsOf.get(known.key) ?? [], versionsOf.get(known.key) ?? []);
    for (const month of months) for (const fault of monthFaults(month)) note(fault, month.key);
  }

  function examineOne(
    known: KnownListing,
    snapshots: Parameters<typeof snapshotFaults>[0],
    versions: Parameters<typeof versionFaults>[0],
  ) {
    const faults = listingFaults(known, now);
    if (!faults.includes('listing-unreadable'))
      faults.push(...snapshotFaults(snapshots, known), ...versionFaults(versions, known));
    for (const fault of faults) note(fault, known.key);
  }
}

function byKey<Row extends { key: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.key);
    if (known) known.push(row);
    else found.set(row.key, [row]);
  }
  return found;
}

/** Rows of listings that are not there. */
async function examineOrphans(db: Database, known: ReadonlySet<string>, note: Note): Promise<void> {
  for (const table of tablesOfListings(db)) {
    if (table.name === 'listings') continue;
    const owners = (await table.toCollection().primaryKeys()).map((key: unknown) =>
      String(Array.isArray(key) ? key[0] : key),
    );
    // A note may be of a whole marketplace, whose id has no parts.
    const orphans = owners.filter((owner) => owner.includes('/') && !known.has(owner));
    note('orphan', table.name, orphans.length);
  }
}

/** Every file of the second copy is read and its check sum reckoned. Returns how many there are. */
async function examineCopy(db: Database, note: Note): Promise<number> {
  const { copy } = db;
  if (!copy) return 0;
  const { folder, pictures, mark } = copy;
  const [{ base, changes }, place, top] = await Promise.all([listed(folder), placeOf(db), mark?.read()]);
  if (base === undefined) note('copy-missing', 'base');
  const names = changes.filter((seq) => seq > (base ?? -1)).map(changeName);
  if (base !== undefined) {
    const end = await whole(endName(base));
    for (let part = 0; part < (end?.parts ?? 0); part += 1) names.push(partName(base, part));
  }
  for (const name of names) await whole(name);
  const hashes = await db.pictures.toCollection().primaryKeys();
  for (const hash of hashes) {
    const sealed = await whole(hash, pictures);
    if (sealed && sealed.change.put?.pictures?.[0]?.hash !== hash) note('copy-damaged', hash);
  }
  let before = base ?? 0;
  for (const seq of changes) {
    if (seq <= before) continue;
    if (seq > before + 1) note('copy-gap', changeName(before + 1), seq - before - 1);
    before = seq;
  }
  if (place && place.seq > before) note('copy-behind', changeName(before + 1), place.seq - before);
  if (place && top && top.seq > place.seq) note('mark-ahead', 'mark', top.seq - place.seq);
  return names.length + hashes.length + (base === undefined ? 0 : 1);

  async function whole(name: string, from = folder) {
    const file = await from.read(name);
    if (!file) {
      note('copy-missing', name);
      return undefined;
    }
    return unseal(file).catch(() => {
      note('copy-damaged', name);
      return undefined;
    });
  }
}
