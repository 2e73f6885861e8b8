import { editReader } from '../../reading/console.ts';
import { isTemuConsole, temuShape } from './shape.ts';

/** The form an item is edited in. */
export const edit = editReader({
  id: 'temu/edit',
  at: (url) => isTemuConsole(url) && /^\/goods\/(edit|create|add)/.test(url.pathname),
  shape: {
    ...temuShape,
    controls: { title: '#goods_name,input[name="goodsName"],textarea[name="goodsName"],[name="productName"]' },
    inAddress: [{ meaning: { field: 'id' }, parameter: 'productId' }],
  },
});
