import { metricsReader } from '../../reading/console.ts';
import { isSheinConsole, sheinShape } from './shape.ts';

/** Numbers of each item. */
export const metrics = metricsReader({
  id: 'shein/metrics',
  trial: true,
  at: (url) => isSheinConsole(url) && /merchandise\/details|commoditiesQuality/.test(url.hash),
  shape: sheinShape,
  period: {},
});
