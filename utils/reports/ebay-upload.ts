import type { ReportKind } from './report-kind.ts';

/** A file for putting listings up in bulk, written by the seller: nothing in it says that they stand on eBay. */
export const ebayUpload: ReportKind = {
  id: 'ebay-upload',
  name: { en: 'eBay upload file', zh: 'eBay 批量上传文件', ru: 'Файл загрузки eBay' },
  marketplace: 'ebay',
  columns: {
    mark: [/^action(?:\(|$)/],
    title: ['*Title', 'Title'],
    sku: ['CustomLabel', 'Custom label (SKU)'],
    price: ['*StartPrice', 'StartPrice', 'Start price'],
    stock: ['*Quantity', 'Quantity'],
  },
  known: [
    /^(?:category|picurl|conditionid|scheduletime|description|format|duration|location|bestoffer|shipping|return|payment)/,
    /^(?:conditiondescription|storecategory|product:|c:|cda?:|p:|info|item ?id|relationship|dispatchtime|immediate)/,
  ],
  needs: [['mark'], ['title', 'sku'], ['price', 'stock']],
  gives: 'nothing',
};
