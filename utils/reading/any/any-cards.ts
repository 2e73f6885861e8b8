import type { SeenListing } from '../../listing.ts';
import type { PageReader, Reading } from '../../marketplaces/marketplace.ts';
import { putOpinion } from '../cards/by-card.ts';
import { boxNameOf } from '../cards/called-boxes.ts';
import { calledCards } from '../cards/called-cards.ts';
import { codesOf } from '../cards/card-codes.ts';
import { type Card, putCard } from '../cards/cards.ts';
import { withoutCut } from '../cards/cut-prices.ts';
import { dropUnlikeFellows } from '../cards/fellows.ts';
import { numberedCards } from '../cards/numbered.ts';
import { isOfMany } from '../cards/of-many.ts';
import { inOnePlace } from '../cards/one-place.ts';
import { priceTwice } from '../cards/price-twice.ts';
import { putPricesByPlace } from '../cards/prices-by-place.ts';
import { ofPage, shelfOf } from '../cards/shelf.ts';
import { dropStrayTitles } from '../cards/stray-titles.ts';
import { putTitlesByPlace } from '../cards/titles-by-place.ts';
import { isAskedFrom, priceBeforeDash, unknownTitle } from '../cards/unknown-card.ts';
import { dataOf, holdsCode, isGoodsTag } from '../data/item.ts';
import { begin, put } from '../facts.ts';
import { isNamedForOthers } from '../others.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { signed } from '../prices/only-price.ts';
import { namesMoney } from '../prices/undercut.ts';
import { buyControls } from '../products/buying.ts';
import { putDashedMoney } from './dashed-money.ts';
import { putTimes } from './given-times.ts';
import { saysNoneFound } from './none-found.ts';

/** Where a shop's visitors see goods of their own choosing, not a list of the shop's; cartridges, recorders and basketballs are one. */
const chosen =
  /(?<!\p{L})(?:(?:shopping|my|mini|view|user)?[-_]?(?:cart|basket|bag|wish(?:es|-?lists?)?|accounts?|orders?(?:[-_]?(?:history|list|status|details?))?)|check-?outs?|compar(?:e|ison)|favou?ri\p{L}*|login|(?:waren|einkaufs)?korb|kasse|panier|carrito|koszyk|корзин\p{L}*)(?!\p{L})/iu;

/** A list of goods of any shop, that its data says nothing of: cards of one make, each with a picture, a name and a price. */
export const anyCards: PageReader = {
  id: 'any/cards',
  page: 'search',
  trial: true,
  matches: (url, page) => !chosen.test(url.pathname) && listed(page, url).length > 0,
  read(page, context): Reading {
    const listings = listed(page, context.url);
    return listings.length > 0
      ? { state: 'read', listings }
      : { state: 'changed', missing: [{ what: 'control', text: 'list' }] };
  },
};

/** Of the cards of a list most show money (what is sold out need not), and nearly all a name. */
const PRICED_MIN = 2 / 3;
const NAMED_MIN = 3 / 4;

function listed(page: Document, url: URL): SeenListing[] {
  const told = shelfOf(page, url) ?? inOnePlace(ofPage(numberedCards(page)), 1);
  const cards = told ?? calledCards(page, url) ?? [];
  if (cards.length === 0 || isOfOne(page, cards) || saysNoneFound(page, cards)) return [];
  const hint = moneyOfPlace(page, url);
  const codes = codesOf(cards, page);
  const listings = cards.map(({ card }, index) => {
    const code = codes[index];
    const seen = begin(code ?? null, 'link');
    put(seen, 'title', unknownTitle(card));
    putCard(seen, card, page, hint);
    if (seen.price && isAskedFrom(card, seen.price, hint)) dropPrice(seen);
    const twice = seen.price ? undefined : (priceTwice(card, hint) ?? priceBeforeDash(card, hint));
    if (twice) put(seen, 'price', { value: twice, from: 'card' });
    putOpinion(seen, card, page);
    putTimes(seen, card);
    if (code && holdsCode(seen.title, code)) seen.id = null;
    return seen;
  });
  dropShared(listings);
  dropStrayTitles(listings, cards);
  dropUnlikeFellows(listings, cards);
  putPricesByPlace(listings, cards, hint);
  putDashedMoney(
    listings,
    cards.map(({ card }) => card),
    page,
    url,
  );
  const priced = cards.filter(
    ({ card }, index) => listings[index]?.price !== undefined || signed.test(card.textContent ?? ''),
  ).length;
  // What a list is told by its names alone asks from some amount on, others may ask there.
  if (!told) dropFrom(listings);
  if (
    !cards.some(
      ({ card }, index) =>
        listings[index]?.price !== undefined || namesMoney(card) || card.querySelector('[class*="price" i]'),
    )
  )
    return [];
  if (listings.filter(({ title }) => title !== undefined).length < listings.length * NAMED_MIN)
    putTitlesByPlace(listings, cards);
  const isList =
    listings.filter(({ title }) => title !== undefined).length >= listings.length * NAMED_MIN &&
    priced >= listings.length * PRICED_MIN;
  return isList ? withoutCut(listings, cards) : [];
}

function dropPrice(listing: SeenListing): void {
  delete listing.price;
  delete listing.sources.price;
}

/** Takes back the least of several prices. */
function dropFrom(listings: readonly SeenListing[]): void {
  for (const listing of listings) {
    if (listing.price?.from) dropPrice(listing);
  }
}

/** Goods of one name up to here are one in two colours or sizes. */
const SAME_NAME = 12;

/** A picture that several cards show is the mark of a maker, or stands for one that is missing; two of one name may share theirs. */
function dropShared(listings: readonly SeenListing[]): void {
  const shown = new Map<string, SeenListing[]>();
  for (const listing of listings)
    if (listing.image) shown.set(listing.image, [...(shown.get(listing.image) ?? []), listing]);
  for (const alike of shown.values()) {
    const names = new Set(alike.map(({ title = '' }) => title.slice(0, SAME_NAME)));
    const areVariants = alike.length === 2 && listings.length > 2 && names.size === 1 && !names.has('');
    if (alike.length === 1 || areVariants) continue;
    for (const listing of alike) {
      delete listing.image;
      delete listing.sources.image;
    }
  }
}

/** Whether a page is of one thing, with other goods beside it: its data says so, or it can be bought outside all cards. */
function isOfOne(page: Document, cards: readonly Card[]): boolean {
  const data = dataOf(page);
  const [item, ...more] = data.items;
  if ((item && more.length === 0 && !isOfMany(item, page, () => cards)) || isGoodsTag(data)) return true;
  return buyControls(page).some(
    (control) =>
      !isNamedForOthers(control) &&
      !sifts(control, page) &&
      !isInColumn(control) &&
      !cards.some(({ card }) => card.contains(control)),
  );
}

/** Whether a control stands in the box of one of several goods in a column beside what the page is for. */
function isInColumn(control: Element): boolean {
  const column = control.closest('aside');
  for (let up = control.parentElement; column && up && up !== column; up = up.parentElement)
    if (boxNameOf(up)?.isSure && up.querySelector('a[href] img')) return true;
  return false;
}

/** Whether a link leads to the same list with less in it: 'Buy it now', beside 'Auction'. */
function sifts(link: Element, page: Document): boolean {
  const href = link.getAttribute('href') ?? '#';
  if (href.startsWith('#') || !URL.canParse(href, page.baseURI) || !URL.canParse(page.baseURI)) return false;
  const [to, here] = [new URL(href, page.baseURI), new URL(page.baseURI)];
  return to.host === here.host && to.pathname === here.pathname && to.search !== '' && to.search !== here.search;
}
