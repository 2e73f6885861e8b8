import { editReader } from '../../reading/console.ts';
import { withoutPricesElsewhere } from '../../reading/forms/price-elsewhere.ts';
import { allegroShape, isSalesCenter } from './shape.ts';

/** The form an offer is edited in. */
export const edit = editReader({
  id: 'allegro/edit',
  trial: true,
  at: (url) => isSalesCenter(url) && /^\/offer\/\d+/.test(url.pathname),
  shape: {
    ...allegroShape,
    inAddress: [{ meaning: { field: 'id' }, pattern: /\/offer\/(\d{8,14})/ }],
    // The same offer is priced for other countries below.
    meant: withoutPricesElsewhere,
  },
});
