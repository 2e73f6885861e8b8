import { editReader } from '../../reading/console.ts';
import { titleInHead } from '../../reading/forms/title-in-head.ts';
import { isSellerCenter, tiktokShape } from './shape.ts';

/** The form a product is edited in. */
export const edit = editReader({
  id: 'tiktok-shop/edit',
  trial: true,
  at: (url) => isSellerCenter(url) && /^\/product\/(edit|create)/.test(url.pathname),
  shape: {
    ...tiktokShape,
    byRest: titleInHead,
    inAddress: [{ meaning: { field: 'id' }, pattern: /\/product\/edit\/(\d{15,20})/ }],
  },
});
