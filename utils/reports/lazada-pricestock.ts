import { hasNoDigitsForId } from './parts/ozon.ts';
import { textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Lazada's workbook of prices and stock: two rows of hints under the header, headers in English or Thai or both. The stock
 * column bears the name of the warehouse, so it is nobody's to know.
 */
export const lazadaPricestock: ReportKind = {
  id: 'lazada-pricestock',
  name: { en: 'Lazada prices and stock', zh: 'Lazada 价格与库存', ru: 'Lazada: цены и остатки' },
  marketplace: 'lazada',
  columns: {
    id: ['Product ID'],
    title: [/^product name(?:\|.*)?$/, 'ชื่อสินค้า'],
    sku: [/^seller ?sku(?:\|.*)?$/, 'SellerSKU'],
    currency: ['currencyCode'],
    price: [/^price(?:\|.*)?$/, 'ราคา'],
    mark: ['sku.skuId', 'catId', /^shop sku(?:\|.*)?$/],
    promo: [/^special ?price(?:\|.*)?$/],
  },
  known: [/^(?:catid|sku\.skuid|status|shop sku|special ?price|tr\(s-wb-product|variations?|product url|stock)/],
  needs: [['id'], ['price'], ['mark']],
  gives: 'listings',
  code: /^\d{5,16}$/,
  isUnder: hasNoDigitsForId,
  timeless: true,
  refuses: (table) => {
    const id = textAt(table, 'id');
    return (row) => (id(row).trim() === '' ? 'no-id' : undefined);
  },
};
