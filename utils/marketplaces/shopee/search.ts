import { resultsReader } from '../../reading/cards/results.ts';
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
  // A shop stands under its own name, directly behind the host; what a buyer has chosen stands there too.
  lists: /^[^/]+\/(?:(?:search|mall|shop)\b|(?!cart|checkout|user|buyer|notif)[\w.-]{3,40}\/?(?:\?|$))|-cat\.\d/,
});
