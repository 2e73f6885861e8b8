import type { Price, SeenListing } from '../../listing.ts';
import type { Marketplace, PageReader, ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { begin, find, labelOf, put, textOf } from '../facts.ts';
import { decimalIn, type MoneyHint, moneyHint } from '../money-hint.ts';
import { isNotName } from '../not-the-name.ts';
import { namesMoney } from '../prices/undercut.ts';
import { ownAddress } from '../products/own-address.ts';
import { addressOfPicture } from '../products/picture-at.ts';
import { isOf, storeSaid } from '../products/whose-page.ts';
import { moneyAt, moneyIn, ratingIn, wholeCount } from '../values.ts';
import { completeByCard, putOpinion, type Row } from './by-card.ts';
import { type Card, cardsByLink, putCard } from './cards.ts';
import { withoutCut } from './cut-prices.ts';
import { dropUnlikeFellows } from './fellows.ts';
import { ledTo } from './led.ts';
import { makeOf, ofOneList } from './one-list.ts';

/** At most this many rows of one list are read. */
const ROWS_LIMIT = 1000;

/** What is particular to one marketplace's lists of results. */
export interface ResultPlan {
  of: Marketplace;
  trial?: true;
  /** The id in the address of a listing; a page under such an address is no list. */
  idIn(url: URL): string | undefined;
  /** What only a product page has: what stands beside it is advertising. */
  not?: string;
  /** The part of the page that says that nothing was found. */
  none?: string;
  /** One row each; of several designs the first that is on the page holds. */
  rows: readonly string[];
  /** The id of a row where its first link does not tell; null for a row that shows none, undefined for a row that is no listing. */
  idOf?(row: Element, page: Document): string | null | undefined;
  title: readonly string[];
  price: readonly string[];
  image: readonly string[];
  rating?: readonly string[];
  reviews?: readonly string[];
  /** The money of a list whose address tells its country, where the host does not. */
  currencyAt?(url: URL): string | undefined;
  /** The marks on its cards are those of who sells. */
  opinionOfSeller?: true;
  /** Addresses of lists, from the host on: there cards are told by their links where no design above is found. */
  lists?: RegExp;
  /** What only this marketplace knows of its rows. */
  after?(seen: SeenListing, row: Element, page: Document, hint: MoneyHint): void;
}

/** Makes a reader of lists of a plan. */
export function resultsReader(plan: ResultPlan): PageReader {
  const rowsIn = (page: Document): { rows: Element[]; from: string } => {
    for (const selector of plan.rows) {
      const rows = [...page.querySelectorAll(selector)].filter((row) => !row.parentElement?.closest(selector));
      if (rows.length > 0) return { rows, from: selector };
    }
    return { rows: [], from: '' };
  };
  const isList = (url: URL) => plan.lists?.test(`${url.host}${url.pathname}${url.search}`.slice(0, 500)) ?? false;
  return {
    id: `${plan.of.id}/search`,
    page: 'search',
    ...(plan.trial ? { trial: plan.trial } : {}),
    matches(url, page) {
      if (!isOf(plan.of, url) || plan.idIn(url) !== undefined || (plan.not && page.querySelector(plan.not)))
        return false;
      if (isList(url) || (plan.rows.length > 0 && page.querySelector(plan.rows.join(',')) !== null)) return true;
      const own = url.pathname === '/' ? ownAddress(page) : undefined;
      return own !== undefined && isOf(plan.of, own) && isList(own);
    },
    read(page, context) {
      const { rows, from } = rowsIn(page);
      // What stands beside that part is what the shop would sell instead.
      if (plan.none && page.querySelector(plan.none)) return { state: 'read', listings: [] };
      return rows.length > 0 ? readRows(plan, rows, from, page, context) : readCards(plan, page, context);
    },
  };
}

/** The id in the first link of a row that leads to a listing. */
export function linkedId(row: Element, page: Document, idIn: (url: URL) => string | undefined): string | undefined {
  const links = row.localName === 'a' ? [row] : [...row.querySelectorAll('a[href]')].slice(0, 20);
  for (const link of links) {
    const id = ledTo(link, page, idIn);
    if (id) return id;
  }
  return undefined;
}

function readRows(
  plan: ResultPlan,
  rows: readonly Element[],
  from: string,
  page: Document,
  context: ReadContext,
): Reading {
  const hint = hintOf(plan, page, context);
  const decimal = decimalIn(page.documentElement.lang);
  const read: Row[] = [];
  for (const row of rows.slice(0, ROWS_LIMIT)) {
    if (context.late()) return { state: 'partly', listings: read.map(({ seen }) => seen).filter(isRow) };
    const linked = linkedId(row, page, plan.idIn);
    const id = plan.idOf ? plan.idOf(row, page) : linked;
    if (id === undefined) continue;
    const seen = begin(id, from);
    put(seen, 'title', find(row, plan.title, titleAt));
    put(
      seen,
      'price',
      find(row, plan.price, (element, selector) => priceOf(element, selector, hint)),
    );
    put(
      seen,
      'image',
      find(row, plan.image, (element) => addressOfPicture(element, page)),
    );
    put(seen, 'rating', plan.rating && find(row, plan.rating, (element) => ratingIn(labelOf(element))));
    put(seen, 'reviews', plan.reviews && find(row, plan.reviews, (element) => countAt(element, decimal)));
    plan.after?.(seen, row, page, hint);
    read.push({ seen, row });
  }
  completeByCard(read, { page, hint, ofSeller: plan.opinionOfSeller === true });
  const listings = read.map(({ seen }) => seen).filter(isRow);
  if (listings.length === 0) return { state: 'waiting' };
  return { state: 'read', listings, found: tally(listings) };
}

/** How the list writes money: by its store, else by its address, else by what the page says. */
function hintOf(plan: ResultPlan, page: Document, context: ReadContext): MoneyHint {
  const hint = moneyHint(page, storeSaid(plan.of, page, context));
  const currency = hint.currency ?? plan.currencyAt?.(context.url);
  return currency ? { ...hint, currency } : hint;
}

/** What has a number, or a name and beside it a picture or a price; a name alone is that of a banner. */
const isRow = ({ id, title, image, price }: SeenListing): boolean =>
  id !== null || (title !== undefined && (image !== undefined || price !== undefined));

/** A price; of one that is drawn in parts ('$12.99', 'to', '$29.99') the whole. */
function priceOf(element: Element, selector: string, hint: MoneyHint): Price | undefined {
  const parts = [...(element.parentElement?.children ?? [])].filter((part) => part.matches(selector));
  const texts = parts.map((part) => textOf(part, 60));
  const isOne = texts.some((text) => text !== '' && !/\p{N}/u.test(text));
  return parts.length > 1 && isOne ? moneyIn(texts.join(' '), hint) : moneyAt(element, hint);
}

function readCards(plan: ResultPlan, page: Document, context: ReadContext): Reading {
  const hint = hintOf(plan, page, context);
  const listings: SeenListing[] = [];
  const cards = withUnled(ofOneList(cardsByLink(page, plan.idIn))).slice(0, ROWS_LIMIT);
  for (const { id, card } of cards) {
    if (context.late()) return { state: 'partly', listings };
    const seen = begin(id, 'link');
    putCard(seen, card, page, hint);
    if (!plan.opinionOfSeller) putOpinion(seen, card, page);
    listings.push(seen);
  }
  if (listings.length === 0) return { state: 'waiting' };
  dropUnlikeFellows(listings, cards);
  const kept = withoutCut(listings, cards).filter(isRow);
  return { state: 'read', listings: kept, found: tally(kept) };
}

/** Cards of a list, and between them those of their make whose links only count clicks: their numbers stand nowhere. */
function withUnled(cards: readonly Card[]): (Omit<Card, 'id'> & { id: string | null })[] {
  const known = new Map(cards.map((one) => [one.card, one]));
  const [box, ...more] = new Set(cards.map(({ card }) => card.parentElement));
  if (!box || more.length > 0) return [...cards];
  const make = makeOf(cards[0]?.card ?? null);
  return [...box.children].flatMap(
    (card) =>
      known.get(card) ??
      (makeOf(card) === make && card.querySelector('img') && onlyCounts(card) && namesMoney(card)
        ? { id: null, card }
        : []),
  );
}

/** Whether the links of a card lead by way of a program that counts clicks, or off the site: a page of the site's own is of a theme, or of a folder. */
function onlyCounts(card: Element): boolean {
  const hrefs = [...card.querySelectorAll('a[href]')].map((link) => (link.getAttribute('href') ?? '').slice(0, 500));
  const isCounter = (href: string) =>
    /cli?c?k|track|redir|sspa|\/ads?[/.?]/i.test(href) ||
    (URL.canParse(href, card.baseURI) && new URL(href, card.baseURI).host !== new URL(card.baseURI).host);
  return hrefs.length > 0 && hrefs.every(isCounter);
}

/** A count as it is said to those who do not see it, whole; what is drawn may be cut short: '(12.3K)'. */
const countAt = (element: Element, decimal: MoneyHint['decimal']): number | undefined =>
  wholeCount(element.getAttribute('aria-label') ?? '', decimal) ?? wholeCount(textOf(element, 120), decimal);

/** Full titles stand in attributes where the row shows them cut; one that is cut only is none. */
function titleAt(element: Element): string | undefined {
  const shown = textOf(element, 2000);
  const whole =
    textOfAttribute(element, 'title') ?? (element.localName === 'img' ? textOfAttribute(element, 'alt') : undefined);
  if (!shown) return whole ?? (element.localName === 'a' ? textOfAttribute(element, 'aria-label') : undefined);
  if (isNotName(shown)) return undefined;
  const start = shown.replace(/ ?(?:…|\.\.\.)$/, '');
  if (whole && whole.length > start.length && whole.startsWith(start)) return whole;
  return start === shown ? shown : undefined;
}
const textOfAttribute = (element: Element, name: string): string | undefined =>
  (element.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, 2000) || undefined;

const tally = (listings: readonly SeenListing[]): Record<string, number> =>
  Object.fromEntries(
    (['title', 'image', 'price'] as const).map((field) => [
      field,
      listings.filter((seen) => seen[field] !== undefined).length,
    ]),
  );
