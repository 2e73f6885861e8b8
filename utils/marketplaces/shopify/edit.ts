import { editReader } from '../../reading/console.ts';
import { stockAtPlace } from '../../reading/forms/stock-at-place.ts';
import { putStockInTable } from '../../reading/forms/stock-in-table.ts';
import { accountOf, isAdmin, shopifyShape } from './shape.ts';

/** The form a product is edited in. */
export const edit = editReader({
  id: 'shopify/edit',
  trial: true,
  at: (url) => isAdmin(url) && /^\/store\/[^/]+\/products\/(\d+|new)/.test(url.pathname),
  shape: {
    ...shopifyShape,
    controls: { title: 'input[name="title"]', price: 'input[name="price"]' },
    rest: (draft, page) => {
      putStockInTable(draft, page, shopifyShape);
      const many = draft.stock === undefined ? stockAtPlace(page, shopifyShape) : undefined;
      if (many === undefined) return;
      draft.stock = Number(many);
      draft.sources.stock = 'stock of a place';
    },
    inAddress: [{ meaning: { field: 'id' }, pattern: /\/products\/(\d{8,16})/ }],
  },
  accountOf,
});
