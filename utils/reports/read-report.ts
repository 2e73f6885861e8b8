import type { MarketplaceId } from '../ids.ts';
import type { SeenListing } from '../listing.ts';
import type { Period } from '../metric.ts';
import { stopIf } from '../rows/fault.ts';
import { openRows } from '../rows/open-rows.ts';
import { isBlank, type Row, type RowLimits, type RowsFile, type Sheet } from '../rows/row.ts';
import { addRow, type ColumnTotal, decimalsOf, emptyTotals, totalText } from '../rows/totals.ts';
import { kinds as allKinds } from './index.ts';
import { orderOf } from './parts/cells.ts';
import { type Gatherer, listingGatherer, termGatherer } from './parts/gather.ts';
import { type Header, headersOf } from './parts/headers.ts';
import { likelyHeader, type Recognised, recognise } from './parts/recognise.ts';
import type { Refusal, RefusalCode } from './parts/refusals.ts';
import { currenciesAt, storesOf, storeWith } from './parts/stores.ts';
import { type Table, textAt } from './parts/table.ts';
import type { ReportKind, SeenTerm } from './report-kind.ts';

/** What is read of a file. */
export interface ReportRead {
  /** null: of no known kind; then only the rows are described. */
  kind: string | null;
  marketplace: MarketplaceId | null;
  /** Where the file or the person tells it. */
  store: string | undefined;
  /** The days its numbers sum over: for a file by days, from the first to the last. */
  period: Period | undefined;
  /** How the file is written. */
  written: RowsFile['written'] | undefined;
  sheet: string;
  /** Rows of data as they stand in the file, before anything is refused or added up. */
  rows: number;
  firstRows: Record<string, string>[];
  /** What each column adds up to: an exact decimal. */
  columns: { name: string; sum: string; numeric: number; blank: number }[];
  /** What would be imported. Empty where `batch` took it. */
  listings: SeenListing[];
  terms: SeenTerm[];
  /** How many listings there were, also where `batch` took them. */
  count: number;
  notUnderstood: string[];
  /** Cells that hold something that is no value for certain, by header. */
  unread: Record<string, number>;
  /** The first rows refused, and how many there were. */
  refused: Refusal[];
  refusedCount: number;
}

export interface ReadOptions {
  /** What the person says where the file does not. */
  store?: string;
  period?: Period;
  signal?: AbortSignal;
  limits?: RowLimits;
  kinds?: readonly ReportKind[];
  /** Takes listings as they are complete, so that they need not all be kept. */
  batch?(listings: SeenListing[]): void | Promise<void>;
  /** Told now and then how many rows have been read. */
  progress?(rows: number): void;
}

/** Rows looked at before the first is read: they tell the kind and how numbers are written. */
const HEAD = 1500;
const MOST_REFUSED = 5000;

interface Peeked {
  sheet: Sheet;
  head: readonly Row[];
  rest: AsyncIterator<readonly Row[]>;
}

async function peeked(sheet: Sheet): Promise<Peeked> {
  const rest = sheet.rows()[Symbol.asyncIterator]();
  const head: Row[] = [];
  while (head.length < HEAD) {
    const { value, done } = await rest.next();
    if (done) break;
    head.push(...value.filter((row) => !isBlank(row)));
  }
  return { sheet, head, rest };
}

/** The sheet that is of a kind, and its header; of several the one with rows, then the one best known. */
function chosen(sheets: readonly Peeked[], kinds: readonly ReportKind[]) {
  const found = sheets.flatMap((peek) => {
    const recognised = recognise(peek.head, kinds);
    return recognised ? [{ peek, recognised, filled: peek.head.length > recognised.at + 1 }] : [];
  });
  found.sort((a, b) => Number(b.filled) - Number(a.filled) || b.recognised.score - a.recognised.score);
  return found[0];
}

/**
 * Reads a report file of any kind known: what it is, what would be imported, what was refused and why.
 * Throws a `RowsFault` for what is no table or not whole.
 */
