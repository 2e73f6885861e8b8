import { adColumns, adRates } from './parts/amazon-ads.ts';
import { adKnown, advertisedAsin, budget, customerTerm, foreign, placement, target } from './parts/amazon-ads-marks.ts';
import { amazonCurrencies } from './parts/amazon-money.ts';
import type { ReportKind } from './report-kind.ts';

/** Sponsored Products by keyword or target. */
export const amazonAdsTargeting: ReportKind = {
  id: 'amazon-ads-targeting',
  name: { en: 'Amazon ads: targeting', zh: '亚马逊广告：投放报告', ru: 'Реклама Amazon: таргетинг' },
  marketplace: 'amazon',
  columns: {
    ...adColumns,
    term: target,
    mark: [...customerTerm, ...placement, ...advertisedAsin, ...budget, ...foreign],
  },
  known: adKnown,
  needs: [['term'], ['spend'], ['clicks']],
  lacks: ['mark'],
  gives: 'terms',
  rates: adRates,
  bareRate: 'fraction',
  currencies: amazonCurrencies,
};
