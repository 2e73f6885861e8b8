import { metricsReader } from '../../reading/console.ts';
import { goodsIdFirst, isTemuConsole, temuShape } from './shape.ts';

/** Traffic of each item: 商品流量. Its header has a row of groups above the columns; header and rows are two tables. */
export const metrics = metricsReader({
  id: 'temu/metrics',
  at: (url) => isTemuConsole(url) && /^\/(main\/flux-analysis|newon\/goods-data)/.test(url.pathname),
  shape: temuShape,
  finish: goodsIdFirst,
  period: {},
});
