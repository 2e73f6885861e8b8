import { businessColumns, businessKnown, childAsin, parentAsin } from './parts/amazon-business.ts';
import type { ReportKind } from './report-kind.ts';

/** Sales and traffic of the whole shop by day: no listing is named in it. */
export const amazonBusinessDate: ReportKind = {
  id: 'amazon-business-date',
  name: {
    en: 'Amazon business report by date (whole shop)',
    zh: '亚马逊业务报告（按日期，全店）',
    ru: 'Бизнес-отчёт Amazon по дням (весь магазин)',
  },
  marketplace: 'amazon',
  columns: {
    ...businessColumns,
    day: ['Date', 'Datum', 'Fecha', 'Data', '日付', '日期'],
    id: [...childAsin, ...parentAsin],
  },
  known: [
    ...businessKnown,
    /^(?:average|durchschnitt|order item session|平均|親商品の平均数)/,
    /(?:units? refunded|refund rate|feedback|claims|shipped)/,
  ],
  needs: [['day'], ['sessions', 'pageViews'], ['revenue'], ['units']],
  lacks: ['id'],
  gives: 'nothing',
};
