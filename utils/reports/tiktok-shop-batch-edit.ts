import { hasNoDigitsForId } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * TikTok Shop's workbook for changing prices and stock in bulk: the first row holds keys that are the same in every country,
 * below it stand labels and hints. A row is a SKU; they are put together by product. Stock is read where there is one
 * column of it: a seller with several warehouses has one for each.
 */
export const tiktokShopBatchEdit: ReportKind = {
  id: 'tiktok-shop-batch-edit',
  name: {
    en: 'TikTok Shop batch edit: prices and stock',
    zh: 'TikTok Shop 批量编辑：价格与库存',
    ru: 'TikTok Shop: массовая правка цен и остатков',
  },
  marketplace: 'tiktok-shop',
  columns: {
    id: ['product_id'],
    title: ['product_name'],
    sku: ['seller_sku'],
    price: ['price'],
    image: ['main_image', /^image_\d$/],
    mark: ['sku_id', 'product_description', 'category'],
  },
  known: [
    /^(?:category|brand|sku_id|variation_|property_|warehouse_quantity|quantity|size_chart|parcel_|package_|delivery|value_\d)/,
    /^(?:product_|minimum_order|list_price|gtin|cod$|aimed|identifier_)/,
  ],
  needs: [['id'], ['title'], ['mark']],
  places(headers) {
    const stocks = headers.flatMap((header, at) =>
      /^(?:warehouse_)?quantity(?:\/\d+)?$/i.test(header.trim()) ? [at] : [],
    );
    const [only, ...more] = stocks;
    return only === undefined || more.length > 0 ? {} : { stock: only };
  },
  gives: 'listings',
  code: /^\d{15,20}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
};
