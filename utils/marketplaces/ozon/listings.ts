import { listingsReader } from '../../reading/console.ts';
import { withStockParts } from '../../reading/tables/stock-parts.ts';
import { isOzonSeller, ozonShape } from './shape.ts';

/** The list of goods: a table of which only the rows near the window are in the document. */
export const listings = listingsReader({
  id: 'ozon/listings',
  at: (url) =>
    isOzonSeller(url) && /^\/app\/(products|prices\/control|fbo-stocks\/stocks-management)\/?$/.test(url.pathname),
  console: isOzonSeller,
  landmarks: '[data-widget^="products-table"],[data-widget^="@products/"],[data-cell-name]',
  shape: { ...ozonShape, columns: withStockParts },
});
