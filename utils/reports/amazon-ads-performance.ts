import { adColumns } from './parts/amazon-ads.ts';
import { adKnown } from './parts/amazon-ads-marks.ts';
import type { ReportKind } from './report-kind.ts';

/** Sponsored Products, performance over time: the whole account by day. */
export const amazonAdsPerformance: ReportKind = {
  id: 'amazon-ads-performance',
  name: {
    en: 'Amazon ads: performance over time',
    zh: '亚马逊广告：一段时间内的业绩',
    ru: 'Реклама Amazon: результаты по дням',
  },
  marketplace: 'amazon',
  columns: {
    ...adColumns,
    mark: ['Cost Per Click (CPC)', 'Kosten pro Klick (CPC)', '每次点击成本 (CPC)', '平均クリック単価 (CPC)'],
  },
  known: adKnown,
  needs: [['day', 'start'], ['clicks'], ['mark'], ['spend']],
  lacks: ['campaign', 'term', 'impressions'],
  gives: 'nothing',
};
