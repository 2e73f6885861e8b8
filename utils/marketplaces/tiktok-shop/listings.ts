import { withLabelled } from '../../reading/any/columns/labelled-columns.ts';
import { listingsReader } from '../../reading/console.ts';
import { isSellerCenter, tiktokShape } from './shape.ts';

/** The product list: name and 'ID: …' in one cell, numbers of the last 28 days in another. */
export const listings = listingsReader({
  id: 'tiktok-shop/listings',
  trial: true,
  at: (url) => isSellerCenter(url) && url.pathname.startsWith('/product/manage'),
  console: isSellerCenter,
  landmarks: '.core-table,[class*="core-table-tr"],[class*="arco-table-tr"]',
  shape: { ...tiktokShape, columns: withLabelled },
});
