import { listingsReader } from '../../reading/console.ts';
import type { Meaning } from '../../reading/lexicon/index.ts';
import { putTitledCounts } from '../../reading/tables/titled-counts.ts';
import { isSellerCentre, shopeeShape } from './shape.ts';

/** What the list calls the pieces sold since a product is there, and how often it was seen; elsewhere in the console that is money or something else. */
const sold = ['sales', 'penjualan', 'jualan', 'ยอดขาย', 'doanh so'];
const labels: Record<string, Meaning> = { การเข้าชม: { field: 'pageViews' } };
for (const name of sold) labels[name] = { field: 'units' };

const shape = { ...shopeeShape, labels };

/** The product list: a table whose pinned columns are repeated in a copy; prices come when a row is scrolled to. */
export const listings = listingsReader({
  id: 'shopee/listings',
  trial: true,
  at: (url) => isSellerCentre(url) && url.pathname.startsWith('/portal/product/list'),
  console: isSellerCentre,
  landmarks: '.eds-table,.shopee-table',
  shape,
  finish: (draft, row) => putTitledCounts(draft, row, shape),
});
