import { hasNoDigitsForId } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Shopee's workbook for changing prices and stock in bulk: the first row holds keys that are the same in every country,
 * the data begins in the seventh. A row is a variation; they are put together by product. Where the keys are gone or are
 * others, the labels of the third row tell, in the languages of its countries.
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
    id: ['et_title_product_id', 'รหัสสินค้า', 'ID do Produto', 'Kode Produk', '商品ID', '商品編號', 'Mã sản phẩm'],
    title: [
      'et_title_product_name',
      'ชื่อสินค้า',
      'Nome do Produto',
      'Nama Produk',
      '商品名稱',
      'Tên sản phẩm',
      'Product Name',
    ],
    details: [
      'et_title_variation_id',
      'รหัสตัวเลือกสินค้า',
      'Variante Identificador',
      'Identificador da Variação',
      'Kode Variasi',
      '規格編號',
      '商品選項ID',
      'Mã phân loại',
      'Mã phân loại hàng',
      'Variation ID',
    ],
    sku: [
      'et_title_variation_sku',
      'et_title_parent_sku',
      'เลข SKU',
      'SKU',
      'Kode SKU',
      '商品選項貨號',
      'SKU phân loại',
      'Variation SKU',
    ],
    price: ['et_title_variation_price', 'ราคา', 'Preço', 'Harga', '價格', 'Giá', 'Price'],
    stock: [
      'et_title_variation_stock',
      /^et_title_variation_stock/,
      'คลัง',
      'Estoque do Vendedor',
      'Estoque',
      'Stok',
      '商品數量',
      '庫存',
      'Kho hàng',
      'Stock',
    ],
  },
  known: [
    /^(?:et_title_|ps_)/,
    /^(?:parent sku|sku de referência|sku induk|主商品貨號|sku sản phẩm|gtin|ชื่อตัวเลือก|nome$|nome da variação|nama variasi|商品選項名稱)/,
    /^(?:motivo|เหตุผล|alasan|失敗原因|lý do|tên phân loại|reason|variation name)/,
  ],
  needs: [['id'], ['details'], ['price', 'stock']],
  gives: 'listings',
  code: /^\d{6,20}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
};
