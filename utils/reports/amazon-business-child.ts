import { businessColumns, businessKnown, childAsin, parentAsin } from './parts/amazon-business.ts';
import { businessPlaces } from './parts/amazon-business-places.ts';
import { amazonCurrencies } from './parts/amazon-money.ts';
import type { ReportKind } from './report-kind.ts';

/** Detail Page Sales and Traffic by child item. An ASIN that stands under two parents has sessions of its own under each: they are added. */
export const amazonBusinessChild: ReportKind = {
  id: 'amazon-business-child',
  name: {
    en: 'Amazon business report by child item',
    zh: '亚马逊业务报告（按子商品）',
    ru: 'Бизнес-отчёт Amazon по вариантам',
  },
  marketplace: 'amazon',
  columns: { ...businessColumns, id: childAsin, parent: parentAsin, sku: ['SKU'] },
  known: businessKnown,
  needs: [['id'], ['sessions', 'pageViews'], ['units', 'revenue']],
  lacks: ['sku'],
  places: (headers, rows) => businessPlaces({ child: true, sku: false }, headers, rows),
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  rates: { conversionRate: ['units', 'sessions'] },
  currencies: amazonCurrencies,
};