export async function readReport(bytes: AsyncIterable<Uint8Array>, options: ReadOptions = {}): Promise<ReportRead> {
  const { signal, limits, kinds = allKinds } = options;
  const file = await openRows(bytes, { ...(limits ? { limits } : {}), ...(signal ? { signal } : {}) });
  const visible = file.sheets.filter(({ hidden }) => !hidden);
  const sheets: Peeked[] = [];
  for (const sheet of visible.length > 0 ? visible : file.sheets) sheets.push(await peeked(sheet));
  const found = chosen(sheets, kinds);
  const peek = found?.peek ?? sheets.find(({ head }) => head.length > 0) ?? sheets[0];
  for (const other of sheets) if (other !== peek) await other.rest.return?.();
  if (!peek) throw new Error('A file has at least one table.');
  try {
    const others = sheets.filter((other) => other !== peek);
    return await readSheet(file, peek, found?.recognised, others, options);
  } finally {
    await peek.rest.return?.();
  }
}

/** The index of the first row of data: what stands right under a header may explain it or add everything up. */
function firstData(head: readonly Row[], header: number, table: Table | undefined): number {
  let at = header + 1;
  while (table?.kind.isUnder && at < head.length && at < header + 12) {
    const row = head[at];
    if (!row || !table.kind.isUnder(row, table)) break;
    at += 1;
  }
  return at;
}

function tableOf(file: RowsFile, peek: Peeked, seen: Recognised, others: readonly Peeked[], options: ReadOptions) {
  const { kind, headers, places } = seen;
  const unread: Record<string, number> = Object.create(null);
  const above = peek.head.slice(0, seen.at);
  const store = storesOf(kind.marketplace).find(({ id }) => id === options.store);
  const table: Table = {
    kind,
    headers,
    places,
    above,
    otherSheets: others.map(({ sheet, head }) => ({ name: sheet.name, rows: head.slice(0, 60) })),
    decimals: [],
    orders: [],
    epoch: file.epoch,
    period: undefined,
    currency: store?.currency,
    currencies: kind.currencies ?? currenciesAt(kind.marketplace),
    unread: (header) => {
      unread[header] = (unread[header] ?? 0) + 1;
    },
  };
  const from = firstData(peek.head, seen.at, table);
  const sample = peek.head.slice(from);
  const totals = emptyTotals(headers.length);
  for (const row of sample) addRow(totals, row);
  table.decimals = decimalsOf(totals);
  table.orders = headers.map((_, at) => orderOf(sample.slice(0, 500).map(({ cells }) => cells[at] ?? '')));
  table.period = kind.period?.(table) ?? options.period;
  return { table, from, unread };
}

/** The store each row names, if rows do: the first one's is the file's, and rows of another are refused. */
function siteReader(table: Table): { store(): string | undefined; refuses(row: Row): RefusalCode | undefined } {
  const text = textAt(table, 'site');
  const { sites } = table.kind;
  let first: string | undefined;
  return {
    store: () => first,
    refuses(row) {
      const store = sites?.[text(row).trim()];
      first ??= store;
      return store && store !== first ? 'other-store' : undefined;
    },
  };
}

