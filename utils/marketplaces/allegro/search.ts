import { resultsReader } from '../../reading/cards/results.ts';
import { allegro } from './index.ts';
import { offerIn } from './product.ts';

// The rows are drawn under hashed names: cards are told by the links they hold.
export const search = resultsReader({
  of: allegro,
  trial: true,
  idIn: offerIn,
  rows: [],
  title: [],
  price: [],
  image: [],
  lists: /^[^/]+\/(?:listing|kategoria|kategorie|uzytkownik|uzivatel)\b/,
});
