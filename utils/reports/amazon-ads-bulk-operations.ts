import { adKnown } from './parts/amazon-ads-marks.ts';
import type { ReportKind } from './report-kind.ts';

/** A file for changing campaigns in bulk: keywords, bids and states, and numbers of no named period. */
export const amazonAdsBulkOperations: ReportKind = {
  id: 'amazon-ads-bulk-operations',
  name: { en: 'Amazon ads: bulk operations', zh: '亚马逊广告：批量操作文件', ru: 'Реклама Amazon: массовые операции' },
  marketplace: 'amazon',
  columns: {
    mark: ['Record ID', 'Entity'],
    type: ['Record Type', 'Product'],
    campaign: ['Campaign', 'Campaign Name', 'Campaign ID'],
  },
  known: [
    ...adKnown,
    /^(?:campaign|portfolio|ad group|keyword|product targeting|increase bids|placement|max bid|bid|ad format|landing page|brand|media)/,
    /^(?:headline|creative|automated|serving status|operation|state|budget|sku|asin)/,
    /^(?:impressions|clicks|spend|orders|total units|units|sales|conversion rate|click-through rate)$/,
  ],
  needs: [['mark'], ['type'], ['campaign']],
  gives: 'nothing',
};
