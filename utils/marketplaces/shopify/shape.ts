import type { Shape } from '../../reading/tables/shape.ts';

/** What the Shopify admin calls things. */
export const shopifyShape: Shape = {
  marketplace: 'shopify',
  id: /^\d{8,16}$/,
  addresses: [/\/products\/(\d{8,16})(?:[/?#]|$)/],
};

/** The host of the admin alone. */
export const isAdmin = ({ hostname }: URL): boolean => hostname === 'admin.shopify.com';

/** The shop whose admin this is, by its handle in the address. */
export const accountOf = (_page: Document, { pathname }: URL): string | undefined =>
  /^\/store\/([\w-]{1,80})/.exec(pathname)?.[1];
