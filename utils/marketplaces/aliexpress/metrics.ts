import { metricsReader } from '../../reading/console.ts';
import { aliexpressShape, isAliConsole } from './shape.ts';

/** Product analysis and ranking. */
export const metrics = metricsReader({
  id: 'aliexpress/metrics',
  trial: true,
  at: (url) => isAliConsole(url) && /\/(csp-sycm-new|sycm)\//.test(url.pathname),
  shape: aliexpressShape,
  period: {},
});
