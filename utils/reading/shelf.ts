import { type Card, cardsByLink } from './cards.ts';
import { makeOf } from './one-list.ts';
import { carousel, isNamedForOthers } from './others.ts';

/** Fewer cards make no list. */
const CARDS_MIN = 3;
/** At most this many links of a page are looked at. */
const LINKS_LIMIT = 3000;

/** Parameters of an address that say which goods it leads to. */
const ofGoods = /^(?:product|item|goods|prod|prd)?_?(?:id|no|code)$|^pid$/i;

/** How an address is built: its folders (or, `loose`, how many), how its last step ends, which of its parameters are of goods. */
function skeletonOf(url: URL, loose: boolean): string {
  const steps = url.pathname.split('/').filter(Boolean);
  const last = steps.pop() ?? '';
  const [, mark, code, ending = ''] =
    /(?:((?:[-_](?:p|i|a|id|pm|pr|art|sku)?[-_]?)?)(\d{4,}))?(\.\w{2,5})?$/i.exec(last) ?? [];
  const folders = loose || steps.length > 2 ? steps.length : steps.join('/');
  const named = [...url.searchParams.keys()].filter((name) => ofGoods.test(name)).sort();
  return `${url.hostname}/${folders}/${code ? `${mark}#` : '*'}${ending}?${named.join('&')}`;
}

/** What an address leads to, without what only says how somebody came there. */
const placeOf = (url: URL): string => {
  const own = [...url.searchParams].filter(([name]) => ofGoods.test(name));
  return `${url.origin}${url.pathname.replace(/\/$/, '')}?${own.map(([name, value]) => `${name}=${value}`).join('&')}`;
};

/**
 * The cards of a page's one list of goods, told by their likeness: links that are built alike, each with a picture, in boxes
 * of one make that stand in one place. Undefined where a page has several such lists, or none.
 */
export function shelfOf(page: Document, url: URL): Card[] | undefined {
  return shelfBy(page, url, false) ?? shelfBy(page, url, true);
}

function shelfBy(page: Document, url: URL, loose: boolean): Card[] | undefined {
  const skeletons = new Map<string, number>();
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const address = addressIn(link, page);
    if (!address || !link.querySelector('img') || link.closest('header,footer,nav,aside')) continue;
    const skeleton = skeletonOf(address, loose);
    skeletons.set(skeleton, (skeletons.get(skeleton) ?? 0) + 1);
  }
  const [usual] = [...skeletons].sort(([, a], [, b]) => b - a);
  if (!usual || usual[1] < CARDS_MIN) return undefined;
  const site = siteOf(url.hostname);
  const cards = cardsByLink(page, (address) =>
    siteOf(address.hostname) === site && address.pathname !== url.pathname && skeletonOf(address, loose) === usual[0]
      ? placeOf(address)
      : undefined,
  ).filter(({ card }) => !isNamedForOthers(card) && !card.closest(carousel));
  return inOnePlace(cards);
}

/** The site that a host is of: 'rakuten.co.jp' for 'item.rakuten.co.jp'. */
function siteOf(host: string): string {
  const parts = host.split('.');
  return parts.slice(/^(?:co|com|net|org|gov|ac|or|ne)$/.test(parts.at(-2) ?? '') ? -3 : -2).join('.');
}

/** The address of a link; undefined for one within the page. */
function addressIn(link: Element, page: Document): URL | undefined {
  const href = link.getAttribute('href') ?? '';
  return href.length < 4000 && !href.startsWith('#') && URL.canParse(href, page.baseURI)
    ? new URL(href, page.baseURI)
    : undefined;
}

/** The cards of one make, where they all stand in one box or in rows beside each other. */
function inOnePlace(cards: readonly Card[]): Card[] | undefined {
  const makes = new Map<string, Card[]>();
  for (const one of cards) {
    const make = `${makeOf(one.card)} in ${makeOf(one.card.parentElement)}`;
    makes.set(make, [...(makes.get(make) ?? []), one]);
  }
  const [most = [], next = []] = [...makes.values()].sort((a, b) => b.length - a.length);
  if (most.length < CARDS_MIN || next.length * 3 > most.length) return undefined;
  const boxes = new Set(most.map(({ card }) => card.parentElement));
  const rows = new Set([...boxes].map((box) => box?.parentElement));
  return boxes.size === 1 || rows.size === 1 ? most : undefined;
}
