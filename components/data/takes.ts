import type { Table } from 'dexie';
import type { Database } from '../../utils/browser/database.ts';
import { allMeasurements, measurementsOf } from '../../utils/browser/store/measurements.ts';
import { rowsOf } from '../../utils/browser/store/pieces.ts';
import type { Cell, Take } from '../../utils/exports/exporter.ts';
import {
  changesTake,
  findingsTake,
  isColumn,
  type ListingOf,
  listingsTake,
  measurementsTake,
  notesTake,
  papersTake,
  termsTake,
  titlesTake,
  versionsTake,
} from '../../utils/history/rows.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Language } from '../../utils/source.ts';
import { dayIn } from '../../utils/text/days.ts';
import { sentenceOf } from '../../utils/words/finding.ts';
import { words as wordsIn } from '../words/words.ts';
import { titleRows } from './title-tasks.ts';

export const takeNames = [
  'measurements',
  'listings',
  'findings',
  'versions',
  'changes',
  'titles',
  'terms',
  'papers',
  'notes',
] as const;
export type TakeName = (typeof takeNames)[number];

/** Days, 'yyyy-mm-dd', both included; '' where it is open. */
export interface Span {
  from: string;
  to: string;
}

/** Tables whose rows are of a time, so that some of them can be taken. */
export const timed: ReadonlySet<TakeName> = new Set(['measurements', 'versions', 'changes', 'terms', 'notes']);

/** A table of the history, ready for any format. `only`: rows of this listing alone. `now`: ms since 1970 UTC. Rows are read as the format asks for them. */
export async function takeFrom(
  db: Database,
  name: TakeName,
  {
    only,
    language,
    about,
    now,
    span = { from: '', to: '' },
    columns,
  }: {
    only?: string | undefined;
    language: Language;
    about: Take['about'];
    now: number;
    /** Only rows that are of these days. */
    span?: Span;
    /** Only these columns, by their ids. */
    columns?: readonly string[] | undefined;
  },
): Promise<Take> {
  const asked = { language, about, ...(columns ? { columns: columns.filter(isColumn) } : {}) };
  const day = (at: number) => dayIn(undefined, at);
  const known = new Map<string, KnownListing>();
  if (only === undefined) await db.listings.each((listing) => known.set(listing.key, listing));
  else for (const listing of await db.listings.where('key').equals(only).toArray()) known.set(listing.key, listing);
  const listingOf: ListingOf = (key) => known.get(key);
  switch (name) {
    case 'measurements':
      return measurementsTake(
        within(span, only === undefined ? allMeasurements(db) : await measurementsOf(db, only), (number) => [
          number.start ?? number.period.slice(-10),
          number.end ?? number.period.slice(-10),
        ]),
        listingOf,
        asked,
      );
    case 'versions':
      return versionsTake(
        within(span, inParts(db.versions, only), ({ from, to }) => [day(from), day(to)]),
        listingOf,
        asked,
      );
    case 'changes':
      return changesTake(
        within(span, inParts(db.snapshots, only), ({ at }) => [day(at), day(at)]),
        listingOf,
        asked,
      );
    case 'terms':
      return termsTake(
        within(span, inParts(db.terms), ({ period, source }) => {
          const [start = day(source.at), end = start] = period === '?' ? [] : period.split('/');
          return [start, end];
        }),
        asked,
      );
    case 'findings':
      return findingsTake(
        only === undefined ? inParts(db.reports) : await db.reports.where('key').equals(only).toArray(),
        listingOf,
        (finding, audit) => sentenceOf(audit, finding, language),
        asked,
      );
    case 'titles':
      return titlesTake(titleRows(db, known.values(), now, wordsIn[language]), listingOf, asked);
    case 'notes':
      return notesTake(
        within(span, inParts(db.notes, only), (note) => [note.day, note.day]),
        listingOf,
        asked,
      );
    case 'papers':
      return papersTake(await db.papers.toArray(), asked);
    default:
      return listingsTake(known.values(), asked);
  }
}

/** Rows whose first and last day reach into a span. */
async function* within<Row>(
  { from, to }: Span,
  rows: Iterable<Row> | AsyncIterable<Row>,
  daysOf: (row: Row) => readonly [string, string],
): AsyncGenerator<Row> {
  for await (const row of rows) {
    const [first, last] = daysOf(row);
    if ((from === '' || last >= from) && (to === '' || first <= to)) yield row;
  }
}

/** So many rows are in memory at a time. */
const PART = 2000;

/** The rows of a table in the order of its key, so that millions can be written. `only`: those whose key begins so. */
const inParts = <Row>(table: Table<Row>, only?: string): AsyncGenerator<Row> => rowsOf(table, PART, only);

/** The first rows of a take, and no more of it is read. */
export async function firstRows(take: Take, most: number): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const row of take.rows) {
    rows.push(row);
    if (rows.length === most) break;
  }
  return rows;
}
