import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { isSellerCenter, tiktokShape } from './shape.ts';

/** Product analytics. */
export const metrics = metricsReader({
  id: 'tiktok-shop/metrics',
  trial: true,
  at: (url) => isSellerCenter(url) && /^\/compass\/(product|shop-tab|data-overview)/.test(url.pathname),
  shape: tiktokShape,
  one: ofHeaded,
  period: {},
});
