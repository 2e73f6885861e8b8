import { hasNoDigitsForId } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/** Shopee's workbook for changing titles and descriptions in bulk; it holds no price and no stock. */
export const shopeeBasicUpdate: ReportKind = {
  id: 'shopee-basic-update',
  name: {
    en: 'Shopee mass update: basic facts',
    zh: 'Shopee 批量更新：基本信息',
    ru: 'Shopee: массовое обновление основных данных',
  },
  marketplace: 'shopee',
  columns: {
    id: ['et_title_product_id'],
    title: ['et_title_product_name'],
    sku: ['et_title_parent_sku'],
    image: [/^et_title_(?:cover_image|image_|item_image|ps_item_cover_image)/, /^ps_item_(?:cover_)?image/],
    price: ['et_title_variation_price'],
    stock: [/^et_title_variation_stock/],
  },
  known: [/^(?:et_title_|ps_)/],
  needs: [['id'], ['title', 'sku', 'image']],
  lacks: ['price', 'stock'],
  gives: 'listings',
  each: true,
  code: /^\d{6,20}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
};
