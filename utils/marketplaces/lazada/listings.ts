import { listingsReader } from '../../reading/console.ts';
import { isSellerCenter, lazadaShape } from './shape.ts';

/** The product list. */
export const listings = listingsReader({
  id: 'lazada/listings',
  trial: true,
  at: (url) => isSellerCenter(url) && url.pathname.startsWith('/apps/product/list'),
  console: isSellerCenter,
  landmarks: '.next-table-body',
  shape: {
    ...lazadaShape,
    // Where both are shown and differ, buyers pay one or the other by days that the list does not name: neither is read.
    labels: { ...lazadaShape.labels, 'retail price': { field: 'price' }, 'special price': { field: 'price' } },
  },
});
