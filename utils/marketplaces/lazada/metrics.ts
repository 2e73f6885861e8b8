import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { isSellerCenter, lazadaShape } from './shape.ts';

/** Business Advisor, by product. Its days stand in the address. */
export const metrics = metricsReader({
  id: 'lazada/metrics',
  trial: true,
  at: (url) => isSellerCenter(url) && /^\/ba\/product/.test(url.pathname),
  shape: lazadaShape,
  one: ofHeaded,
  period: { parameters: ['dateRange'] },
});
