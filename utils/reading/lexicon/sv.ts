import type { Labels } from './labels.ts';

/** Swedish, Danish and Norwegian. */
export const sv: Labels = {
  title: 'produktnamn;produkttitel;artikelnamn;varenavn;produktnavn',
  image: 'bild;bilder;billede;billeder;bilde',
  sku: 'artikelnr;intern referens;intern reference;intern referanse;varunummer;varenummer;varenr',
  price: 'pris;forsaljningspris;salgspris;utpris;pris inkl. moms;pris inkl. mva;[ditt|din|vart] pris',
  '~other price': 'inkopspris;ordinarie pris;veiledende pris;vejledende pris;innkjopspris;kostpris;pris exkl. moms',
  stock:
    'lager;lagersaldo;i lager;pa lager;lagerbeholdning;lagerantall;lagerantal;disponibelt;tillgangligt;antal i lager;antal pa lager',
  reviews: 'antal [omdomen|recensioner|anmeldelser];omdomen;anmeldelser',
  category: 'kategorier',
  brand: 'varumarke;maerke;merke',
  orders: 'ordrar;antal [ordrar|ordrer|bestillinger|bestallningar];ordrer;bestillinger;bestallningar;antal order',
  units: 'salda [enheter|artiklar|varor|produkter|];solgte [enheder|enheter|varer|produkter];antal solgte;antal salda',
  conversionRate: 'konverteringsgrad;konvertering',
  revenue: 'omsattning;omsaetning;omsetning;intakter;forsaljningsvarde',
  impressions: 'exponeringar',
  pageViews: '[sid|produkt]visningar;sidevisninger',
  clicks: 'klick',
  visitors: '[unika|] besokare',
  addToCart: '[lagt|lagg] i varukorg',
};
