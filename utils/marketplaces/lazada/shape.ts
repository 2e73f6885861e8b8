import type { Shape } from '../../reading/tables/shape.ts';

/** What Lazada's Seller Center calls things. */
export const lazadaShape: Shape = {
  marketplace: 'lazada',
  id: /^\d{6,14}$/,
  addresses: [/-i(\d{6,14})(?:-s\d{6,14})?\.html/, /[?&]productId=(\d{6,14})/],
  title: '.item-detail-name',
};

/** Hosts of the console alone. */
export const isSellerCenter = ({ hostname }: URL): boolean => /^sellercenter\.lazada\.[a-z.]{2,6}$/.test(hostname);
