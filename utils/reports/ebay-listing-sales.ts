import { ebayPeriod } from './parts/ebay.ts';
import type { ReportKind } from './report-kind.ts';

/** Seller Hub, sales by listing: what each sold in the days of the line above the table. Money is the goods' own, without postage and taxes. */
export const ebayListingSales: ReportKind = {
  id: 'ebay-listing-sales',
  name: { en: 'eBay listings sales', zh: 'eBay 商品销售报告', ru: 'Продажи объявлений eBay' },
  marketplace: 'ebay',
  columns: {
    title: ['Listing title'],
    id: ['eBay item ID', 'Item ID'],
    units: ['Quantity sold'],
    revenue: ['Item sales'],
    impressions: ['Total impressions'],
    mark: [/^total sales/, /^net sales/, 'Total selling costs'],
  },
  known: [
    /^(?:taxes and|shipping|insertion|optional|final value|promoted|ads express|international|other ebay|deposit|fee credits|average)/,
    /^quantity sold via/,
  ],
  needs: [['id'], ['title'], ['units'], ['revenue'], ['mark']],
  lacks: ['impressions'],
  gives: 'listings',
  each: true,
  code: /^\d{9,15}$/,
  dateOrder: 'mdy',
  period: ebayPeriod,
};
