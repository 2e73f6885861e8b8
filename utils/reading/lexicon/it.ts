import type { Labels } from './labels.ts';

/** Italian. */
export const it: Labels = {
  title: "titolo [del prodotto|dell'inserzione|];nome [del|] prodotto",
  image: 'immagine [principale|];immagini;foto e video',
  id: "id [del|] prodotto;id [dell'|] [articolo|inserzione];numero oggetto",
  sku: "riferimento [interno|];codice [(sku)|articolo|prodotto|interno|venditore|del venditore];sku [del|] venditore;[il tuo|] sku;etichetta personalizzata [(sku)|];sku [dell'|] offerta;cod. [articolo|prodotto]",
  price:
    "[il tuo|] prezzo;il tuo prezzo di vendita;prezzo [attuale|corrente|di vendita|dell'articolo|del prodotto|compralo subito];prezzo iva inclusa;prezzo ivato",
  stock:
    '[quantita|] disponibile;[disponibile|disponibili] [per la|alla] vendita;disponibili;disponibilita;[in|] giacenza;scorte;quantita in giacenza;quantita a magazzino;a disposizione;giacenza fisica;scorta fisica;stock fisico;quantita in magazzino',
  rating: 'valutazione;valutazioni e recensioni',
  reviews: '[numero di|] recensioni',
  category: 'categoria;tipo di prodotto',
  brand: 'marchio',
  impressions: '[totale|numero di|] impressioni;impression',
  clicks: 'clic;click',
  ctr: 'percentuale di clic;tasso di clic',
  pageViews:
    'visualizzazioni [di pagina|] [-totale|];pagine viste;visualizzazioni [prodotto|del prodotto|della pagina]',
  sessions: 'sessioni [-totale|]',
  visitors: 'visitatori [unici|]',
  addToCart: 'aggiunte al carrello;aggiunti al carrello',
  favourites: 'preferiti;osservatori;[utenti che|] osservano;mi piace;lista dei desideri',
  orders: '[numero di|] ordini;totale articoli ordinati;n. ordini',
  units: '[unita|pezzi] [ordinate|vendute|venduti];quantita venduta;articoli venduti;venduti',
  buyers: 'acquirenti',
  conversionRate: 'tasso di conversione [delle vendite|];percentuale unita per sessione;conversione',
  revenue: 'ricavi;fatturato;vendite prodotti ordinati;incasso',
  qualityScore: "qualita [dell'|] inserzione",
};
