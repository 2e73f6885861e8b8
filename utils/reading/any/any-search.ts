import type { SeenListing } from '../../listing.ts';
import type { PageReader, Reading } from '../../marketplaces/marketplace.ts';
import { isOffers, readOffers } from '../cards/offers-1688.ts';
import { dataOf, isGoodsTag, putItem, sameName } from '../data/item.ts';
import { type Item, jsonLdOf } from '../data/structured.ts';
import { vtexResults, vtexState } from '../data/vtex.ts';
import { begin } from '../facts.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { saleOf } from '../products/sale.ts';

/** Lists of results on sites that are none of the marketplaces: by the data of their shop's software, or as 1688.com draws them. */
export const anySearch: PageReader = {
  id: 'any/search',
  page: 'search',
  matches: (url, page) =>
    isOffers(url) ||
    page.querySelector('template[data-varname="__STATE__"]') !== null ||
    (page.querySelector('script[type*="ld+json" i]') !== null && isListed(page, url)),
  read(page, context): Reading {
    if (isOffers(context.url)) return readOffers(page, context);
    const found = vtexResults(vtexState(page), context.store?.currency, page);
    if (found) return { state: 'read', listings: found };
    const items = listed(page);
    if (items.length < 2) return { state: 'changed', missing: [{ what: 'control', text: 'list' }] };
    return { state: 'read', listings: items.map((item) => listingOf(item, page)) };
  },
};

/** Whether the data of a page lists goods that are what it shows: what is listed beside one thing for sale is of others. */
function isListed(page: Document, url: URL): boolean {
  const items = listed(page);
  if (items.length < 2 || isGoodsTag(dataOf(page))) return false;
  const sold = saleOf(page, url, moneyOfPlace(page, url));
  return !sold || items.some(({ name }) => sameName(name, sold.title?.value));
}

/** The goods of the page's one list, as its data names them; none of a page to read: what is compared there is sold elsewhere. */
function listed(page: Document): Item[] {
  const { lists, types } = jsonLdOf(page);
  const isWritten =
    page.querySelector('meta[property="og:type"][content="article" i]') !== null ||
    types.some((type) => /(?:Article|BlogPosting|Review)$/.test(type));
  return isWritten ? [] : lists.flatMap(({ item }) => item ?? []);
}

function listingOf(item: Item, page: Document): SeenListing {
  const code = item.ids.productID ?? item.ids.sku;
  const seen = begin(code && /^[\w-]{3,64}$/.test(code) ? code : null, item.via);
  putItem(seen, item, page, true);
  return seen;
}
