import { ozonAnalyticsProducts } from './ozon-analytics-products.ts';
import type { ReportKind } from './report-kind.ts';

/** Ozon analytics by product and day. */
export const ozonAnalyticsDays: ReportKind = {
  ...ozonAnalyticsProducts,
  id: 'ozon-analytics-days',
  name: {
    en: 'Ozon analytics by product and day',
    zh: 'Ozon 分析（按商品和日期）',
    ru: 'Аналитика Ozon по товарам и дням',
  },
  columns: { ...ozonAnalyticsProducts.columns, mark: ['Показы на карточке товара'] },
  needs: [...ozonAnalyticsProducts.needs, ['day']],
  lacks: ['mark'],
};
