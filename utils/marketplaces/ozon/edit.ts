import { editReader } from '../../reading/console.ts';
import { putCodeInHead } from '../../reading/forms/code-in-head.ts';
import { isOzonSeller, ozonShape } from './shape.ts';

/** The form a product is edited in. The code in its address is the card's own, not the SKU. */
export const edit = editReader({
  id: 'ozon/edit',
  at: (url) => isOzonSeller(url) && /^\/app\/products\/(\d+\/edit|create|edit)/.test(url.pathname),
  shape: {
    ...ozonShape,
    controls: {
      title: 'input[name="name"],textarea[name="name"]',
      sku: 'input[name="offerId"]',
      price: 'input[name="price"]',
    },
    rest: (draft, page, url) => putCodeInHead(draft, page, url, ozonShape),
    inAddress: [{ meaning: { otherId: 'productId' }, pattern: /\/app\/products\/(\d{4,15})\/edit/ }],
  },
});
