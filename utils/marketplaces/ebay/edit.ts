import { editReader } from '../../reading/console.ts';
import { ebayShape, isEbay } from './shape.ts';

/** The form a listing is made or revised in. */
export const edit = editReader({
  id: 'ebay/edit',
  trial: true,
  at: (url) => isEbay(url) && /^\/(lstng|sl\/(list|revise))/.test(url.pathname),
  shape: {
    ...ebayShape,
    controls: { title: 'input[name="title"]', price: 'input[name="price"]' },
    inAddress: [
      { meaning: { field: 'id' }, parameter: 'itemId' },
      { meaning: { field: 'id' }, pattern: /\/sl\/revise\/(\d{9,15})/ },
    ],
  },
});
