import type { Shape } from '../../reading/tables/shape.ts';

/** What Walmart's Seller Center calls things. */
export const walmartShape: Shape = {
  marketplace: 'walmart',
  id: /^\d{7,12}$/,
  addresses: [/\/ip\/(?:[^/?#]{1,300}\/)?(\d{7,12})(?:[/?#]|$)/],
};

/** Hosts of the console alone. */
export const isSellerCenter = ({ hostname }: URL): boolean => /^seller\.walmart\.(com|ca)$/.test(hostname);

/** The partner whose items are shown; its number stands in the header. */
export const accountOf = (page: Document): string | undefined =>
  /\d{4,20}/.exec((page.querySelector('[data-automation-id="partner-id"]')?.textContent ?? '').slice(0, 200))?.[0];
