import { editReader } from '../../reading/console.ts';
import { isSellerCenter, lazadaShape } from './shape.ts';

/** The form a product is published in. */
export const edit = editReader({
  id: 'lazada/edit',
  trial: true,
  at: (url) => isSellerCenter(url) && /^\/(apps\/)?product\/publish/.test(url.pathname),
  shape: { ...lazadaShape, inAddress: [{ meaning: { field: 'id' }, parameter: 'productId' }] },
});
