import type { Shape } from '../../reading/tables/shape.ts';

/** An ASIN, or the ISBN-10 of a book. */
export const asin = /^(?:B0[A-Z0-9]{8}|\d{9}[\dX])$/;

/** What an Amazon seller console calls things, in every store. */
export const amazonShape: Shape = {
  marketplace: 'amazon',
  id: asin,
  addresses: [/\/(?:dp|gp\/product)\/([A-Z0-9]{10})(?:[/?#]|$)/],
};

/** Hosts of the console, in every store. */
export const isSellerCentral = ({ hostname }: URL): boolean =>
  /^sellercentral(-[a-z]+)?\.amazon\.[a-z.]{2,6}$/.test(hostname);
