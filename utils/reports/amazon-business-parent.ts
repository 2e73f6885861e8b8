import { businessColumns, businessKnown, childAsin, parentAsin } from './parts/amazon-business.ts';
import { businessPlaces } from './parts/amazon-business-places.ts';
import { amazonCurrencies } from './parts/amazon-money.ts';
import type { ReportKind } from './report-kind.ts';

/** Detail Page Sales and Traffic by parent item: the numbers of all its variations together. */
export const amazonBusinessParent: ReportKind = {
  id: 'amazon-business-parent',
  name: {
    en: 'Amazon business report by parent',
    zh: '亚马逊业务报告（按父商品）',
    ru: 'Бизнес-отчёт Amazon по основным товарам',
  },
  marketplace: 'amazon',
  columns: { ...businessColumns, id: parentAsin, mark: childAsin },
  known: businessKnown,
  needs: [['id'], ['sessions', 'pageViews'], ['units', 'revenue']],
  lacks: ['mark'],
  places: (headers, rows) => businessPlaces({ child: false, sku: false }, headers, rows),
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  rates: { conversionRate: ['units', 'sessions'] },
  currencies: amazonCurrencies,
};
