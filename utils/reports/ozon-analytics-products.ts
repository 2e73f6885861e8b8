import { hasNoDigitsForId, ozonColumns, ozonKnown, ozonPeriod } from './parts/ozon.ts';
import { textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/** Ozon analytics by product: a product stands in two rows, with and without its model, and these are added. */
export const ozonAnalyticsProducts: ReportKind = {
  id: 'ozon-analytics-products',
  name: { en: 'Ozon analytics by product', zh: 'Ozon 分析（按商品）', ru: 'Аналитика Ozon по товарам' },
  marketplace: 'ozon',
  columns: ozonColumns,
  known: ozonKnown,
  needs: [['id'], ['title'], ['units', 'revenue'], ['pageViews', 'addToCart', 'impressions']],
  lacks: ['day'],
  gives: 'listings',
  code: /^\d{5,12}$/,
  isUnder: hasNoDigitsForId,
  refuses(table) {
    const title = textAt(table, 'title');
    return (row) => (/^(?:итого|всего|total)/i.test(title(row).trim()) ? 'total' : undefined);
  },
  period: ozonPeriod,
  bareRate: 'fraction',
};
