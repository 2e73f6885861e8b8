import { carousel, isNamedForOthers } from '../others.ts';
import { type Card, cardsByLink } from './cards.ts';
import { inStrips, isFront } from './front-strips.ts';
import { madeAlike } from './made-alike.ts';
import { inOnePlace } from './one-place.ts';

/** Fewer cards make no list. */
const CARDS_MIN = 3;
/** So many that only their make tells. */
const MADE_MIN = 4;
/** A page whose address says that something was looked for may have found two. */
const FOUND_MIN = 2;
const looked =
  /\/(?:search|catalogsearch|suche|recherche|busca|buscar|szukaj|listing|sr)(?:[/.?]|$)|[?&](?:q|query|keywords?|search|search_query|text|k|s|w)=/i;
/** At most this many links of a page are looked at. */
const LINKS_LIMIT = 3000;

/** What stands beside what a page is for: a few goods of its own choosing, 'best rated', among others. */
const beside = 'nav,aside,[role="complementary"]';

/** Parameters of an address that say which goods it leads to. */
const ofGoods = /^(?:product|item|goods|prod|prd)?_?(?:id|no|code)$|^(?:pid|item)$/i;

/**
 * How an address is built: its folders (or, `loose`, how many), how its last step ends, which of its parameters are of goods;
 * `open`: only how many steps it has.
 */
function skeletonOf(url: URL, likeness: Likeness): string {
  const steps = url.pathname.split('/').filter(Boolean);
  const last = steps.pop() ?? '';
  const [, mark, code, ending = ''] =
    /(?:((?:[-_](?:p|i|a|id|pm|pr|art|sku)?[-_]?)?)(\d{4,}))?(\.\w{2,5})?$/i.exec(last) ?? [];
  if (likeness === 'open') return `${url.hostname}/${steps.length}`;
  const folders = likeness === 'loose' || steps.length > 2 ? steps.length : steps.join('/');
  const named = [...url.searchParams.keys()].filter((name) => ofGoods.test(name)).sort();
  return `${url.hostname}/${folders}/${code ? `${mark}#` : '*'}${ending}?${named.join('&')}`;
}

/** What an address leads to, without what only says how somebody came there. */
const placeOf = (url: URL): string => {
  const own = [...url.searchParams].filter(([name]) => ofGoods.test(name));
  return `${url.origin}${url.pathname.replace(/\/$/, '')}?${own.map(([name, value]) => `${name}=${value}`).join('&')}`;
};

/** How far addresses of one list must be alike. */
type Likeness = 'close' | 'loose' | 'open';

/** What tells a link to goods: it holds their picture, or their name as a heading, or stands beside their picture. */
type Kind = 'pictured' | 'headed' | 'beside';

/** Ways to see a list, the surest first: how far its links are alike, and what tells them. */
const ways: readonly [Likeness, Kind][] = [
  ['close', 'pictured'],
  ['loose', 'pictured'],
  ['close', 'headed'],
  ['loose', 'headed'],
  ['open', 'pictured'],
  ['close', 'beside'],
];

/**
 * The cards of a page's one list of goods, told by their likeness: links that are built alike, each with a picture, in boxes
 * of one make that stand in one place. Undefined where a page has several such lists, or none.
 */
export function shelfOf(page: Document, url: URL): Card[] | undefined {
  for (const [likeness, kind] of ways) {
    const found = shelfBy(page, url, likeness, tells[kind]);
    if (found) return found;
  }
  const alike = ofPage(madeAlike(page, (link) => ledFrom(link, page, url)));
  const found = inOnePlace(alike, MADE_MIN);
  if (found) return found;
  return isFront(url) ? inStrips(linkedAlike(page, url, 'loose', tells.pictured, CARDS_MIN)) : undefined;
}

