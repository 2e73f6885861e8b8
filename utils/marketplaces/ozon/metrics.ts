import { metricsReader } from '../../reading/console.ts';
import { isOzonSeller, ozonShape } from './shape.ts';

/** Analytics by product. "7 дней" ends with yesterday; columns of a plan the seller has not bought stay empty boxes. */
export const metrics = metricsReader({
  id: 'ozon/metrics',
  trial: true,
  at: (url) => isOzonSeller(url) && url.pathname.startsWith('/app/analytics'),
  shape: ozonShape,
  period: { includesToday: false, order: 'dmy' },
});
