import type { PageReader, Reading } from '../../marketplaces/marketplace.ts';
import { isOffers, readOffers } from '../cards/offers-1688.ts';
import { vtexResults, vtexState } from '../data/vtex.ts';
import { anyListed } from './any-listed.ts';
import { putPlaced } from './placed-in-list.ts';

/** Lists of results on sites that are none of the marketplaces: by the data of their shop's software, or as 1688.com draws them. */
export const anySearch: PageReader = {
  ...anyListed,
  matches: (url, page) =>
    isOffers(url) || page.querySelector('template[data-varname="__STATE__"]') !== null || anyListed.matches(url, page),
  read(page, context): Reading {
    if (isOffers(context.url)) return readOffers(page, context);
    const found = vtexResults(vtexState(page), context.store?.currency, page);
    if (found) return { state: 'read', listings: found };
    const reading = anyListed.read(page, context);
    if ('listings' in reading) putPlaced(reading.listings, page);
    return reading;
  },
};