const isText = ({ textContent }: Element): boolean => (textContent ?? '').trim().length > 3;
const tells: Readonly<Record<Kind, (link: Element) => boolean>> = {
  pictured: (link) => link.querySelector('img') !== null,
  headed: (link) => link.closest('h2,h3,h4,h5,[role="heading"]') !== null && isText(link),
  beside: (link) => isText(link) && link.parentElement?.querySelector('img') !== null,
};

function shelfBy(page: Document, url: URL, likeness: Likeness, isOne: (link: Element) => boolean): Card[] | undefined {
  const min = looked.test(url.pathname + url.search) ? FOUND_MIN : CARDS_MIN;
  return inOnePlace(ofPage(linkedAlike(page, url, likeness, isOne, min)), min);
}

/** Cards that stand in no part of the page for other goods. */
export const ofPage = (cards: readonly Card[]): Card[] =>
  cards.filter(({ card }) => !isNamedForOthers(card) && !card.closest(`${carousel},${beside},header,footer`));

/** What a link leads to, where that is another page of the site. */
function ledFrom(link: Element, page: Document, url: URL): string | undefined {
  const address = addressIn(link, page);
  return address && siteOf(address.hostname) === siteOf(url.hostname) && leadsOn(address, url)
    ? `${placeOf(address)}${address.search}`
    : undefined;
}

/** The cards around the links of a page that are built as most of those are which are told to lead to goods. */
function linkedAlike(
  page: Document,
  url: URL,
  likeness: Likeness,
  isOne: (link: Element) => boolean,
  min: number,
): Card[] {
  const skeletons = new Map<string, number>();
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const address = addressIn(link, page);
    if (!address || !isOne(link) || link.closest(`header,footer,${beside}`)) continue;
    const skeleton = skeletonOf(address, likeness);
    skeletons.set(skeleton, (skeletons.get(skeleton) ?? 0) + 1);
  }
  const [usual] = [...skeletons].sort(([, a], [, b]) => b - a);
  if (!usual || usual[1] < min) return [];
  const alike = new Set([usual[0], ...likeIt(usual, skeletons)]);
  const site = siteOf(url.hostname);
  return cardsByLink(page, (address) =>
    siteOf(address.hostname) === site && leadsOn(address, url) && alike.has(skeletonOf(address, likeness))
      ? placeOf(address)
      : undefined,
  );
}

/**
 * The few skeletons of addresses that are built as most are, but for how the name before their number ends: 'saw-20--84011'
 * and 'inverter-160-a-61243' among many of 'lamp-91200'.
 */
function* likeIt([usual, count]: readonly [string, number], skeletons: ReadonlyMap<string, number>): Iterable<string> {
  if (!usual.includes('/-#')) return;
  for (const [skeleton, few] of skeletons)
    if (few * FEW <= count && skeleton.replace(/\/-(?:-|[ai]-)#/, '/-#') === usual) yield skeleton;
}
/** So many times more are built the usual way. */
const FEW = 4;

/** Whether an address is of another page: at another path, or, where one program draws them all, of goods of its own. */
const leadsOn = (address: URL, here: URL): boolean =>
  address.pathname !== here.pathname ||
  [...address.searchParams].some(([name, value]) => ofGoods.test(name) && here.searchParams.get(name) !== value);

/** The site that a host is of: 'rakuten.co.jp' for 'item.rakuten.co.jp'. */
function siteOf(host: string): string {
  const parts = host.split('.');
  return parts.slice(/^(?:co|com|net|org|gov|ac|or|ne)$/.test(parts.at(-2) ?? '') ? -3 : -2).join('.');
}

/** The address of a link; undefined for one within the page, or to what is no page. */
function addressIn(link: Element, page: Document): URL | undefined {
  const href = link.getAttribute('href') ?? '';
  if (href.length >= 4000 || href.startsWith('#') || !URL.canParse(href, page.baseURI)) return undefined;
  const address = new URL(href, page.baseURI);
  return /^(?:https?|file):$/.test(address.protocol) ? address : undefined;
}
