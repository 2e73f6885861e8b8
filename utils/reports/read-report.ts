import type { MarketplaceId } from '../ids.ts';
import type { SeenListing } from '../listing.ts';
import type { Period } from '../metric.ts';
import type { Row, RowsFile } from '../rows/row.ts';
import { addRow, emptyTotals } from '../rows/totals.ts';
import { siteReader, tableOf } from './parts/find-table.ts';
import { type Gatherer, listingGatherer, termGatherer } from './parts/gather.ts';
import { type Header, headersOf } from './parts/headers.ts';
import type { LastRows } from './parts/last-rows.ts';
import { type OpenedReport, type OpenOptions, rowsFrom, withReport } from './parts/open-report.ts';
import { periodReader } from './parts/period.ts';
import { likelyHeader, type Recognised } from './parts/recognise.ts';
import type { Refusal, RefusalCode } from './parts/refusals.ts';
import { type Shown, shownOf } from './parts/shown.ts';
import { storeWith } from './parts/stores.ts';
import { isOfBuyers, type StrangerCode, strangerOf } from './parts/strangers.ts';
import { tallyOf } from './parts/tally.ts';
import type { SeenTerm, Table } from './report-kind.ts';

/** What is read of a file. */
export interface ReportRead extends Shown {
  /** null: of no known kind; then only the rows are described, without the columns of buyers. */
  kind: string | null;
  /** Of no known kind: what it holds as far as its headers tell. */
  about: StrangerCode | undefined;
  /** Of no known kind: the one its headers name. */
  marketplace: MarketplaceId | null;
  /** Where the file or the person tells it. */
  store: string | undefined;
  /** The days its numbers sum over: for a file by days, from the first to the last. */
  period: Period | undefined;
  /** How a CSV is written; absent for a spreadsheet. */
  written: RowsFile['written'] | undefined;
  sheet: string;
  /** Rows of data as they stand in the file, before anything is refused or added up. */
  rows: number;
  /** What would be imported. Empty where `batch` took it. */
  listings: SeenListing[];
  terms: SeenTerm[];
  /** How many listings there were, also where `batch` took them. */
  count: number;
  /** Headers nobody knows; of no known kind: all of them. */
  notUnderstood: string[];
  /** Cells that hold something that is no value for certain, by header. */
  unread: Record<string, number>;
  /** The first rows refused, those of each reason among them, and how many there were of each. */
  refused: Refusal[];
  refusedFor: ReadonlyMap<RefusalCode, number>;
}

export interface ReadOptions extends OpenOptions {
  /** What the person says where the file does not. */
  store?: string;
  period?: Period;
  /** On which row each listing stands last, by an earlier reading of the same file (`surveyReport`). */
  last?: LastRows;
  /** Takes listings as they are complete, so that they need not all be kept. */
  batch?(listings: SeenListing[]): void | Promise<void>;
  /** Told now and then how many rows have been read, and waited for: a worker lets other messages in here, else none could cancel. */
  progress?(rows: number): void | Promise<void>;
}

const MOST_REFUSED = 5000;
/** Of each reason so many rows are named, however many of others came before. */
export const REFUSED_NAMED = 20;

/**
 * Reads a report file of any kind known: what it is, what would be imported, what was refused and why.
 * Throws a `RowsFault` for what is no table or not whole.
 */
export const readReport = (bytes: AsyncIterable<Uint8Array>, options: ReadOptions = {}): Promise<ReportRead> =>
  withReport(bytes, options, (opened) => readSheet(opened, options));

