import type { Shape } from '../../reading/tables/shape.ts';

/** What Ozon Seller calls things. SKU is Ozon's own code, which stands in the public address; Артикул is the seller's. */
export const ozonShape: Shape = {
  marketplace: 'ozon',
  id: /^\d{6,12}$/,
  addresses: [/\/product\/(?:[^/?#]*-)?(\d{6,12})(?:[/?#]|$)/],
  phrases: [{ name: 'SKU', pattern: /\bSKU ?(?:\(?ID\)?)? ?[:：]? ?(\d{6,12})(?!\d)/, meaning: { field: 'id' } }],
  title: '[data-widget^="products-table-row-title"]',
};

/** Hosts of the console alone. */
export const isOzonSeller = ({ hostname }: URL): boolean => /^seller\.(ozon\.ru|ozonru\.cn|ozon\.kz)$/.test(hostname);
