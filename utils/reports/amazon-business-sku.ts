import { appSessions, businessColumns, businessKnown, childAsin, parentAsin } from './parts/amazon-business.ts';
import { businessPlaces } from './parts/amazon-business-places.ts';
import { amazonCurrencies } from './parts/amazon-money.ts';
import type { ReportKind } from './report-kind.ts';

/**
 * Detail Page Sales and Traffic by child item and SKU. Sessions and page views are those of the ASIN and stand on every
 * SKU's row of it: they count once for each parent; units, money and orders are the SKU's own and are added.
 */
export const amazonBusinessSku: ReportKind = {
  id: 'amazon-business-sku',
  name: {
    en: 'Amazon business report by SKU',
    zh: '亚马逊业务报告（按 SKU）',
    ru: 'Бизнес-отчёт Amazon по SKU',
  },
  marketplace: 'amazon',
  columns: { ...businessColumns, id: childAsin, parent: parentAsin, sku: ['SKU'], details: appSessions },
  known: businessKnown,
  needs: [['id'], ['sku'], ['sessions', 'pageViews'], ['units', 'revenue']],
  lacks: ['details'],
  places: (headers, rows) => businessPlaces({ child: true, sku: true }, headers, rows),
  gives: 'listings',
  code: /^[A-Z0-9]{10}$/,
  once: { metrics: ['sessions', 'pageViews'], per: ['parent', 'id'] },
  rates: { conversionRate: ['units', 'sessions'] },
  currencies: amazonCurrencies,
};
