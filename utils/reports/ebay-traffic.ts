import { readPeriod } from '../text/dates.ts';
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
    /^(?:total search|non-search|total promoted|total organic|page views)/,
  ],
  needs: [['id'], ['title'], ['impressions', 'pageViews']],
  gives: 'listings',
  each: true,
  code: /^\d{9,15}$/,
  dateOrder: 'mdy',
  period(table) {
    for (const { cells } of table.above) {
      const [, named] = /^report for (.{5,60}?)(?: compared to .*)?$/i.exec((cells.join(',') ?? '').trim()) ?? [];
      const period = named && readPeriod(named.replace(/,+$/, ''), { order: 'mdy' });
      if (period) return period;
    }
    return undefined;
  },
};
