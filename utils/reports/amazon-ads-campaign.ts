import { adColumns } from './parts/amazon-ads.ts';
import {
  adGroup,
  adKnown,
  advertisedAsin,
  customerTerm,
  foreign,
  placement,
  target,
} from './parts/amazon-ads-marks.ts';
import type { ReportKind } from './report-kind.ts';

/** Sponsored Products by campaign: no listing is named in it. */
export const amazonAdsCampaign: ReportKind = {
  id: 'amazon-ads-campaign',
  name: { en: 'Amazon ads: campaigns', zh: '亚马逊广告：广告活动报告', ru: 'Реклама Amazon: кампании' },
  marketplace: 'amazon',
  columns: {
    ...adColumns,
    mark: [...placement, ...adGroup, ...customerTerm, ...advertisedAsin, ...target, ...foreign],
  },
  known: adKnown,
  needs: [['campaign'], ['spend'], ['impressions', 'clicks']],
  lacks: ['mark'],
  gives: 'nothing',
};
