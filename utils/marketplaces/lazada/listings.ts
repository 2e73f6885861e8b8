import { listingsReader } from '../../reading/console.ts';
import type { Column } from '../../reading/tables/column.ts';
import { fold } from '../../text/normal.ts';
import { isSellerCenter, lazadaShape } from './shape.ts';

/** Buyers pay one or the other, by days that the list does not name. */
const prices = ['retail price', 'special price'];
const named = (columns: readonly Column[]) => columns.filter(({ header }) => prices.includes(fold(header)));

/** One of the two prices says nothing where the other is not shown. */
const withoutHalf = (columns: Column[]): Column[] =>
  new Set(named(columns).map(({ header }) => fold(header))).size === 1
    ? columns.map((column) => (named([column]).length > 0 ? { ...column, meaning: { known: 'half' } } : column))
    : columns;

/** The product list. */
export const listings = listingsReader({
  id: 'lazada/listings',
  trial: true,
  at: (url) => isSellerCenter(url) && url.pathname.startsWith('/apps/product/list'),
  console: isSellerCenter,
  landmarks: '.next-table-body',
  shape: {
    ...lazadaShape,
    // Where both are shown and differ, neither is read.
    labels: Object.fromEntries(prices.map((name) => [name, { field: 'price' }])),
    columns: withoutHalf,
  },
});
