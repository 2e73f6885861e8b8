import { metricsReader } from '../../reading/console.ts';
import { ofOne } from '../../reading/tables/one-listing.ts';
import { accountOf, isSellerCenter, walmartShape } from './shape.ts';

/** Sales and listing quality by item. */
export const metrics = metricsReader({
  id: 'walmart/metrics',
  trial: true,
  at: (url) => isSellerCenter(url) && url.pathname.startsWith('/analytics'),
  shape: walmartShape,
  one: ofOne,
  period: { order: 'mdy' },
  accountOf,
});
