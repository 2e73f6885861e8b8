import { resultsReader } from '../../reading/cards/results.ts';
import { tiktokShop } from './index.ts';
import { productIn } from './product.ts';

// The rows are drawn under hashed names: cards are told by the links they hold.
export const search = resultsReader({
  of: tiktokShop,
  trial: true,
  idIn: productIn,
  rows: [],
  title: [],
  price: [],
  image: [],
  lists: /^[^/]+\/(?:[a-z]{2}\/)?(?:shop|view|store|c|s)\b/,
});
