import { adColumns, adKnown, adRates, advertisedAsin, customerTerm, placement } from './parts/amazon-ads.ts';
import type { ReportKind } from './report-kind.ts';

/** Sponsored Products by keyword or target. */
export const amazonAdsTargeting: ReportKind = {
  id: 'amazon-ads-targeting',
  name: { en: 'Amazon ads: targeting', zh: '亚马逊广告：投放报告', ru: 'Реклама Amazon: таргетинг' },
  marketplace: 'amazon',
  columns: {
    ...adColumns,
    term: ['Targeting', 'Ausrichtung', '投放', 'ターゲティング', 'Ciblage', 'Segmentación'],
    mark: [...customerTerm, ...placement, ...advertisedAsin],
  },
  known: adKnown,
  needs: [['term'], ['spend'], ['clicks']],
  lacks: ['mark'],
  gives: 'terms',
  rates: adRates,
  bareRate: 'fraction',
};
