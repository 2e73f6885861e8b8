import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BackupFault } from '../../backup/fault.ts';
import type { Header } from '../../backup/header.ts';
import { type PictureRow, pictureOf } from '../../backup/pictures.ts';
import { openBackup } from '../../backup/read.ts';
import { type BackupRow, type BackupTable, tableNames } from '../../backup/rows.ts';
import { numbersIn, packMonths } from '../../history/months.ts';
import type { Intake } from '../../intake.ts';
import type { Measurement, Month } from '../../measurement.ts';
import type { Database } from '../database.ts';
import type { Doing } from '../intake/bring-in.ts';
import { writeIntake } from '../intake/write-intake.ts';
import type { Change } from '../store/change.ts';
import { confirmedReaders, liftings } from '../store/confirmations.ts';
import { inTurn } from '../store/write.ts';
import { compared } from './compare.ts';

/** How the rows of a backup stand to what is kept. */
export interface Stands {
  /** Not kept. */
  fresh: number;
  /** Kept just so. */
  same: number;
  /** Kept otherwise: the one of the later moment stays. */
  conflict: number;
}

/** What a backup is, and what restoring it would do. Nothing has been written. */
export interface BackupLook {
  header: Header;
  /** By table; numbers are counted one by one. */
  tables: Record<BackupTable, Stands>;
  digest: string;
}

/** A backup file: its bytes anew each time, and what opens it. */
export interface BackupFile {
  open(): AsyncIterable<Uint8Array>;
  passphrase?: string | undefined;
}

const PART = 1000;

/** Reads a backup to its end and holds every row against what is kept. Throws a `BackupFault` before anything is changed. */
export async function lookAtBackup(
  db: Database,
  file: BackupFile,
  { signal, progress }: Doing = {},
): Promise<BackupLook> {
  const hash = sha256.create();
  async function* hashed() {
    for await (const piece of file.open()) {
      hash.update(piece);
      yield piece;
    }
  }
  const { header, rows } = await openBackup(hashed(), { passphrase: file.passphrase });
  if (Boolean(header.training) !== db.training) throw new BackupFault('training');
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, { fresh: 0, same: 0, conflict: 0 }]),
  ) as BackupLook['tables'];
  for await (const { table, part, read } of inParts(rows)) {
    signal?.throwIfAborted();
    const { fresh, whole, same, conflict } = await compared(db, table, part);
    const sum = tables[table];
    sum.fresh += fresh.length + numbersOf(whole);
    sum.same += same;
    sum.conflict += conflict.length;
    await progress?.(read);
  }
  return { header, tables, digest: bytesToHex(hash.digest()) };
}

/**
 * Restores a backup that was looked at and found whole: what is not kept comes, of what is kept otherwise the later stays.
 * Part by part, each with what takes it back; where it is cancelled or fails, what was written is taken back.
 */
export async function restore(
  db: Database,
  file: BackupFile,
  { id, name, digest, now }: Pick<Intake, 'id' | 'name' | 'digest'> & { now: number },
  { signal, progress }: Doing = {},
): Promise<Intake> {
  const first: Intake = {
    ...{ id, at: now, asOf: now, what: 'backup', name: name.slice(0, 300), digest },
    ...{ listings: 0, values: 0, terms: 0, refused: 0, parts: 0, state: 'open' },
  };
  return writeIntake(db, first, async (parts) => {
    const { rows } = await openBackup(file.open(), { passphrase: file.passphrase });
    for await (const { table, part, read } of inParts(rows)) {
      signal?.throwIfAborted();
      await inTurn(async () => {
        const { fresh, whole, conflict } = await compared(db, table, part);
        const come = [...fresh, ...conflict.filter(({ later }) => later).map(({ row }) => row)];
        if (come.length + whole.length === 0) return;
        const { listings, values, terms } = parts.now();
        await parts.put(changeOf(table, come, whole), {
          listings: listings + (table === 'listings' ? come.length : 0),
          values: values + (table === 'months' ? come.length + numbersOf(whole) : 0),
          terms: terms + (table === 'terms' ? come.length : 0),
        });
      });
      await progress?.(read);
    }
    // A reader that the backup or this history has found right is on trial in neither.
    for await (const lifting of liftings(db, await confirmedReaders(db))) {
      signal?.throwIfAborted();
      await inTurn(async () => {
        const change = await lifting();
        if (Object.keys(change).length > 0) await parts.put(change);
      });
    }
    return {};
  });
}

/** Rows of one table at a time, so many together; `read`: how many in all. */
async function* inParts(
  rows: AsyncIterable<BackupRow>,
): AsyncGenerator<{ table: BackupTable; part: unknown[]; read: number }> {
  let table: BackupTable | undefined;
  let part: unknown[] = [];
  let read = 0;
  for await (const next of rows) {
    if (table && (next.table !== table || part.length === PART)) {
      yield { table, part, read };
      part = [];
    }
    table = next.table;
    part.push(next.row);
    read += 1;
  }
  if (table && part.length > 0) yield { table, part, read };
}

const numbersOf = (months: readonly Month[]): number => months.reduce((sum, month) => sum + numbersIn(month), 0);

function changeOf(table: BackupTable, rows: readonly unknown[], whole: readonly Month[]): Change {
  if (table === 'months') return { measured: [...whole, ...packMonths(rows as Measurement[])] };
  if (table === 'pictures') return { put: { pictures: (rows as PictureRow[]).map(pictureOf) } };
  return { put: { [table]: rows } } as Change;
}
