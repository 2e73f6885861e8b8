import { resultsReader } from '../../reading/cards/results.ts';
import { ozon } from './index.ts';
import { skuIn } from './product.ts';

export const search = resultsReader({
  of: ozon,
  trial: true,
  idIn: skuIn,
  not: '[data-widget="webProductHeading"],[data-widget="webOutOfStock"]',
  none: '[data-widget="searchResultsError"]',
  rows: ['[data-widget="searchResultsV2"] .tile-root', '[data-widget="tileGridDesktop"] .tile-root', '.tile-root'],
  title: ['a .tsBody500Medium', '.tsBody500Medium', '.bq02b span', 'a span'],
  price: ['.tsHeadline500Medium', '.tsHeadline600Large'],
  image: ['img'],
  lists: /^[^/]+\/(?:search|category|brand|seller|highlight)\b/,
});
