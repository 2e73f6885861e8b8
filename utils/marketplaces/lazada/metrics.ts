import { metricsReader } from '../../reading/console.ts';
import { ofOne } from '../../reading/tables/one-listing.ts';
import { isSellerCenter, lazadaShape } from './shape.ts';

/** Business Advisor, by product. Its days stand in the address. */
export const metrics = metricsReader({
  id: 'lazada/metrics',
  trial: true,
  at: (url) => isSellerCenter(url) && /^\/ba\/product/.test(url.pathname),
  shape: lazadaShape,
  one: ofOne,
  period: { parameters: ['dateRange'] },
});
