import type { BackupTable } from '../../backup/rows.ts';
import { unpackMonth } from '../../history/months.ts';
import type { Measurement, Month } from '../../measurement.ts';
import type { Database } from '../database.ts';
import { keyOfRow } from '../store/key-of-row.ts';

/** How some rows of a backup stand to those kept. */
export interface Compared {
  fresh: unknown[];
  /** Of months: those of which nothing is kept, as they are, so that a history wiped and restored is the same to the byte. */
  whole: Month[];
  same: number;
  /** `later`: the backup's row is of a later moment than the one kept. */
  conflict: { row: unknown; later: boolean }[];
}

/**
 * Holds rows of a table against those kept. Of months the numbers are compared, not the records that hold them; a picture is
 * the same where its hash is.
 */
export async function compared(db: Database, table: BackupTable, rows: readonly unknown[]): Promise<Compared> {
  if (table === 'months') return comparedMonths(db, rows as Month[]);
  const shelf = db.shelf(table);
  const kept = await shelf.bulkGet(rows.map((row) => keyOfRow(shelf, row)));
  const found: Compared = { fresh: [], whole: [], same: 0, conflict: [] };
  rows.forEach((row, index) => {
    const stands = kept[index];
    if (stands === undefined) found.fresh.push(row);
    else if (table === 'pictures' || isSame(row, stands)) found.same += 1;
    else found.conflict.push({ row, later: momentOf(table, row) > momentOf(table, stands) });
  });
  return found;
}

async function comparedMonths(db: Database, months: readonly Month[]): Promise<Compared> {
  const kept = await db.months.bulkGet(months.map(({ key, month }) => [key, month]));
  const found: Compared = { fresh: [], whole: [], same: 0, conflict: [] };
  months.forEach((month, index) => {
    const before = kept[index];
    if (!before) {
      found.whole.push(month);
      return;
    }
    const standing = new Map(unpackMonth(before).map((number) => [nameOf(number), number]));
    for (const number of unpackMonth(month)) {
      const stands = standing.get(nameOf(number));
      if (!stands) found.fresh.push(number);
      else if (stands.value === number.value && stands.currency === number.currency) found.same += 1;
      else found.conflict.push({ row: number, later: number.readAt > stands.readAt });
    }
  });
  return found;
}

const nameOf = ({ metric, period, via }: Measurement): string => `${metric} ${period} ${via}`;

/** Whether two rows are alike, whatever the order of their members. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const names = Object.keys(one).filter((name) => (one as Row)[name] !== undefined);
  const others = Object.keys(other).filter((name) => (other as Row)[name] !== undefined);
  return names.length === others.length && names.every((name) => isSame((one as Row)[name], (other as Row)[name]));
}
type Row = Record<string, unknown>;

/** The moment a row is of (ms since 1970 UTC), by which two of one key are held against each other. */
export function momentOf(table: BackupTable, row: unknown): number {
  const { lastSeen, at, to, changedAt, source } = row as Row & { source?: { at?: number } };
  const moment = {
    listings: lastSeen,
    snapshots: at,
    versions: to,
    papers: changedAt,
    files: 0,
    overrides: changedAt,
    goodsChoices: changedAt,
    terms: source?.at,
    titleNotes: at,
    notes: changedAt,
    confirmations: changedAt,
    intakes: at,
    months: 0,
    // One that could not be had is of no moment beside one that was.
    pictureAddresses: (row as { hash?: string }).hash ? at : 0,
    pictures: 0,
  };
  return Number(moment[table] ?? 0);
}
