import { listingColumns, listingKnown } from './parts/amazon-listings.ts';
import type { ReportKind } from './report-kind.ts';

/** The Open Listings and Inventory reports: code, price and quantity, no title. */
export const amazonInventory: ReportKind = {
  id: 'amazon-inventory',
  name: {
    en: 'Amazon open listings or inventory',
    zh: '亚马逊可售商品/库存报告',
    ru: 'Открытые предложения или остатки Amazon',
  },
  marketplace: 'amazon',
  columns: {
    ...listingColumns,
    sku: ['sku', ...(listingColumns.sku ?? [])],
    id: ['asin', ...(listingColumns.id ?? [])],
  },
  known: listingKnown,
  needs: [['sku'], ['id'], ['price'], ['stock']],
  lacks: ['title', 'created', 'status', 'mark'],
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  timeless: true,
};
