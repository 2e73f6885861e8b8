import { listingsReader } from '../../reading/console.ts';
import { inBoxes } from '../../reading/tables/boxes.ts';
import { amazonShape, isSellerCentral } from './shape.ts';
import { storeOf } from './store.ts';

/**
 * The inventory list. Its rows are boxes with pairs of label and value beside each other; prices stand in kat-input
 * fields; rows are added while one scrolls. The old list and other lists of the console are tables.
 */
export const listings = listingsReader({
  id: 'amazon/listings',
  at: (url) =>
    isSellerCentral(url) &&
    /^\/(myinventory\/inventory|inventory(\/|$)|hz\/inventory|fba-inventory|amazonsell\/manage-products|skucentral)/.test(
      url.pathname,
    ),
  console: isSellerCentral,
  landmarks: 'kat-table,[class*="JanusTable-module"],#itemRecords',
  boxes: inBoxes,
  shape: {
    ...amazonShape,
    // The part of the names before '--' is the component's, what follows is hashed anew with each release.
    cards: '[data-sku],[class*="JanusTable-module__tableContentRow"]',
    title:
      '[data-test-id="ProductTitle"],[class*="ProductDetails-module__titleContainer"],[class*="VolusProductCard-module__title"]',
    expects: ['id', 'sku', 'title', 'image', 'price', 'stock'],
    rowAttributes: { 'data-sku': 'sku' },
  },
  storeOf,
});
