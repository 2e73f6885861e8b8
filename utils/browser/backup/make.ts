import { newSalt } from '../../backup/cipher.ts';
import type { BackupAbout } from '../../backup/header.ts';
import { pictureRowOf } from '../../backup/pictures.ts';
import { type BackupRow, type BackupTable, tableNames } from '../../backup/rows.ts';
import { backupOf, linesOf } from '../../backup/write.ts';
import { type Database, shelves } from '../database.ts';
import { bytesIn, putAside } from '../desk/file-bytes.ts';
import { mainAddresses } from '../pictures/shown-pictures.ts';
import { rowsOf } from '../store/pieces.ts';
import { inTurn } from '../store/write.ts';

/** So many rows are in memory at a time; of large ones only a few. */
const PART = 500;
const LARGE = 8;

/** Every row of the tables a backup holds, table by table, each in the order of its key. */
async function* backupRows(db: Database): AsyncGenerator<BackupRow> {
  for (const table of tableNames) {
    if (table === 'pictureAddresses' || table === 'pictures') continue;
    const most = 'large' in shelves[table] ? LARGE : PART;
    for await (const row of rowsOf(db.shelf(table), most)) if (belongs(table, row)) yield { table, row } as BackupRow;
  }
  yield* mainPictures(db);
}

/** The main pictures of listings, as they are and as they were, and where they stand; others are fetched again. */
async function* mainPictures(db: Database): AsyncGenerator<BackupRow> {
  if ((await db.pictureAddresses.count()) === 0) return;
  const mains = await mainAddresses(db);
  const hashes = new Set<string>();
  for await (const row of rowsOf(db.pictureAddresses, PART)) {
    if (row.hash === undefined || !mains.has(row.address)) continue;
    hashes.add(row.hash);
    yield { table: 'pictureAddresses', row };
  }
  for await (const picture of rowsOf(db.pictures, LARGE))
    if (hashes.has(picture.hash)) yield { table: 'pictures', row: pictureRowOf(picture) };
}

/** What is noted of a backup that was brought back is not part of the next. */
const belongs = (table: BackupTable, row: unknown): boolean =>
  table !== 'intakes' || (row as { what: string; state: string }).what === 'report';

/**
 * Makes a backup of one moment. Its bytes are handed to `take` as they come; returns what it returns. Under a passphrase nobody
 * reads it without. Not in the writers' turn.
 */
export async function makeBackup<Done>(
  db: Database,
  about: BackupAbout,
  { passphrase, take }: { passphrase?: string | undefined; take(bytes: AsyncIterable<Uint8Array>): Promise<Done> },
): Promise<Done> {
  const secret = passphrase ? { passphrase, salt: newSalt() } : undefined;
  const { file, drop } = await rowsOfOneMoment(db);
  try {
    return await take(backupOf(() => bytesIn(file), about, secret));
  } finally {
    await drop();
  }
}

/**
 * All rows as they stood at one moment, put aside as lines. Nobody waits while they are read, unless something is written
 * meanwhile: then they are read once more, in the writers' turn. What takes far longer, packing and sealing, holds nobody up.
 */
async function rowsOfOneMoment(db: Database): ReturnType<typeof putAside> {
  const read = () => putAside(linesOf(backupRows(db)));
  const before = await inTurn(() => momentOf(db));
  if (before !== undefined) {
    const found = await read();
    if ((await inTurn(() => momentOf(db))) === before) return found;
    await found.drop();
  }
  return inTurn(read);
}

/** What every write changes; undefined where there is no second copy, whose changes are what is counted. In the writers' turn. */
async function momentOf(db: Database): Promise<string | undefined> {
  const places = db.copy ? await db.places.bulkGet(['place', 'restored']) : [];
  return places[0] && JSON.stringify(places);
}
