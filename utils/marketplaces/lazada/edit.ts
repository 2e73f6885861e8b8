import { editReader } from '../../reading/console.ts';
import type { FormShape } from '../../reading/forms/form-shape.ts';
import { withoutPriceOnSale } from '../../reading/forms/sale-in-table.ts';
import { means } from '../../reading/tables/meanings.ts';
import { isSellerCenter, lazadaShape } from './shape.ts';

/** The field that is called the title: between its label and it may stand the languages that the name is written in. */
const titleByName: FormShape['byRest'] = (page, controls) => {
  const [element, ...more] = page.querySelectorAll('input[name="title"]');
  return !element || more.length > 0 || controls.some(({ meaning }) => means(meaning, 'title'))
    ? []
    : [{ meaning: { field: 'title' }, element, name: 'title', source: 'field title' }];
};

/** The form a product is published in. */
export const edit = editReader({
  id: 'lazada/edit',
  trial: true,
  at: (url) => isSellerCenter(url) && /^\/(apps\/)?product\/publish/.test(url.pathname),
  shape: {
    ...lazadaShape,
    byRest: titleByName,
    rest: (draft, page) => withoutPriceOnSale(draft, page, lazadaShape),
    inAddress: [{ meaning: { field: 'id' }, parameter: 'productId' }],
  },
});
