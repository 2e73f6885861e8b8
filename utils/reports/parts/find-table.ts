import type { Period } from '../../metric.ts';
import { isBlank, type Row, type RowsFile, type Sheet } from '../../rows/row.ts';
import { addRow, decimalsOf, emptyTotals } from '../../rows/totals.ts';
import type { ReportKind, Table } from '../report-kind.ts';
import { orderOf } from './cells.ts';
import { areRounded } from './codes.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { RefusalCode } from './refusals.ts';
import { currenciesAt, storesOf } from './stores.ts';
import { textAt } from './table.ts';

/** Rows looked at before the first is read: they tell the kind and how numbers are written. */
const HEAD = 1500;

/** A sheet whose first rows have been looked at; the rest is still to come. */
export interface Peeked {
  sheet: Sheet;
  head: readonly Row[];
  rest: AsyncIterator<readonly Row[]>;
}

/** Looks at the first rows of a sheet, empty ones left out. */
export async function peeked(sheet: Sheet): Promise<Peeked> {
  const rest = sheet.rows()[Symbol.asyncIterator]();
  const head: Row[] = [];
  while (head.length < HEAD) {
    const { value, done } = await rest.next();
    if (done) break;
    head.push(...value.filter((row) => !isBlank(row)));
  }
  return { sheet, head, rest };
}

/** The sheet that is of a kind, and its header: of several one with rows, then one that gives something, then the first. */
export function chosen(sheets: readonly Peeked[], kinds: readonly ReportKind[]) {
  const found = sheets.flatMap((peek) => {
    const recognised = recognise(peek.head, kinds);
    if (!recognised) return [];
    const filled = peek.head.length > recognised.at + 1;
    return [{ peek, recognised, worth: (filled ? 2 : 0) + (recognised.kind.gives === 'nothing' ? 0 : 1) }];
  });
  const most = Math.max(...found.map(({ worth }) => worth));
  return found.find(({ worth }) => worth === most);
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

/**
 * Everything a recognised table is read with; `from`: the index of its first row of data, `unread`: filled as it is read.
 * `said`: the store and the days the person named.
 */
export function tableOf(
  file: RowsFile,
  peek: Peeked,
  seen: Recognised,
  others: readonly Peeked[],
  said: { store?: string; period?: Period },
): { table: Table; from: number; unread: Record<string, number> } {
  const { kind, headers, places } = seen;
  const unread: Record<string, number> = Object.create(null);
  const above = peek.head.slice(0, seen.at);
  const store = storesOf(kind.marketplace).find(({ id }) => id === said.store);
  const table: Table = {
    kind,
    headers,
    places,
    above,
    otherSheets: others.map(({ sheet, head }) => ({ name: sheet.name, rows: head.slice(0, 60) })),
    decimals: [],
    orders: [],
    saysDays: true,
    idsRounded: false,
    epoch: file.epoch,
    period: undefined,
    currency: kind.currency ?? store?.currency,
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
  const orders = headers.map((_, at) => orderOf(sample.slice(0, 500).map(({ cells }) => cells[at] ?? '')));
  // A file writes all its days alike: what '30/11/2026' tells of the last day holds for '01/11/2026', the first.
  const days = [places.day, places.start, places.end].filter((at) => at !== undefined);
  const [order, otherOrder] = [...new Set(days.flatMap((at) => orders[at] ?? []))];
  table.orders = orders.map((own, at) => own ?? (days.includes(at) && !otherOrder ? order : undefined));
  table.saysDays = sample.some(({ cells }) => days.some((at) => (cells[at] ?? '').trim() !== ''));
  table.idsRounded = areRounded(sample.slice(0, 500).map(textAt(table, 'id')));
  table.period = kind.period?.(table) ?? said.period;
  return { table, from, unread };
}

/**
 * The store each row names, if rows do: the first one's is the file's, and rows of another are refused. Words that name no
 * store we know are a store of their own: a row of it is never kept as one of the file's.
 */
export function siteReader(table: Table): { store(): string | undefined; refuses(row: Row): RefusalCode | undefined } {
  const text = textAt(table, 'site');
  const known = new Map(Object.entries(table.kind.sites ?? {}));
  let first: string | undefined;
  return {
    store: () => known.get(first ?? ''),
    refuses(row) {
      const words = text(row).trim();
      if (words === '') return undefined;
      first ??= words;
      return nameOf(words) === nameOf(first) ? undefined : 'other-store';
    },
  };
  function nameOf(words: string): string {
    return known.get(words) ?? words;
  }
}
