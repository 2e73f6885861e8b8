import { adColumns, adRates } from './parts/amazon-ads.ts';
import { adKnown, customerTerm, foreign } from './parts/amazon-ads-marks.ts';
import { amazonCurrencies } from './parts/amazon-money.ts';
import type { ReportKind } from './report-kind.ts';

/** Sponsored Products, what customers searched for. It lists only terms with a click, so its impressions are not all there were. */
export const amazonAdsSearchTerm: ReportKind = {
  id: 'amazon-ads-search-term',
  name: { en: 'Amazon ads: search terms', zh: '亚马逊广告：搜索词报告', ru: 'Реклама Amazon: поисковые запросы' },
  marketplace: 'amazon',
  columns: { ...adColumns, term: customerTerm, mark: foreign },
  known: adKnown,
  needs: [['term'], ['spend'], ['clicks']],
  lacks: ['mark'],
  gives: 'terms',
  rates: adRates,
  bareRate: 'fraction',
  currencies: amazonCurrencies,
};
