import type { ReportKind } from './report-kind.ts';

/** Manage FBA Inventory: what of the stock at Amazon can be sold now. */
export const amazonFbaInventory: ReportKind = {
  id: 'amazon-fba-inventory',
  name: { en: 'Amazon FBA inventory', zh: '亚马逊物流库存', ru: 'Остатки FBA Amazon' },
  marketplace: 'amazon',
  columns: {
    sku: ['sku'],
    id: ['asin'],
    title: ['product-name'],
    condition: ['condition'],
    price: ['your-price'],
    stock: ['afn-fulfillable-quantity'],
  },
  known: ['fnsku', 'per-unit-volume', 'mfn-listing-exists', 'mfn-fulfillable-quantity', /^afn-/, 'store', 'country'],
  needs: [['sku'], ['id'], ['stock']],
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  timeless: true,
};
