import { resultsReader } from '../../reading/results.ts';
import { temu } from './index.ts';
import { goodsIn } from './product.ts';

// The rows are drawn under hashed names: cards are told by the links they hold.
export const search = resultsReader({
  of: temu,
  trial: true,
  idIn: goodsIn,
  rows: [],
  title: [],
  price: [],
  image: [],
  lists: /search_result|-o\d-|^[^/]+\/channel\b/,
});
