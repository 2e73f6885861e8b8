import { resultsReader } from '../../reading/cards/results.ts';
import { shein } from './index.ts';
import { goodsIn } from './product.ts';

// The rows are drawn under hashed names: cards are told by the links they hold.
export const search = resultsReader({
  of: shein,
  trial: true,
  idIn: goodsIn,
  rows: [],
  title: [],
  price: [],
  image: [],
  lists: /^[^/]+\/pdsearch|-s?c-\d+\.html|^[^/]+\/(?:category|style|recommend)\b/,
});
