import { metricsReader } from '../../reading/console.ts';
import { ofHeaded } from '../../reading/tables/headed-one.ts';
import { aliexpressShape, isAliConsole } from './shape.ts';

/** Product analysis and ranking. */
export const metrics = metricsReader({
  id: 'aliexpress/metrics',
  trial: true,
  at: (url) => isAliConsole(url) && /\/(csp-sycm-new|sycm)\//.test(url.pathname),
  shape: aliexpressShape,
  one: ofHeaded,
  period: {},
});
