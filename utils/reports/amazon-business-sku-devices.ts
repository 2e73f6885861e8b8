import { amazonBusinessSku } from './amazon-business-sku.ts';
import type { ReportKind } from './report-kind.ts';

/** The report by SKU with sessions and page views split by mobile app and browser; the totals are read. */
export const amazonBusinessSkuDevices: ReportKind = {
  ...amazonBusinessSku,
  id: 'amazon-business-sku-devices',
  name: {
    en: 'Amazon business report by SKU, app and browser',
    zh: '亚马逊业务报告（按 SKU，含移动应用与浏览器）',
    ru: 'Бизнес-отчёт Amazon по SKU, приложение и браузер',
  },
  needs: [...amazonBusinessSku.needs, ['details']],
  lacks: [],
};
