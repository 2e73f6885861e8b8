import { vtexResults, vtexState } from '../../reading/data/vtex.ts';
import { isOf } from '../../reading/products/whose-page.ts';
import type { PageReader } from '../marketplace.ts';
import { walmart } from './index.ts';

/** Walmart's shops in Central America draw their lists by scripts, from a state that stands in the page. */
export const centralSearch: PageReader = {
  id: 'walmart/central-search',
  page: 'search',
  matches: (url, page) => isOf(walmart, url) && page.querySelector('template[data-varname="__STATE__"]') !== null,
  read(page, context) {
    const listings = vtexResults(vtexState(page), context.store?.currency, page);
    return listings ? { state: 'read', listings } : { state: 'waiting' };
  },
};
