import type { Shape } from '../../reading/tables/shape.ts';

/** What Shopee's Seller Centre calls things, in the languages of its countries. */
export const shopeeShape: Shape = {
  marketplace: 'shopee',
  id: /^\d{6,14}$/,
  addresses: [/\/portal\/product\/(\d{6,14})/, /\/product\/\d{3,14}\/(\d{6,14})/],
  title: '.product-name-wrap',
};

/** Hosts of the console alone. */
export const isSellerCentre = ({ hostname }: URL): boolean =>
  /^(seller\.shopee\.[a-z.]{2,6}|banhang\.shopee\.vn)$/.test(hostname);
