import { editReader } from '../../reading/console.ts';
import { aliexpressShape, isAliConsole } from './shape.ts';

/** The form a product is published in. */
export const edit = editReader({
  id: 'aliexpress/edit',
  trial: true,
  at: (url) => isAliConsole(url) && /product[-_]publish|item_product/.test(url.pathname),
  shape: {
    ...aliexpressShape,
    pictures: '#mainImage img',
    inAddress: [{ meaning: { field: 'id' }, parameter: 'productId' }],
  },
});