async function readSheet({ file, peek, seen, others }: OpenedReport, options: ReadOptions): Promise<ReportRead> {
  const { signal, batch, progress, last } = options;
  const opened = seen && tableOf(file, peek, seen, others, options);
  const header = seen ? seen.at : likelyHeader(peek.head);
  const headers: readonly Header[] = seen?.headers ?? headersOf(peek.head[header]?.cells ?? []);
  const totals = emptyTotals(headers.length);
  const firstRows: Row[] = [];
  let rows = 0;
  const { listings, give, termsGiven, currencies, days, sawDays, counted } = tallyOf(batch);
  const taker = opened && seen ? takerOf(opened.table, seen, { sawDays, last }) : undefined;

  const take = (row: Row) => {
    rows += 1;
    addRow(totals, row);
    if (firstRows.length < 5) firstRows.push(row);
    taker?.take(row);
  };
  let ready: SeenListing[] = [];
  for await (const some of rowsFrom(peek, opened?.from ?? header + 1, signal)) {
    for (const row of some) take(row);
    ready.push(...(taker?.done() ?? []));
    if (ready.length >= PART) {
      await give(ready);
      ready = [];
    }
    await progress?.(rows);
  }
  await give(ready);
  for (const some of inParts(taker?.end() ?? [])) await give(some);
  await progress?.(rows);
  const terms = termsGiven(taker?.terms() ?? []);

  const stranger = seen ? undefined : strangerOf(headers);
  return {
    kind: seen?.kind.id ?? null,
    about: stranger?.about,
    marketplace: seen ? seen.kind.marketplace : (stranger?.marketplace ?? null),
    store: options.store ?? taker?.store() ?? (seen && storeWith(seen.kind, currencies)),
    period: opened?.table.period ?? days(),
    written: file.written,
    sheet: peek.sheet.name,
    rows,
    ...shownOf(headers, totals, firstRows, (header) => stranger !== undefined && isOfBuyers(header)),
    listings,
    terms,
    count: counted(),
    notUnderstood: [...(seen?.notUnderstood ?? headers.flatMap(({ name, key }) => (key === '' ? [] : [name])))],
    unread: opened?.unread ?? {},
    refused: taker?.refused ?? [],
    refusedFor: taker?.refusedFor ?? new Map(),
  };
}

/** About so many listings are handed over at once. */
const PART = 1000;

function* inParts(listings: Iterable<SeenListing>): Generator<SeenListing[]> {
  let part: SeenListing[] = [];
  for (const listing of listings) {
    part.push(listing);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** Takes the rows of a known table: each is refused, or becomes part of a listing or a term. `sawDays`: told the days of rows we keep nothing of. */
function takerOf(
  table: Table,
  seen: Recognised,
  { sawDays, last }: { sawDays(days: Period): void; last: LastRows | undefined },
) {
  const { kind } = seen;
  const site = siteReader(table);
  const refuses = kind.refuses?.(table);
  const periodOf = periodReader(table);
  const gatherers = gatherersOf(table, seen, last);
  const terms = kind.gives === 'terms' ? termGatherer(table) : undefined;
  const refused: Refusal[] = [];
  const refusedFor = new Map<RefusalCode, number>();
  return {
    refused,
    refusedFor,
    store: site.store,
    take(row: Row) {
      if (kind.gives === 'nothing') {
        const period = periodOf(row);
        if (period && period !== 'unclear') sawDays(period);
        return;
      }
      let why = refuses?.(row) ?? site.refuses(row);
      if (!why && terms) why = terms.take(row);
      // The earlier period of a row is taken where the row itself is.
      if (!why) for (const gatherer of gatherers) why ??= gatherer.take(row);
      if (!why) return;
      const count = (refusedFor.get(why) ?? 0) + 1;
      refusedFor.set(why, count);
      if (refused.length < MOST_REFUSED || count <= REFUSED_NAMED) refused.push({ row: row.at, why });
    },
    done: () => gatherers.flatMap((gatherer) => gatherer.done()),
    *end() {
      for (const gatherer of gatherers) {
        yield* gatherer.done();
        yield* gatherer.end();
      }
    },
    terms: () => [...(terms?.end() ?? [])],
  };
}

/** Listings as the table has them, and once more of the earlier period where it has one. */
function gatherersOf(
  table: Table,
  { before, pictures, kind }: Recognised,
  last: LastRows | undefined,
): Gatherer<SeenListing>[] {
  if (kind.gives !== 'listings') return [];
  const now = listingGatherer(table, pictures, last);
  const earlier = kind.before?.period(table);
  if (!earlier || Object.keys(before).length === 0) return [now];
  const { id, sku } = table.places;
  const places = { ...before, ...(id === undefined ? {} : { id }), ...(sku === undefined ? {} : { sku }) };
  return [now, listingGatherer({ ...table, places, period: earlier }, [])];
}
