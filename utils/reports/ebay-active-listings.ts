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
    title: ['Title', 'ItemTitle', 'Artikelbezeichnung', 'Titel', 'Angebotstitel'],
    details: ['Variation details', 'Variantendetails', 'Details zur Variante', 'Variationsdetails'],
    sku: ['Custom label (SKU)', 'CustomLabel', 'Custom label', 'Bestandseinheit (SKU)', 'Bestandseinheit'],
    stock: [
      'Available quantity',
      'QuantityAvailable',
      'Quantity available',
      'Verfügbare Stückzahl',
      'Verfügbare Menge',
    ],
    currency: ['Currency', 'Währung'],
    price: ['Current price', 'Price', 'Aktueller Preis'],
    fullPrice: ['Start price', 'Startpreis'],
    favourites: ['Watchers', 'Beobachter'],
    category: ['eBay category 1 name', 'Name der eBay-Kategorie 1'],
    condition: ['Condition', 'Zustand', 'Artikelzustand'],
    site: ['Listing site', 'eBay-Website'],
  },
  known: [
    /^(?:format|auction buy it now price|reserve price|sold quantity|bids|start date|end date|ebay category|ebay product id)/,
    /^(?:cda?|c|p):/,
    /^(?:purchases|type|startdate|enddate|relationship|listing status)/,
    /^(?:verkaufte stückzahl|gebote|enddatum|mindestpreis|sofort-kaufen|nummer der ebay-kategorie|ebay-produkt)/,
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
