import { editReader } from '../../reading/console.ts';
import { titleInHead } from '../../reading/forms/title-in-head.ts';
import { amazonShape, isSellerCentral } from './shape.ts';
import { storeOf } from './store.ts';

/** The form a listing is edited in. Its fields bear the names of the product type's attributes, in every language. */
export const edit = editReader({
  id: 'amazon/edit',
  at: (url) => isSellerCentral(url) && /^\/(abis\/listing\/(edit|create)|listing\/varwiz)/.test(url.pathname),
  shape: {
    ...amazonShape,
    controls: {
      title: '[name="item_name-0-value"]',
      sku: '[name="sku-0-value"]',
      brand: '[name="brand-0-value"]',
      price: '[name^="purchasable_offer-0-our_price-0"],[name="standard_price-0-value"]',
      stock: '[name="fulfillment_availability-0-quantity"]',
    },
    // The tab of the offer has no field for the title: that stands above it.
    byRest: titleInHead,
    inAddress: [
      { meaning: { field: 'id' }, parameter: 'asin' },
      { meaning: { field: 'sku' }, parameter: 'sku' },
    ],
  },
  storeOf,
});
