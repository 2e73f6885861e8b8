import { listingsReader } from '../../reading/console.ts';
import { allegroShape, isSalesCenter } from './shape.ts';

/** My assortment: a table; rows are loaded while one scrolls. */
export const listings = listingsReader({
  id: 'allegro/listings',
  trial: true,
  at: (url) => isSalesCenter(url) && url.pathname.startsWith('/my-assortment'),
  console: isSalesCenter,
  landmarks: '[data-cy="close-offer-btn"]',
  shape: allegroShape,
});
