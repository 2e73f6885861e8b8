import { hasNoDigitsForId } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Shopee's workbook for changing prices and stock in bulk: the first row holds keys that are the same in every country,
 * the data begins in the seventh. A row is a variation; they are put together by product.
 */
export const shopeeSalesUpdate: ReportKind = {
  id: 'shopee-sales-update',
  name: {
    en: 'Shopee mass update: prices and stock',
    zh: 'Shopee 批量更新：价格与库存',
    ru: 'Shopee: массовое обновление цен и остатков',
  },
  marketplace: 'shopee',
  columns: {
    id: ['et_title_product_id'],
    title: ['et_title_product_name'],
    details: ['et_title_variation_id'],
    sku: ['et_title_variation_sku', 'et_title_parent_sku'],
    price: ['et_title_variation_price'],
    stock: ['et_title_variation_stock', /^et_title_variation_stock/],
  },
  known: [/^(?:et_title_|ps_)/],
  needs: [['id'], ['price', 'stock']],
  gives: 'listings',
  code: /^\d{6,20}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
};
