import type { Shape } from '../../reading/tables/shape.ts';

/** What WB Partners calls things. Артикул WB (nmID) stands in the public address; the seller's code is the other Артикул. */
export const wildberriesShape: Shape = {
  marketplace: 'wildberries',
  id: /^\d{6,12}$/,
  addresses: [/\/catalog\/(\d{6,12})\/detail\.aspx/],
  // The card has a mark of its own beside that of the buyers: 'Рейтинг карточки 9,2'.
  phrases: [{ name: 'Рейтинг', pattern: /^Рейтинг по отзывам (\d[.,]\d+)/, meaning: { field: 'rating' } }],
};

/** Hosts of the console alone. */
export const isWbPartners = ({ hostname }: URL): boolean =>
  /^(seller|seller-content|cmp|discounts-prices)\.wildberries\.ru$/.test(hostname);
