import { listingsReader } from '../../reading/console.ts';
import { inBoxes } from '../../reading/tables/boxes.ts';
import { alibabaShape, isSupplierConsole } from './shape.ts';

/** The product list: boxes, each with 'ID: …' in its text, a price per unit, and the month's numbers where they are switched on. */
export const listings = listingsReader({
  id: 'alibaba/listings',
  at: (url) =>
    isSupplierConsole(url) && /^\/product\/(products_manage|manage_products|product_manage)/.test(url.pathname),
  console: isSupplierConsole,
  landmarks: '.posting-manage,[class*="posting"]',
  boxes: inBoxes,
  shape: {
    ...alibabaShape,
    cards: '[class*="list-item"],[class*="listItem"],[class*="product-item"]',
    expects: ['id', 'title', 'image', 'price'],
    phrases: [
      { name: 'ID', pattern: /\bID\s?[:：]\s?(\d{6,20})(?!\d)/, meaning: { field: 'id' } },
      // 'US $375.00 - 415.00/ Unit'. What a sample costs stands under it, behind its name.
      {
        name: 'price for a unit',
        pattern:
          /^(?:(?:FOB |unit |product )?price ?[:：] ?)?((?:US|CN|HK|EU)? ?[$¥€£] ?\d[\d.,]{0,14}(?: ?[-–~] ?(?:[$¥€£] ?)?\d[\d.,]{0,14})?) ?\/ ?\p{L}/iu,
        meaning: { field: 'price' },
      },
    ],
  },
});
