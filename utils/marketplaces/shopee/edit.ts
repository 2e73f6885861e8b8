import { editReader } from '../../reading/console.ts';
import { isSellerCentre, shopeeShape } from './shape.ts';

/** The form a product is edited in. */
export const edit = editReader({
  id: 'shopee/edit',
  trial: true,
  at: (url) => isSellerCentre(url) && /^\/portal\/product\/(\d+|new)/.test(url.pathname),
  shape: {
    ...shopeeShape,
    controls: { title: '[data-education-trigger-key="name"] input' },
    inAddress: [{ meaning: { field: 'id' }, pattern: /\/portal\/product\/(\d{6,14})/ }],
  },
});
