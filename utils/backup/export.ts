import type { ExportChoice, Exporter, Take } from '../exports/exporter.ts';
import { aboutFile } from '../history/about.ts';
import { numbersInOrder } from '../history/in-order.ts';
import {
  type Asked,
  listingsTake,
  measurementsTake,
  notesTake,
  papersTake,
  termsTake,
  versionsTake,
} from '../history/rows.ts';
import type { KnownListing } from '../known-listing.ts';
import type { OpenBackup } from './read.ts';
import type { BackupRow, BackupTable, RowOf } from './rows.ts';

/** What of a backup can be written out by itself. */
export const exportable = ['listings', 'versions', 'measurements', 'papers', 'terms', 'notes'] as const;
export type Exportable = (typeof exportable)[number];

/** How it is to be written. */
interface ExportAsked {
  what: Exportable;
  exporter: Exporter;
  separator: ExportChoice['separator'];
  /** The moment, and the version of Crossbill, that the file names. */
  now: number;
  version: string;
}

/**
 * A table of a backup in an export format, headed by the ids of its columns. `open` opens the backup anew each time: it is
 * read whole first, so that nothing is written of one that is not. Throws a `BackupFault`.
 */
export async function* exportOf(
  open: () => Promise<OpenBackup>,
  { what, exporter, separator, now, version }: ExportAsked,
): AsyncGenerator<Uint8Array> {
  const first = await open();
  const known = new Map<string, KnownListing>();
  for await (const { table, row } of first.rows) if (table === 'listings') known.set(row.key, row);
  const { rules, unread, training = false } = first.header;
  const { rows } = await open();
  const take = takeOf(what, rows, known, { about: aboutFile({ made: now, version, rules, unread, training }) });
  yield* exporter.write(take, { separator });
}

function takeOf(
  what: Exportable,
  rows: AsyncIterable<BackupRow>,
  known: ReadonlyMap<string, KnownListing>,
  asked: Asked,
): Take {
  const listingOf = (key: string) => known.get(key);
  switch (what) {
    case 'listings':
      return listingsTake(only(rows, 'listings'), asked);
    case 'versions':
      return versionsTake(only(rows, 'versions'), listingOf, asked);
    case 'measurements':
      return measurementsTake(numbersInOrder(only(rows, 'months')), listingOf, asked);
    case 'terms':
      return termsTake(only(rows, 'terms'), asked);
    case 'notes':
      return notesTake(only(rows, 'notes'), listingOf, asked);
    case 'papers':
      return papersTake(only(rows, 'papers'), asked);
  }
}

async function* only<Name extends BackupTable>(
  rows: AsyncIterable<BackupRow>,
  name: Name,
): AsyncGenerator<RowOf[Name]> {
  // A row is of the table it names: `BackupRow` says so, and the compiler cannot follow it through a name not yet known.
  for await (const { table, row } of rows) if (table === name) yield row as RowOf[Name];
}
