import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { isSellerCentre, shopeeShape } from './shape.ts';

/** Product performance. */
export const metrics = metricsReader({
  id: 'shopee/metrics',
  trial: true,
  at: (url) => isSellerCentre(url) && url.pathname.startsWith('/datacenter/product'),
  shape: shopeeShape,
  one: ofHeaded,
  period: {},
});
