import { adColumns } from './parts/amazon-ads.ts';
import { adKnown, placement } from './parts/amazon-ads-marks.ts';
import type { ReportKind } from './report-kind.ts';

/** Sponsored Products by place on the page: campaigns only, no listing. */
export const amazonAdsPlacement: ReportKind = {
  id: 'amazon-ads-placement',
  name: { en: 'Amazon ads: placements', zh: '亚马逊广告：广告位报告', ru: 'Реклама Amazon: места размещения' },
  marketplace: 'amazon',
  columns: { ...adColumns, mark: placement },
  known: adKnown,
  needs: [['mark'], ['campaign'], ['spend']],
  gives: 'nothing',
};
