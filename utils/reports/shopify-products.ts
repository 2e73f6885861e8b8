import type { ReportKind } from './report-kind.ts';

/**
 * Shopify's product export: headers in English everywhere, no currency. A product is all rows of one handle: its title
 * stands on the first, each variant and each further picture has a row.
 */
export const shopifyProducts: ReportKind = {
  id: 'shopify-products',
  name: { en: 'Shopify product export', zh: 'Shopify 商品导出', ru: 'Выгрузка товаров Shopify' },
  marketplace: 'shopify',
  columns: {
    id: ['Handle', 'URL handle'],
    title: ['Title'],
    brand: ['Vendor'],
    category: ['Product Category', 'Product category', 'Custom Product Type', 'Type'],
    sku: ['Variant SKU', 'SKU'],
    price: ['Variant Price', 'Price'],
    stock: ['Variant Inventory Qty', 'Inventory quantity'],
    image: ['Image Src', 'Product image URL'],
    mark: ['Body (HTML)', 'Body HTML', 'Description', /^option\d (?:name|value)$/, /^variant /],
  },
  known: [
    /^(?:body|description|tags|published|option\d|variant |image |gift card|seo |google|status|collection|standard product type)/,
    /^(?:custom product type|type|cost per item|unit price|included|price|compare at price|compare-at price|cost|charge tax|tax code)/,
    /product\.metafields\./,
    /^(?:barcode|inventory|continue selling|weight|requires shipping|fulfillment service|url handle|product image|age|gender)/,
  ],
  needs: [['id'], ['title'], ['mark']],
  gives: 'listings',
  code: /^[^\s]{1,255}$/,
  free: true,
  timeless: true,
};
