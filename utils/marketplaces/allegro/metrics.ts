import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { allegroShape, isSalesCenter } from './shape.ts';

/** Statistics of each offer. */
export const metrics = metricsReader({
  id: 'allegro/metrics',
  trial: true,
  at: (url) => isSalesCenter(url) && /\/(statistics|analytics|statystyki)(\/|$)/.test(url.pathname),
  shape: allegroShape,
  one: ofHeaded,
  period: { order: 'dmy' },
});
