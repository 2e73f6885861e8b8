import { listingsReader } from '../../reading/console.ts';
import { accountOf, isAdmin, shopifyShape } from './shape.ts';

/** The product list. */
export const listings = listingsReader({
  id: 'shopify/listings',
  trial: true,
  at: (url) => isAdmin(url) && /^\/store\/[^/]+\/(?:products|inventory)\/?$/.test(url.pathname),
  landmarks: '[class*="Polaris-IndexTable__TableRow"]',
  shape: { ...shopifyShape, title: 'a[data-primary-link="true"]' },
  accountOf,
});
