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
  Belgium_Dutch: 'BE',
  Belgium_French: 'BE',
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
    id: [
      'Item number',
      'ItemID',
      'Item ID',
      'Artikelnummer',
      /^(?:numéro|n°|no) (?:de l')?objet$|^numero (?:dell')?oggetto$|^número (?:de(?:l)? )?artículo$|^objectnummer$|^numer przedmiotu$/,
    ],
    title: ['Title', 'ItemTitle', 'Artikelbezeichnung', 'Titel', 'Angebotstitel', 'Titre', 'Titolo', 'Título', 'Tytuł'],
    details: [
      'Variation details',
      /^(?:varianten|variations)details$/,
      /^(?:details?|détails?|dettagli(?:o)?|detalles?|szczegóły) .*(?:varia|wariant)/,
    ],
    // In every language the seller's own label has this in brackets behind it.
    sku: [/\(sku\)$/, 'CustomLabel', 'Custom label', 'Bestandseinheit'],
    stock: [
      'Available quantity',
      'QuantityAvailable',
      'Quantity available',
      'Verfügbare Stückzahl',
      'Verfügbare Menge',
      /^(?:quantité|quantità|cantidad|ilość|aantal) (?:disponible|disponibile|dostępna|beschikbaar)$|^(?:dostępna ilość|beschikbaar aantal)$/,
    ],
    currency: ['Currency', 'Währung', 'Devise', 'Valuta', 'Divisa', 'Moneda', 'Waluta'],
    price: [
      'Current price',
      'Price',
      'Aktueller Preis',
      /^(?:prix actuel|prezzo (?:attuale|corrente)|precio actual|huidige prijs|aktualna cena)$/,
    ],
    fullPrice: [
      'Start price',
      'Startpreis',
      /^(?:prix de départ|mise à prix|prezzo (?:di partenza|iniziale)|precio (?:de salida|inicial)|startprijs|cena początkowa)$/,
    ],
    favourites: [
      'Watchers',
      'Beobachter',
      /^(?:utilisateurs|personnes) (?:qui )?suiv|^(?:utenti|persone) che osserv|^(?:usuarios|personas) que siguen|^seguidores$|^obserwuj/,
    ],
    category: ['eBay category 1 name', 'Name der eBay-Kategorie 1', /^(?:nom|nome|nombre|naam|nazwa) .*ebay.* 1$/],
    condition: [
      'Condition',
      'Zustand',
      'Artikelzustand',
      'État',
      'Condizione',
      'Condizioni',
      'Estado',
      'Staat',
      'Stan',
    ],
    site: [
      'Listing site',
      'eBay-Website',
      /^(?:site de mise en vente|site ebay|sito (?:di vendita|ebay)|sitio (?:de venta|de ebay)|witryna)/,
    ],
  },
  known: [
    /^(?:format|auction buy it now price|reserve price|sold quantity|bids|start date|end date|ebay category|ebay product id)/,
    /^(?:cda?|c|p):/,
    /^(?:purchases|type|startdate|enddate|relationship|listing status)/,
    /^(?:quantité vendue|quantità venduta|cantidad vendida|enchères|offerte|pujas|date de|data di|fecha de|formato?|(?:numéro|numero|número) .*ebay)/,
    /^(?:prix (?:de réserve|achat)|prezzo (?:di riserva|compralo)|precio (?:de reserva|cómpralo))/,
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
