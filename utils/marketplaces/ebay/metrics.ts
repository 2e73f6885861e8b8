import { metricsReader } from '../../reading/console.ts';
import { ebayShape, isEbay } from './shape.ts';

/** Traffic of each listing, over the days of the page's own control. */
export const metrics = metricsReader({
  id: 'ebay/metrics',
  trial: true,
  at: (url) => isEbay(url) && url.pathname.startsWith('/sh/performance/traffic'),
  shape: ebayShape,
  period: {},
});
