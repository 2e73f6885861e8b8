import type { Advice } from '../../utils/advice.ts';
import { defuse } from '../../utils/exports/formulas.ts';
import type { Home } from '../data/home.ts';
import { matching } from '../data/matching.ts';
import { stateOfReport } from '../data/states.ts';
import { marketplaceName } from '../data/store.ts';
import { type ColumnName, columnNames } from './column-names.ts';
import type { Columns } from './columns.tsx';
import type { TableRow } from './row.ts';

/** A row for each listing, with how it stands and what is to be done first. */
export function rowsOf(home: Home): TableRow[] {
  const firsts = new Map<string, { advice: Advice; order: number }>();
  home.advice.forEach((advice, order) => {
    if (!firsts.has(advice.key)) firsts.set(advice.key, { advice, order });
  });
  return home.listings.map((known) => ({
    known,
    listing: known.listing,
    marketplace: marketplaceName(known.listing),
    state: stateOfReport(home.reports.get(known.key)),
    first: firsts.get(known.key)?.advice,
    order: firsts.get(known.key)?.order ?? Number.POSITIVE_INFINITY,
  }));
}

/** By which column the table is sorted; `down`: the largest first. */
export interface Sort {
  by: ColumnName;
  down: boolean;
}

interface Asked {
  sought: string;
  verb: Advice['verb'] | 'all' | 'none';
  marketplace: string;
  sort: Sort;
}

/** The rows that are asked for, in the order asked for. What is not known stands last, whichever way. */
export function shownRows(rows: readonly TableRow[], { sought, verb, marketplace, sort }: Asked): TableRow[] {
  const found = matching(rows, sought).filter(
    (row) =>
      (marketplace === '' || row.known.marketplace === marketplace) &&
      (verb === 'all' || (verb === 'none' ? row.state === 'pass' : row.first?.verb === verb)),
  );
  const value = sortValues[sort.by];
  return found.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right));
    return sort.down ? -order : order;
  });
}

const sortValues: Readonly<Record<ColumnName, (row: TableRow) => string | number | undefined>> = {
  title: ({ listing }) => listing.title,
  verb: ({ order }) => (Number.isFinite(order) ? order : undefined),
  marketplace: (row) => row.marketplace,
  store: ({ known }) => known.store,
  account: ({ known }) => known.account || undefined,
  code: ({ listing }) => listing.id ?? listing.sku,
  price: ({ listing }) => (listing.price ? Number(listing.price.amount) : undefined),
  stock: ({ listing }) => listing.stock,
  lastSeen: ({ known }) => known.lastSeen,
};

/** The rows as a table parted by tabs, for pasting into a sheet: a cell that would run as a formula is defused. */
export function tabSeparated(
  rows: readonly TableRow[],
  columns: Columns,
  shown: readonly ColumnName[] = columnNames,
): string {
  const line = (cells: readonly string[]) => cells.map((cell) => harmless(cell.replace(/[\t\r\n]+/g, ' '))).join('\t');
  return [
    line(shown.map((name) => columns[name].heading)),
    ...rows.map((row) => line(shown.map((name) => columns[name].write(row)))),
  ].join('\n');
}

const harmless = (cell: string): string => (Number.isNaN(Number(cell)) ? defuse(cell) : cell);
