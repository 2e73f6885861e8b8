import { metricsReader } from '../../reading/console.ts';
import { isMercado, mercadoLibreShape } from './shape.ts';

/** Numbers of each publication. */
export const metrics = metricsReader({
  id: 'mercado-libre/metrics',
  trial: true,
  at: (url) => isMercado(url) && /^\/metricas(\/|$)/.test(url.pathname),
  shape: mercadoLibreShape,
  period: { order: 'dmy' },
});
