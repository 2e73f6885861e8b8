import { metricsReader } from '../../reading/console.ts';
import { isWbPartners, wildberriesShape } from './shape.ts';

/** The sales funnel by card. */
export const metrics = metricsReader({
  id: 'wildberries/metrics',
  trial: true,
  at: (url) => isWbPartners(url) && url.pathname.startsWith('/content-analytics'),
  shape: wildberriesShape,
  period: { order: 'dmy' },
});
