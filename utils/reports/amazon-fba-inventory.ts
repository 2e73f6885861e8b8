import { textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/** Stock at Amazon that can be sold now: Manage FBA Inventory, its planning report with ages, and the plain list by SKU. */
export const amazonFbaInventory: ReportKind = {
  id: 'amazon-fba-inventory',
  name: { en: 'Amazon FBA inventory', zh: '亚马逊物流库存', ru: 'Остатки FBA Amazon' },
  marketplace: 'amazon',
  columns: {
    sku: ['sku', 'seller-sku', 'Merchant SKU'],
    id: ['asin'],
    title: ['product-name', 'Product Name'],
    condition: ['condition', 'condition-type'],
    price: ['your-price', 'Price'],
    currency: ['currency', 'Currency code'],
    stock: ['afn-fulfillable-quantity', 'available', 'Quantity Available'],
    mark: ['fnsku', 'fulfillment-channel-sku', 'afn-fulfillable-quantity'],
    details: ['Warehouse-Condition-code'],
  },
  known: [
    'per-unit-volume',
    'mfn-listing-exists',
    'mfn-fulfillable-quantity',
    'store',
    'country',
    'marketplace',
    'sales-price',
    'featuredoffer-price',
    'storage-type',
    'storage-volume',
    'product-group',
    'short-term-historical-days-of-supply',
    'long-term-historical-days-of-supply',
    /^(?:afn|inv-age|pending|qty|units-shipped|estimated|recommended|healthy|alert|lowest|weeks|sell-through|days-of-supply)/,
    /^(?:fc[ -]|total reserved|deprecated |customer order|working|shipped|receiving|fulfilled by|units sold|total units|total days|maximum|short-?term|unit )/,
    /^(?:sales last|days of supply|include)/,
    /^(?:total-days|historical|inbound|reserved|unfulfillable|fba-|no-sale|sales-(?:rank|shipped)|snapshot-date|last-updated|volume|exempted)/,
    /^(?:supplier|manufacturer|item-volume|projected|projection|average|season|reorder|ais|quantity-to-be|remove|low-inventory|currently)/,
  ],
  needs: [['sku'], ['id'], ['stock'], ['mark']],
  refuses(table) {
    const details = textAt(table, 'details');
    return (row) => (/^unsellable$/i.test(details(row).trim()) ? 'unsellable' : undefined);
  },
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  timeless: true,
};
