import { listingsReader } from '../../reading/console.ts';
import { goodsIdFirst, isTemuConsole, temuShape } from './shape.ts';

/** Lists of goods in Temu's seller console: goods, prices, shipping, compliance. All are tables of one make. */
export const listings = listingsReader({
  id: 'temu/listings',
  at: (url) => isTemuConsole(url) && /^\/(goods\/(list|label|recommended-retail-price)|newon\/)/.test(url.pathname),
  console: isTemuConsole,
  landmarks: '[data-testid^="beast-core"],[class*="rocket-table"]',
  shape: temuShape,
  finish: goodsIdFirst,
});
