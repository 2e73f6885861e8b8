import { resultsReader } from '../../reading/cards/results.ts';
import { alibaba } from './index.ts';
import { productIn } from './product.ts';

// The rows are drawn under hashed names: cards are told by the links they hold.
export const search = resultsReader({
  of: alibaba,
  trial: true,
  idIn: productIn,
  rows: [],
  title: [],
  price: [],
  image: [],
  opinionOfSeller: true,
  lists: /^[^/]+\/(?:trade|products|showroom|search|catalog|wholesale)\b/,
});
