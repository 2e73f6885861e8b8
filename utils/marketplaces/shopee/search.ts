import { resultsReader } from '../../reading/results.ts';
import { shopee } from './index.ts';
import { itemIn } from './product.ts';

// The rows are drawn under hashed names: cards are told by the links they hold.
export const search = resultsReader({
  of: shopee,
  trial: true,
  idIn: itemIn,
  rows: [],
  title: [],
  price: [],
  image: [],
  lists: /^[^/]+\/(?:search|mall|shop)\b|-cat\.\d/,
});
