import { listingsReader } from '../../reading/console.ts';
import { withStockParts } from '../../reading/tables/stock-parts.ts';
import { isWbPartners, wildberriesShape } from './shape.ts';

/** Lists of cards: tables whose body cells may be <th>, with picture, link and codes in the first of them. */
export const listings = listingsReader({
  id: 'wildberries/listings',
  trial: true,
  at: (url) => isWbPartners(url) && /^\/new-goods(\/(all-goods|error-cards|basket-cards))?\/?$/.test(url.pathname),
  console: isWbPartners,
  landmarks: '[data-testid="Base-table-body"]',
  shape: { ...wildberriesShape, columns: withStockParts },
});
