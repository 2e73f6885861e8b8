import { listingsReader } from '../../reading/console.ts';
import { putTitledCounts } from '../../reading/tables/titled-counts.ts';
import { isSellerCentre, shopeeShape } from './shape.ts';

/** What the list calls the pieces sold since a product is there; elsewhere in the console it is money. */
const sold = ['sales', 'penjualan', 'jualan', 'ยอดขาย', 'doanh so', 'doanh số'];
const views = ['ยอดเข้าชม', 'การเข้าชม', 'dilihat', '瀏覽', 'visualizacoes', 'visualizações'];
const likes = ['การถูกใจ', 'thich', 'thích', '喜歡', 'curtidas', 'disukai'];
const all = (names: readonly string[], field: 'units' | 'pageViews' | 'favourites') =>
  Object.fromEntries(names.map((name) => [name, { field }]));

const shape = {
  ...shopeeShape,
  labels: {
    ...shopeeShape.labels,
    ...all(sold, 'units'),
    ...all(views, 'pageViews'),
    ...all(likes, 'favourites'),
  },
};

/** The product list: a table whose pinned columns are repeated in a copy; prices come when a row is scrolled to. */
export const listings = listingsReader({
  id: 'shopee/listings',
  trial: true,
  at: (url) => isSellerCentre(url) && url.pathname.startsWith('/portal/product/list'),
  console: isSellerCentre,
  landmarks: '.eds-table,.shopee-table',
  shape,
  finish: (draft, row) => putTitledCounts(draft, row, shape),
});
