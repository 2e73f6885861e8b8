import type { KnownListing } from '../known-listing.ts';
import { text } from './cells.ts';
import type { ColumnOf } from './table.ts';

/** Finds the listing of a key; undefined where it is no longer kept. */
export type ListingOf = (key: string) => KnownListing | undefined;

/** What names a listing in a file. */
export interface Names {
  marketplace: string;
  /** The store, or the host of a shop of its own. */
  store: string;
  account: string;
  /** The public code; where there is neither it nor an SKU, another code with its name before it: 'spu:123'. */
  id: string;
  sku: string;
  title: string;
}

/** The names a key holds (`keyOf` in utils/listing.ts wrote it), and what only the listing itself knows. */
export function namesOf(key: string, known: KnownListing | undefined): Names {
  const [marketplace = '', store = '', account = '', name = '', code = ''] = key.split('/').map(decoded);
  const sku = known?.listing.sku ?? (name === 'sku' ? code : '');
  const other = sku || name === '' ? '' : `${name}:${code}`;
  return { marketplace, store, account, id: name === 'id' ? code : other, sku, title: known?.listing.title ?? '' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The columns every table about listings begins with; `listingOf` finds the listing of a row. */
export function identity<Row extends { key: string }>(
  listingOf: (row: Row) => KnownListing | undefined,
): ColumnOf<Row>[] {
  // Rows come listing by listing, and six columns ask for the same names.
  let last: { key: string; names: Names } | undefined;
  const of = (row: Row): Names => {
    if (last?.key !== row.key) last = { key: row.key, names: namesOf(row.key, listingOf(row)) };
    return last.names;
  };
  return (['marketplace', 'store', 'account', 'id', 'sku', 'title'] as const).map((id) => ({
    id,
    kind: 'text',
    cell: (row) => text(of(row)[id]),
  }));
}
