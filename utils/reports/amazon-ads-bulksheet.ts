import type { ReportKind } from './report-kind.ts';

/** The old workbook for changing advertisements in bulk, one sheet a kind of advertisement; it begins with the portfolios. */
export const amazonAdsBulksheet: ReportKind = {
  id: 'amazon-ads-bulksheet',
  name: {
    en: 'Amazon ads: bulk workbook',
    zh: '亚马逊广告：批量操作工作簿',
    ru: 'Реклама Amazon: книга массовых изменений',
  },
  marketplace: 'amazon',
  columns: { mark: ['Record ID'], type: ['Record Type'], details: ['Budgeting Policy'] },
  known: [
    'Portfolio Name',
    'Portfolio ID',
    'Budget',
    'Currency Code',
    'Budget Start Date',
    'Budget End Date',
    'In Budget',
  ],
  needs: [['mark'], ['type'], ['details']],
  gives: 'nothing',
};