async function readSheet(
  file: RowsFile,
  peek: Peeked,
  seen: Recognised | undefined,
  others: readonly Peeked[],
  options: ReadOptions,
): Promise<ReportRead> {
  const { signal, batch, progress } = options;
  const opened = seen ? tableOf(file, peek, seen, others, options) : undefined;
  const header = seen ? seen.at : likelyHeader(peek.head);
  const headers: readonly Header[] = seen?.headers ?? headersOf(peek.head[header]?.cells ?? []);
  const kind = seen?.kind;
  const totals = emptyTotals(headers.length);
  const firstRows: Row[] = [];
  const refused: Refusal[] = [];
  const listings: SeenListing[] = [];
  const terms: SeenTerm[] = [];
  const currencies = new Set<string>();
  let days: Period | undefined;
  let rows = 0;
  let refusedCount = 0;
  let count = 0;

  const table = opened?.table;
  const site = table && siteReader(table);
  const refuses = table && kind?.refuses?.(table);
  const gatherers = table && seen ? gatherersOf(table, seen) : [];
  const termsOf = table && kind?.gives === 'terms' ? termGatherer(table) : undefined;

  const note = (metrics: SeenListing['metrics']) => {
    for (const { currency, period } of Object.values(metrics ?? {})) {
      if (currency) currencies.add(currency);
      if (!period || period === 'now') continue;
      days = days
        ? {
            start: Math.min(days.start, period.start),
            end: Math.max(days.end, period.end),
          }
        : period;
    }
  };
  const give = async (some: SeenListing[]) => {
    if (some.length === 0) return;
    for (const { price, metrics } of some) {
      if (price?.currency) currencies.add(price.currency);
      note(metrics);
    }
    count += some.length;
    if (batch) await batch(some);
    else listings.push(...some);
  };
  const takeRow = (row: Row) => {
    rows += 1;
    addRow(totals, row);
    if (firstRows.length < 5) firstRows.push(row);
    if (!table || kind?.gives === 'nothing') return;
    let why = refuses?.(row) ?? site?.refuses(row);
    if (!why && termsOf) why = termsOf.take(row);
    // The earlier period of a row is taken where the row itself is.
    if (!why) for (const gatherer of gatherers) why ??= gatherer.take(row);
    if (!why) return;
    refusedCount += 1;
    if (refused.length < MOST_REFUSED) refused.push({ row: row.at, why });
  };

  for (const row of peek.head.slice(opened?.from ?? header + 1)) takeRow(row);
  for (let read = await peek.rest.next(); !read.done; read = await peek.rest.next()) {
    stopIf(signal);
    for (const row of read.value) if (!isBlank(row)) takeRow(row);
    for (const gatherer of gatherers) await give(gatherer.done());
    progress?.(rows);
  }
  for (const gatherer of gatherers) await give([...gatherer.done(), ...gatherer.end()]);
  for (const term of termsOf?.end() ?? []) {
    note(term.metrics);
    terms.push(term);
  }

  const decimals = decimalsOf(totals);
  const period = table?.period ?? days;
  return {
    kind: kind?.id ?? null,
    marketplace: kind?.marketplace ?? null,
    store: options.store ?? site?.store() ?? (kind ? storeWith(kind.marketplace, currencies) : undefined),
    period,
    written: file.written,
    sheet: peek.sheet.name,
    rows,
    firstRows: firstRows.map(({ cells }) => named(headers, (at) => cells[at] ?? '')),
    columns: totals.map((total, at) => described(headers[at]?.name ?? '', total, decimals[at])),
    listings,
    terms,
    count,
    notUnderstood: [...(seen?.notUnderstood ?? [])],
    unread: opened?.unread ?? {},
    refused,
    refusedCount,
  };
}

/** Listings as the table has them, and once more of the earlier period where it has one. */
function gatherersOf(table: Table, { before, pictures, kind }: Recognised): Gatherer<SeenListing>[] {
  if (kind.gives !== 'listings') return [];
  const now = listingGatherer(table, pictures);
  const earlier = kind.before?.period(table);
  if (!earlier || Object.keys(before).length === 0) return [now];
  const { id, sku } = table.places;
  const places = { ...before, ...(id === undefined ? {} : { id }), ...(sku === undefined ? {} : { sku }) };
  return [now, listingGatherer({ ...table, places, period: earlier }, [])];
}

const described = (name: string, total: ColumnTotal, decimal: '.' | ',' | undefined) => ({
  name,
  sum: totalText(total, decimal),
  numeric: total.numeric,
  blank: total.blank,
});

/** Texts by header. Made so that a header '__proto__' is a name like any other. */
function named(headers: readonly Header[], text: (at: number) => string): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  headers.forEach(({ name }, at) => {
    row[name] = text(at).slice(0, 65_536);
  });
  return row;
}
