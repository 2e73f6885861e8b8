import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { accountOf, isSellerCenter, walmartShape } from './shape.ts';

/** Sales and listing quality by item. */
export const metrics = metricsReader({
  id: 'walmart/metrics',
  trial: true,
  at: (url) => isSellerCenter(url) && url.pathname.startsWith('/analytics'),
  shape: walmartShape,
  one: ofHeaded,
  period: { order: 'mdy' },
  accountOf,
});
