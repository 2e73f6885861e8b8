import { ozonColumns, ozonKnown } from './parts/ozon.ts';
import type { ReportKind } from './report-kind.ts';

/** Ozon search and catalogue, by product and day: header in the first row, every cell a text with a decimal comma. */
export const ozonAnalyticsSearch: ReportKind = {
  id: 'ozon-analytics-search',
  name: { en: 'Ozon search and catalogue by day', zh: 'Ozon 搜索与目录（按日）', ru: 'Поиск и каталог Ozon по дням' },
  marketplace: 'ozon',
  columns: { ...ozonColumns, mark: ['Показы на карточке товара'] },
  known: ozonKnown,
  needs: [['id'], ['day'], ['impressions'], ['mark']],
  gives: 'listings',
  code: /^\d{5,12}$/,
};
