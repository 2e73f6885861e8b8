import { metricsReader } from '../../reading/console.ts';
import { amazonShape, isSellerCentral } from './shape.ts';
import { storeOf } from './store.ts';

/**
 * Business reports by item: a kat-table. The report is named in the address, behind the '#', and so are its days.
 * A report by parent item, as its address calls it, has no column of child items: there the parent is the listing the row is of.
 */
export const metrics = metricsReader({
  id: 'amazon/metrics',
  at: (url) =>
    isSellerCentral(url) &&
    url.pathname.startsWith('/business-reports') &&
    /DetailSalesTraffic/.test(url.hash + url.search),
  shape: amazonShape,
  period: { parameters: ['fromDate', 'toDate'] },
  // A parent says something only beside the item it is another of.
  finish(draft, row, fields) {
    if (draft.parent === undefined) return;
    if (draft.id === null && !fields.has('id') && /ByParentItem/.test(row.ownerDocument.URL)) {
      draft.id = draft.parent;
      draft.sources.id = draft.sources.parent ?? 'column';
    } else if (draft.id !== null && draft.id !== draft.parent) return;
    delete draft.parent;
    delete draft.sources.parent;
  },
  storeOf,
});
