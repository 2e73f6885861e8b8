import { amazonActiveListings } from './amazon-active-listings.ts';
import type { ReportKind } from './report-kind.ts';

/** The All Listings and Inactive Listings reports: as the active ones, with a status. */
export const amazonAllListings: ReportKind = {
  ...amazonActiveListings,
  id: 'amazon-all-listings',
  name: { en: 'Amazon all listings', zh: '亚马逊全部商品报告', ru: 'Все товары Amazon' },
  needs: [['title', 'mark'], ['sku'], ['id'], ['price', 'stock'], ['status']],
  lacks: [],
};
