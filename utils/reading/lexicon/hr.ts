import type { Labels } from './labels.ts';

/** Croatian, Serbian and Slovene. */
export const hr: Labels = {
  title: 'naziv [proizvoda|artikla|izdelka];ime izdelka',
  image: 'slika;slike;fotografija;fotografije',
  id: 'id [proizvoda|artikla|izdelka]',
  sku: 'sifra [proizvoda|artikla|izdelka]',
  price: 'cijena;cijena s pdv-om;prodajna [cijena|cena];cena [z ddv|sa pdv-om];[vasa|tvoja] [cijena|cena]',
  '~other price':
    '[nabavna|stara|redovna|redna|akcijska|preporucena|priporocena|minimalna|maksimalna] [cijena|cena];vpc;[cijena|cena] [bez pdv-a|brez ddv]',
  stock: 'zaliha;zalihe;stanje [zaliha|zalihe];zaloga;dostupna kolicina;na [zalihi|stanju|lageru|zalogi]',
  rating: 'ocjena',
  reviews: 'recenzije;broj recenzija',
  category: 'kategorija',
  brand: 'brend;proizvodac;proizvajalec;blagovna znamka',
  orders: 'narudzbe;broj narudzbi;narudzbine;narocila',
};
