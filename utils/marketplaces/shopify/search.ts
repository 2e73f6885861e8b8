import { anySearch } from '../../reading/any/any-search.ts';
import type { PageReader } from '../marketplace.ts';

export const search: PageReader = {
  ...anySearch,
  id: 'shopify/search',
  matches: (url, page) => url.hostname.endsWith('.myshopify.com') && anySearch.matches(url, page),
};
