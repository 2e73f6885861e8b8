import { withStars } from '../../reading/any/columns/star-column.ts';
import { listingsReader } from '../../reading/console.ts';
import { accountOf, isSellerCenter, walmartShape } from './shape.ts';

/** The item list. Nobody outside has shown its rows; they are read by what their columns are called. */
export const listings = listingsReader({
  id: 'walmart/listings',
  trial: true,
  at: (url) => isSellerCenter(url) && url.pathname.startsWith('/items-and-inventory/manage-items'),
  console: isSellerCenter,
  landmarks: '[data-automation-id="itemListDownloadChipNode"],[data-automation-id="partner-id"]',
  shape: { ...walmartShape, columns: withStars },
  accountOf,
});
