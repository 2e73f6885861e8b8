import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { accountOf, isAdmin, shopifyShape } from './shape.ts';

/** Reports, where they have a row a product. */
export const metrics = metricsReader({
  id: 'shopify/metrics',
  trial: true,
  at: (url) => isAdmin(url) && /^\/store\/[^/]+\/analytics\/reports/.test(url.pathname),
  shape: shopifyShape,
  one: ofHeaded,
  period: { parameters: ['since', 'until'] },
  accountOf,
});
