import { listingsReader } from '../../reading/console.ts';
import { inBoxes } from '../../reading/tables/boxes.ts';
import { etsyShape, isShopManager } from './shape.ts';

/** The listings of a shop: cards; the numbers of the last thirty days stand in them where they are switched on. */
export const listings = listingsReader({
  id: 'etsy/listings',
  trial: true,
  at: (url) => isShopManager(url) && /\/tools\/listings/.test(url.pathname),
  landmarks: '.card-meta-row-item',
  boxes: inBoxes,
  shape: {
    ...etsyShape,
    cards: '.wt-block-grid__item,.block-grid-item,[data-listing-id]',
    title: '.card-title',
    values: {
      sku: '.card-meta-row-sku span',
      stock: '.card-meta-row-quantity',
      // Where the box of the sign is empty, the amount bears it.
      price: ['.card-meta-row-price', '.currency-symbol:empty + .currency-value', '.card-meta-row > span:not([class])'],
    },
    expects: ['id', 'title', 'image', 'price', 'stock'],
  },
});
