import { metricsReader } from '../../reading/console.ts';
import { ofOne } from '../../reading/tables/one-listing.ts';
import { aliexpressShape, isAliConsole } from './shape.ts';

/** Product analysis and ranking. */
export const metrics = metricsReader({
  id: 'aliexpress/metrics',
  trial: true,
  at: (url) => isAliConsole(url) && /\/(csp-sycm-new|sycm)\//.test(url.pathname),
  shape: aliexpressShape,
  one: ofOne,
  period: {},
});
