import type { Labels } from './labels.ts';

/** Hungarian. */
export const hu: Labels = {
  title: '[termek|] megnevezes;termek [neve|nev|megnevezese|cime]',
  image: '[termek|] kep;kepek;termekkepek;foto;fotok',
  id: 'termek [id|azonosito]',
  sku: 'cikkszam;termekkod;belso [hivatkozas|azonosito];eladoi sku',
  // 'Ár' without its accent is a country as well: only with its money.
  price: '[eladasi|brutto|brutto eladasi|jelenlegi|aktualis] ar;ar [(ft)|(huf)];az on ara',
  '~other price': '[netto|beszerzesi|eredeti|lista|regi|akcios|minimalis|maximalis|ajanlott] ar;bekerulesi ar',
  stock: '[raktar|aktualis|elerheto|] keszlet;elerheto mennyiseg;keszleten;keszleten levo;fizikai keszlet',
  rating: 'ertekeles;atlagos ertekeles',
  reviews: '[ertekelesek|velemenyek] [szama|]',
  category: '[termek|] kategoria',
  brand: 'marka;gyarto',
  orders: '[rendelesek|megrendelesek] [szama|]',
  units: 'eladott [darab|mennyiseg]',
  impressions: '[megjelenesek|megjelenitesek] [szama|]',
  pageViews: '[oldal|termek|]megtekintesek',
  clicks: 'kattintasok [szama|]',
  visitors: 'latogatok',
  addToCart: 'kosarba helyezesek;kosarba tetel',
  revenue: 'arbevetel;bevetel',
  conversionRate: 'konverzio;konverzios arany',
};
