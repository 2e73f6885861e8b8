import type { SeenListing } from '../../listing.ts';
import type { PageReader, Reading } from '../../marketplaces/marketplace.ts';
import { fold } from '../../text/normal.ts';
import { dataOf, isGoodsTag, putItem, sameName } from '../data/item.ts';
import { type Item, jsonLdOf } from '../data/structured.ts';
import { begin } from '../facts.ts';
import { headsOthers, isNamedForOthers } from '../others.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { saleOf } from '../products/sale.ts';
import { addressOf } from '../values.ts';

/** Lists of results that the structured data of a page names and the page shows. */
export const anyListed: PageReader = {
  id: 'any/search',
  page: 'search',
  matches: (url, page) => page.querySelector('script[type*="ld+json" i]') !== null && isListed(page, url),
  read(page): Reading {
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
  if (sold) return items.some(({ name }) => sameName(name, sold.title?.value));
  const asked = items.slice(0, ITEMS_LIMIT);
  const links = [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT).filter((link) => !isAmongOthers(link));
  const paths = new Set(links.map((link) => pathOf(link.getAttribute('href'), page)));
  const texts = new Set(links.map((link) => fold((link.textContent ?? '').slice(0, 300))));
  const shown = asked.filter(({ name, url: own }) => paths.has(pathOf(own, page)) || texts.has(fold(name ?? '')));
  // What leads nowhere shows no goods, of others either.
  return links.length === 0 || shown.length * 2 >= asked.length;
}

const pathOf = (address: string | null | undefined, page: Document): string => {
  const whole = addressOf(address, page);
  return whole ? new URL(whole).pathname.replace(/\/+$/, '') : '';
};

/** At most this many of a list are looked for, among so many links. */
const ITEMS_LIMIT = 40;
const LINKS_LIMIT = 3000;
/** So far up from a link the heading that says whose it is is looked for. */
const BOX_DEPTH = 6;

/** Whether a link stands where a page shows other goods than what it is about. */
function isAmongOthers(link: Element): boolean {
  if (isNamedForOthers(link)) return true;
  let up = link.parentElement;
  for (let n = 0; up && n < BOX_DEPTH && !/^(?:main|body)$/.test(up.localName); up = up.parentElement, n++)
    if ([...up.children].some((child) => /^h[2-4]$/.test(child.localName) && headsOthers(child))) return true;
  return false;
}

/** The goods of the page's one list, as its data names them; none of a page to read: what is compared there is sold elsewhere. */
export function listed(page: Document): Item[] {
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
