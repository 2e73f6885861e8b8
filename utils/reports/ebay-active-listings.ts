import { unwrapped } from './parts/codes.ts';
import { textAt } from './parts/table.ts';
import type { ReportKind } from './report-kind.ts';

/** The stores as the column "Listing site" names them. */
const sites = {
  US: 'US',
  eBayMotors: 'US',
  UK: 'GB',
  Germany: 'DE',
  France: 'FR',
  Italy: 'IT',
  Spain: 'ES',
  Netherlands: 'NL',
  Austria: 'AT',
  Switzerland: 'CH',
  Ireland: 'IE',
  Poland: 'PL',
  Australia: 'AU',
  Canada: 'CA',
  CanadaFrench: 'CA',
  HongKong: 'HK',
  Singapore: 'SG',
  Malaysia: 'MY',
  Philippines: 'PH',
};

/**
 * Seller Hub, all active listings. A listing with variations has a row of its own, which holds their stock and sales
 * together, and below it a row for each, without a price of its own.
 */
export const ebayActiveListings: ReportKind = {
  id: 'ebay-active-listings',
  name: { en: 'eBay active listings', zh: 'eBay 在售商品报告', ru: 'Активные объявления eBay' },
  marketplace: 'ebay',
  columns: {
    id: ['Item number', 'ItemID', 'Item ID', 'Artikelnummer'],
    title: ['Title', 'ItemTitle', 'Artikelbezeichnung'],
    details: ['Variation details', 'Variation Details'],
    sku: ['Custom label (SKU)', 'CustomLabel', 'Custom label'],
    stock: ['Available quantity', 'QuantityAvailable', 'Quantity available'],
    currency: ['Currency'],
    price: ['Current price', 'Price'],
    fullPrice: ['Start price'],
    favourites: ['Watchers'],
    category: ['eBay category 1 name'],
    condition: ['Condition'],
    site: ['Listing site'],
  },
  known: [
    /^(?:format|auction buy it now price|reserve price|sold quantity|bids|start date|end date|ebay category|ebay product id)/,
    /^(?:cda?|c|p):/,
    /^(?:purchases|type|startdate|enddate|relationship|listing status)/,
  ],
  needs: [['id'], ['title'], ['stock', 'price'], ['sku', 'details', 'site']],
  lacks: ['impressions'],
  gives: 'listings',
  each: true,
  code: /^\d{9,15}$/,
  sites,
  timeless: true,
  refuses(table) {
    const id = textAt(table, 'id');
    const details = textAt(table, 'details');
    const price = textAt(table, 'price');
    const seen = new Set<string>();
    return (row) => {
      const code = unwrapped(id(row));
      if (!/^\d{9,15}$/.test(code)) return undefined;
      const again = seen.has(code);
      seen.add(code);
      // A value of each kind is one variation; several of one, 'MPN=A;B', are the listing.
      const one = details(row).trim() !== '' && !/[;|]/.test(details(row)) && price(row).trim() === '';
      return again || one ? 'variation' : undefined;
    };
  },
};
