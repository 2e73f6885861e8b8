import { editReader } from '../../reading/console.ts';
import { isWbPartners, wildberriesShape } from './shape.ts';

/** The form a card is edited in. */
export const edit = editReader({
  id: 'wildberries/edit',
  trial: true,
  at: (url) => isWbPartners(url) && url.pathname.startsWith('/new-goods/card'),
  shape: { ...wildberriesShape, inAddress: [{ meaning: { field: 'id' }, parameter: 'nmID' }] },
});
