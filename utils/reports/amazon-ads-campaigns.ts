import { adColumns } from './parts/amazon-ads.ts';
import { adKnown, budget, foreign } from './parts/amazon-ads-marks.ts';
import type { ReportKind } from './report-kind.ts';

/** The table of campaigns as the advertising console shows it, saved to a file: a line each, with its budget; no listing is named in it. */
export const amazonAdsCampaigns: ReportKind = {
  id: 'amazon-ads-campaigns',
  name: { en: 'Amazon ads: table of campaigns', zh: '亚马逊广告：广告活动列表', ru: 'Реклама Amazon: список кампаний' },
  marketplace: 'amazon',
  columns: {
    ...adColumns,
    campaign: [
      /^(?:campaigns|kampagnen|campagnes|campañas|campanhas|campagne|kampanie|kampanjer|广告活动|キャンペーン)$/,
    ],
    details: budget,
    mark: foreign,
  },
  known: [
    ...adKnown,
    /bidding strategy|ntb|^ctr$/,
    /^(?:type|cost type|retailer|start date|end date|avg|top-of-search|viewable|vcpm|sov)/,
  ],
  needs: [['campaign'], ['details'], ['spend'], ['impressions', 'clicks']],
  lacks: ['mark'],
  gives: 'nothing',
  timeless: true,
};
