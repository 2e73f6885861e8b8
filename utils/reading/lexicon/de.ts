import type { Labels } from './labels.ts';

/** German. */
export const de: Labels = {
  title: '[|produkt|artikel|angebots]titel;[produkt|artikel]name;artikelbezeichnung',
  image: '[|haupt]bild;bilder;fotos;fotos und [video|videos];fotos&video;fotos&videos',
  id: 'artikelnummer;[artikel|produkt] -id',
  sku: '[handler|verkaufer] -sku;[ihre|eigene] sku;produktnummer;interne referenz;variantennummer;bestandseinheit [(sku)|];individuelle bezeichnung;[handler|verkaufer|eigene] artikelnummer;[ihre|deine|eigene|verkaufer-] angebotsnummer;angebotsnummer (sku);eigenes label (sku);produkt-nr;anbieter-artikelnummer;interne artikelnummer;angebots-sku',
  parent: '[ubergeordnete|(ubergeordnete)] asin',
  price:
    '[aktueller|ihr|] preis;ihr verkaufspreis;[verkaufs|standard-verkaufs|standardverkaufs|artikel|sofort-kaufen-]preis;[dein|unser] preis',
  stock:
    '[|lager]bestand;inventar;vorratig;[zum verkauf|] verfugbar;verfugbare [anzahl|menge|stuckzahl];auf lager;lagermenge;[vorratige|vorhandene] menge;verfugbarer bestand;vorratige anzahl;physischer bestand;physischer lagerbestand;realer bestand;realer lagerbestand',
  rating: '[|kunden]bewertung;bewertungen[&| und ]rezensionen',
  reviews: 'anzahl [der|] bewertungen;rezensionen',
  category: 'kategorie;produkttyp',
  brand: 'marke;markenname',
  impressions: '[gesamtzahl der|anzahl der|gesamte|] impressionen;einblendungen;anzahl impressionen',
  clicks: 'klicks;anzahl klicks',
  ctr: 'klickrate',
  pageViews:
    '[gesamtzahl der|anzahl der|gesamte|] seitenaufrufe [-summe|-gesamt|];[angebots|]aufrufe;[produkt|produktseiten|detailseiten]aufrufe',
  sessions: 'sitzungen [-summe|-gesamt|]',
  visitors: '[eindeutige|] besucher',
  addToCart: 'in den warenkorb [gelegt|];zum warenkorb hinzugefugt',
  favourites: 'beobachter;favoriten;merkliste;merkzettel;wunschliste',
  orders: '[anzahl|] bestellungen;[zahl der|] bestellposten',
  units: '[bestellte|verkaufte] einheiten;verkaufte [anzahl|stuckzahl|stuck|stucke|menge|artikel];verkauft;absatz',
  buyers: 'kaufer',
  conversionRate:
    '[verkaufs|verkaufs-|]konversionsrate;conversion-rate;prozentsatz der einheiten pro sitzung;konversion',
  revenue: '[|gesamt]umsatz;durch bestellte produkte erzielter umsatz;umsatz(brutto);bruttoumsatz',
  qualityScore: 'qualitatsscore;qualitatspunktzahl;qualitatswert',
  salesRank: 'verkaufsrang;bestseller-rang',
};
