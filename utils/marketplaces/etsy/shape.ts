import type { Shape } from '../../reading/tables/shape.ts';

/** What Etsy's Shop Manager calls things. Its numbers are said in words: "12 visits", "1 sale". */
export const etsyShape: Shape = {
  marketplace: 'etsy',
  id: /^\d{6,12}$/,
  addresses: [/\/(?:listing|listing-editor\/edit|stats\/listing|tools\/listings)\/(\d{6,12})/],
  rowAttributes: { 'data-listing-id': 'id' },
};

/** The Shop Manager stands on the host of the shop. */
export const isShopManager = ({ hostname, pathname }: URL): boolean =>
  hostname === 'www.etsy.com' && /^(?:\/[a-z-]{2,5})?\/your\/shops\//.test(pathname);
