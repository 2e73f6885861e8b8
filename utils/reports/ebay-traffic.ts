import { ebayPeriod } from './parts/ebay.ts';
import type { ReportKind } from './report-kind.ts';

/** Seller Hub, listings traffic: both its periods stand in a line above the table; the later one is read. */
export const ebayTraffic: ReportKind = {
  id: 'ebay-traffic',
  name: { en: 'eBay listings traffic', zh: 'eBay 商品流量报告', ru: 'Трафик объявлений eBay' },
  marketplace: 'ebay',
  columns: {
    title: ['Listing title'],
    id: ['eBay item ID', 'Item ID'],
    stock: ['Quantity available'],
    impressions: ['Total impressions', 'Total impressions on eBay site'],
    ctr: ['Click-through rate'],
    units: ['Quantity sold'],
    conversionRate: ['Sales conversion rate'],
    pageViews: ['Total page views'],
  },
  known: [
    /^(?:item start date|category|current promoted listings status)/,
    /^%/,
    /(?:search slot|search) .*impressions/,
    // A header of eBay's holds a comma and is not quoted: its second half stands as a column of its own.
    /^(?:total search|non-search|total promoted|total organic|page views|affill?iates\))/,
  ],
  needs: [['id'], ['title'], ['impressions', 'pageViews']],
  gives: 'listings',
  each: true,
  code: /^\d{9,15}$/,
  dateOrder: 'mdy',
  period: ebayPeriod,
};
