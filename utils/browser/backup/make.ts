import { newSalt } from '../../backup/cipher.ts';
import type { BackupAbout } from '../../backup/header.ts';
import { type BackupRow, type BackupTable, tableNames } from '../../backup/rows.ts';
import { backupOf } from '../../backup/write.ts';
import { keyOfRow } from '../change.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../write.ts';

/** So many rows are in memory at a time. */
const PART = 500;

/** Every row of the tables a backup holds, table by table, each in the order of its key. */
export async function* rowsOf(db: Database): AsyncGenerator<BackupRow> {
  for (const table of tableNames) {
    const rows = db.shelf(table);
    let part: unknown[] = await rows.orderBy(':id').limit(PART).toArray();
    while (part.length > 0) {
      for (const row of part) if (belongs(table, row)) yield { table, row } as BackupRow;
      const last = part.at(-1);
      part = part.length < PART ? [] : await rows.where(':id').above(keyOfRow(rows, last)).limit(PART).toArray();
    }
  }
}

/** What is noted of a backup that was brought back is not part of the next. */
const belongs = (table: BackupTable, row: unknown): boolean =>
  table !== 'intakes' || (row as { what: string; state: string }).what === 'report';

/**
 * Makes a backup, in the writers' turn, so that it is of one moment. Its bytes are handed to `take` as they come; returns what
 * it returns. Under a passphrase nobody reads it without.
 */
export function makeBackup<Done>(
  db: Database,
  about: BackupAbout,
  { passphrase, take }: { passphrase?: string | undefined; take(bytes: AsyncIterable<Uint8Array>): Promise<Done> },
): Promise<Done> {
  const secret = passphrase ? { passphrase, salt: newSalt() } : undefined;
  return inTurn(() => take(backupOf(() => rowsOf(db), about, secret)));
}
