import type { Labels } from './labels.ts';

/** Dutch. */
export const nl: Labels = {
  title: 'titel;productnaam;producttitel;artikelnaam;naam product',
  image: "afbeelding;afbeeldingen;foto's",
  id: 'product-id;offer-id;advertentienummer',
  sku: '[artikel|product]code;[eigen|interne|] referentie;eigen sku',
  price:
    'prijs;[uw|je|jouw] verkoopprijs;verkoopprijs;huidige prijs;prijs incl. btw;actuele prijs;[uw|je|jouw|onze] prijs',
  '~other price':
    'adviesprijs;inkoopprijs;kostprijs;vanafprijs;stukprijs;prijs [excl.|exclusief] btw;prijs per [stuk|eenheid]',
  stock:
    'voorraad;beschikbaar voor verkoop;beschikbare voorraad;aantal op voorraad;voorraadniveau;[aanwezige|werkelijke] voorraad;aantal aanwezig;beschikbaar;voorhanden;voorradig;fysieke voorraad;beschikbare hoeveelheid;vrije voorraad;op voorraad;voorraad aantal',
  rating: 'beoordeling;gemiddelde beoordeling',
  reviews: 'aantal [beoordelingen|reviews];beoordelingen',
  category: 'categorie',
  brand: 'merk',
  impressions: '[aantal|] vertoningen;[aantal|] impressies',
  clicks: '[aantal|] [klikken|kliks]',
  sessions: '[aantal|] [klant|]bezoeken',
  visitors: '[aantal|] bezoekers;unieke bezoekers',
  orders: 'bestellingen;aantal bestellingen;aantal orders',
  units: 'verkocht;[verkochte|bestelde] [aantallen|stuks];aantal [verkocht|besteld]',
  conversionRate: 'conversie;conversieratio;conversiepercentage',
  revenue: 'omzet;totale omzet',
  buyBoxShare: 'koopblok[percentage|]',
  pageViews: '[aantal|] [pagina|product]weergaven',
  ctr: '[doorklik|klik]ratio;doorklikpercentage',
  addToCart: '[toegevoegd aan|in] [winkelwagen|winkelmand|winkelmandje]',
  favourites: 'favorieten;[op|] verlanglijst[je|]',
};
