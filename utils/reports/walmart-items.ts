import type { ReportKind } from './report-kind.ts';

/** Walmart's item report; its headers are the fields of Walmart's interface for programs, spaced or not. */
export const walmartItems: ReportKind = {
  id: 'walmart-items',
  name: { en: 'Walmart item report', zh: '沃尔玛商品报告', ru: 'Отчёт по товарам Walmart' },
  marketplace: 'walmart',
  columns: {
    id: ['Item ID', 'itemId', 'Item Id'],
    sku: ['SKU'],
    title: ['Product Name', 'productName', 'Item Name'],
    brand: ['Brand'],
    price: ['Price'],
    currency: ['Currency', 'Price Currency'],
    stock: ['Inventory Count', 'inventoryCount', 'Available Inventory'],
    image: ['Primary Image URL', 'primaryImageUrl'],
    rating: ['Average Rating', 'Rating'],
    reviews: ['Reviews Count', 'Number of Reviews'],
    status: ['Lifecycle Status', 'lifecycleStatus'],
    mark: ['WPID', 'Publish Status', 'Published Status', 'publishStatus', 'Primary Category Path'],
  },
  known: [
    /^(?:product ?(?:category|id|type)|wpid|gtin|upc|shelf|primary|publish|lifecycle|availability|ship|buy ?box|offer|item page|status)/,
    /^(?:searchable|item (?:creation|last)|product tax|inventory status|fulfillment|variant|is primary|competitor|msa|seller|last|created|cost|msrp|wfs|category|unpublished|vendor|short|long|wm)/,
  ],
  // A seller may leave the price out; what tells the report then is its two states.
  needs: [['sku'], ['title'], ['mark'], ['price', 'stock', 'status']],
  gives: 'listings',
  each: true,
  code: /^\d{5,14}$/,
  timeless: true,
};
