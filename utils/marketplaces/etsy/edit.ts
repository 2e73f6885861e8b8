import { editReader } from '../../reading/console.ts';
import { titleInHead } from '../../reading/forms/title-in-head.ts';
import { etsyShape, isShopManager } from './shape.ts';

/** The listing editor. */
export const edit = editReader({
  id: 'etsy/edit',
  trial: true,
  at: (url) => isShopManager(url) && /\/listing-editor\/(edit|create|copy)/.test(url.pathname),
  shape: {
    ...etsyShape,
    controls: {
      title: 'textarea[name="title"],#listing-title-input',
      price: '#listing-price-input',
      stock: '#listing-quantity-input',
      sku: 'input[name="sku"]',
    },
    byRest: titleInHead,
    inAddress: [{ meaning: { field: 'id' }, pattern: /\/listing-editor\/edit\/(\d{6,12})/ }],
  },
});
