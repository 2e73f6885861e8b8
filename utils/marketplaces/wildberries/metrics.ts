import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { isWbPartners, wildberriesShape } from './shape.ts';

/** The sales funnel by card. */
export const metrics = metricsReader({
  id: 'wildberries/metrics',
  trial: true,
  at: (url) => isWbPartners(url) && url.pathname.startsWith('/content-analytics'),
  shape: wildberriesShape,
  one: ofHeaded,
  period: { order: 'dmy' },
});
