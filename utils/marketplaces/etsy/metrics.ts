import { metricsReader } from '../../reading/console.ts';
import { etsyShape, isShopManager } from './shape.ts';

/**
 * The numbers of one listing, over the days of the page's own control. The page is one box: what it says twice and
 * otherwise (visits by where they came from) is left out.
 */
export const metrics = metricsReader({
  id: 'etsy/metrics',
  trial: true,
  at: (url) => isShopManager(url) && /\/stats\/listing\/\d{6,12}/.test(url.pathname),
  shape: { ...etsyShape, cards: 'main,#content', expects: ['id', 'title'] },
  period: {},
});
