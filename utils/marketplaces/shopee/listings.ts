import { listingsReader } from '../../reading/console.ts';
import { isSellerCentre, shopeeShape } from './shape.ts';

/** The product list: a table whose pinned columns are repeated in a copy; prices come when a row is scrolled to. */
export const listings = listingsReader({
  id: 'shopee/listings',
  trial: true,
  at: (url) => isSellerCentre(url) && url.pathname.startsWith('/portal/product/list'),
  console: isSellerCentre,
  landmarks: '.eds-table,.shopee-table',
  shape: shopeeShape,
});
