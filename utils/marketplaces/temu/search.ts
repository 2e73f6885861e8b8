import { resultsReader } from '../../reading/cards/results.ts';
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
  // The shops of other countries, and of other languages, stand in folders of their own.
  currencyAt: ({ pathname }) => (/^\/(?!us(?:-|\/))[a-z]{2}(?:-[a-z]{2})?(?:\/|$)/.test(pathname) ? undefined : 'USD'),
  lists: /search_result|-o\d-|^[^/]+\/channel\b/,
});
