import { amazonActiveListings } from './amazon-active-listings.ts';
import type { ReportKind } from './report-kind.ts';

/** A listing report with columns of the seller's choice, without the day a listing began. */
export const amazonCustomListings: ReportKind = {
  ...amazonActiveListings,
  id: 'amazon-custom-listings',
  name: {
    en: 'Amazon listings, columns of your choice',
    zh: '亚马逊商品报告（自选列）',
    ru: 'Товары Amazon с выбранными столбцами',
  },
  needs: [['title'], ['sku'], ['id']],
  lacks: ['created', 'status', 'condition'],
};
