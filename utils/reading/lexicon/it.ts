import type { Labels } from './labels.ts';

/** Italian. */
export const it: Labels = {
  title: "titolo [del prodotto|dell'inserzione|];nome [del|] prodotto",
  image: 'immagine [principale|];immagini;foto e video',
  id: "id [del|] prodotto;id [dell'|] [articolo|inserzione];numero oggetto",
  sku: 'riferimento [interno|];codice [(sku)|articolo|prodotto|interno|venditore|del venditore];sku [del|] venditore;[il tuo|] sku;etichetta personalizzata [(sku)|]',
  price:
    "[il tuo|] prezzo;il tuo prezzo di vendita;prezzo [attuale|corrente|di vendita|dell'articolo|del prodotto|compralo subito]",
  stock:
    '[quantita|] disponibile;[disponibile|disponibili] [per la|alla] vendita;disponibili;disponibilita;[in|] giacenza;scorte;quantita in giacenza;quantita a magazzino;a disposizione;giacenza fisica;scorta fisica;stock fisico',
  rating: 'valutazione;valutazioni e recensioni',
  reviews: '[numero di|] recensioni',
  category: 'categoria;tipo di prodotto',
  brand: 'marchio',
  impressions: '[totale|numero di|] impressioni',
  clicks: 'clic',
  ctr: 'percentuale di clic',
  pageViews: 'visualizzazioni [di pagina|] [-totale|]',
  sessions: 'sessioni [-totale|]',
  visitors: 'visitatori [unici|]',
  addToCart: 'aggiunte al carrello',
  favourites: 'preferiti;osservatori;[utenti che|] osservano;mi piace',
  orders: '[numero di|] ordini;totale articoli ordinati',
  units: '[unita|pezzi] [ordinate|vendute|venduti];quantita venduta;articoli venduti;venduti',
  buyers: 'acquirenti',
  conversionRate: 'tasso di conversione [delle vendite|];percentuale unita per sessione',
  revenue: 'ricavi;fatturato;vendite prodotti ordinati',
  qualityScore: "qualita [dell'|] inserzione",
};
