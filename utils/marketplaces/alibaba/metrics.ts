import { metricsReader } from '../../reading/console.ts';
import { alibabaShape, isSupplierConsole } from './shape.ts';

/** Numbers of each product over the days of the page's own picker. */
export const metrics = metricsReader({
  id: 'alibaba/metrics',
  trial: true,
  at: (url) =>
    isSupplierConsole(url) && /data\.alibaba\.com$/.test(url.hostname) && url.pathname.startsWith('/product'),
  shape: alibabaShape,
  period: {},
});
