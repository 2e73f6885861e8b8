import { listingColumns, listingKnown } from './parts/amazon-listings.ts';
import type { ReportKind } from './report-kind.ts';

/** The Active Listings report: raw TSV, or re-saved as CSV. An empty quantity is stock at Amazon, which this file does not tell. */
export const amazonActiveListings: ReportKind = {
  id: 'amazon-active-listings',
  name: { en: 'Amazon active listings', zh: '亚马逊在售商品报告', ru: 'Активные товары Amazon' },
  marketplace: 'amazon',
  columns: listingColumns,
  known: listingKnown,
  needs: [['title'], ['sku'], ['id'], ['price', 'stock'], ['created', 'mark']],
  lacks: ['status'],
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  timeless: true,
};
