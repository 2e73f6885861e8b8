import type { Labels } from './labels.ts';

/** Finnish. */
export const fi: Labels = {
  title: 'tuotenimi;tuotteen [nimi|otsikko];otsikko',
  image: '[tuote|] kuva;kuvat;tuotekuvat',
  id: 'tuotetunnus;tuote-id',
  sku: 'tuotekoodi;tuotenumero;tuotenro',
  price: '[myynti|] hinta;verollinen hinta;hinta [(sis. alv)|sis. alv];hintasi',
  '~other price': 'ovh;[normaali|osto|ohje] hinta;[alkuperainen|veroton|vanha] hinta;hinta [(alv 0)|alv 0|ilman alv]',
  stock: 'varasto;varastosaldo;varastomaara;varastossa',
  rating: 'arvosana;keskiarvosana',
  reviews: 'arvostelut;arvostelujen maara',
  category: 'tuoteryhma;tuotekategoria',
  brand: 'merkki;tuotemerkki;valmistaja',
  orders: 'tilaukset;tilausten maara',
  pageViews: '[sivun|tuotteen|] katselut',
  units: 'myydyt;myyty kpl',
  revenue: 'liikevaihto',
};
