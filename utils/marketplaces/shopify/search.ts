import { anyListed } from '../../reading/any/any-listed.ts';
import type { PageReader } from '../marketplace.ts';

export const search: PageReader = {
  ...anyListed,
  id: 'shopify/search',
  matches: (url, page) => url.hostname.endsWith('.myshopify.com') && anyListed.matches(url, page),
};
