import { anyProduct } from '../../reading/any/any-product.ts';
import type { PageReader } from '../marketplace.ts';

// A shop under myshopify.com is a shop like any other; its admin's pages are the console's.
export const product: PageReader = {
  ...anyProduct,
  id: 'shopify/product',
  matches: (url, page) => url.hostname.endsWith('.myshopify.com') && anyProduct.matches(url, page),
};
