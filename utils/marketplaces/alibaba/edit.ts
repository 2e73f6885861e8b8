import { editReader } from '../../reading/console.ts';
import { alibabaShape, isSupplierConsole } from './shape.ts';

/** The form a product is posted and edited in. */
export const edit = editReader({
  id: 'alibaba/edit',
  at: (url) => isSupplierConsole(url) && /^\/product\/(publish|post_product_interface)\.htm/.test(url.pathname),
  shape: {
    ...alibabaShape,
    controls: { title: '#productTitle' },
    inAddress: [{ meaning: { field: 'id' }, parameter: 'itemId' }],
  },
});
