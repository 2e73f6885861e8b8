import { metricsReader } from '../../reading/console.ts';
import { ofOne } from '../../reading/tables/one-listing.ts';
import { etsyShape, isShopManager } from './shape.ts';

/** The numbers of one listing. */
export const metrics = metricsReader({
  id: 'etsy/metrics',
  trial: true,
  at: (url) => isShopManager(url) && /\/stats\/listing\/\d{6,12}/.test(url.pathname),
  shape: etsyShape,
  one: ofOne,
  period: {},
});
