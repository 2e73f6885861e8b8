import type { Labels } from './labels.ts';

/** Romanian. */
export const ro: Labels = {
  title: 'titlu;titlu produs;nume produs;denumire produs;denumirea produsului',
  image: 'imagine;imagini;poza;poze',
  id: 'id produs;cod oferta',
  sku: 'cod produs [vanzator|intern|];referinta interna;cod [intern|vanzator|articol];cod intern [al|] [vanzator|vanzatorului];cod al vanzatorului;sku vanzator',
  price: 'pret;pret de vanzare;pret vanzare;pret actual;pret cu tva;pretul [tau|dvs|dumneavoastra]',
  '~other price': 'pret intreg;pret fara tva;prp;pret de achizitie;pret minim;pret maxim;pret vechi',
  stock: 'stoc;stoc disponibil;cantitate in stoc;la dispozitie;stoc fizic;cantitate disponibila',
  reviews: 'numar [recenzii|review-uri];recenzii',
  category: 'categorie',
  brand: 'marca;producator',
  impressions: 'afisari;impresii',
  orders: 'comenzi;numar comenzi',
  units: 'bucati vandute;unitati vandute;cantitate vanduta',
  revenue: 'venituri;valoare vanzari;incasari;cifra de afaceri',
  pageViews: 'vizualizari [pagina|pagini|produs|]',
  clicks: 'click-uri;clicuri',
  visitors: 'vizitatori [unici|]',
  addToCart: '[adaugari|adaugate] in cos',
  conversionRate: 'rata [de|] conversie',
};
