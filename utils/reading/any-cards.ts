import type { SeenListing } from '../listing.ts';
import type { PageReader, Reading } from '../marketplaces/marketplace.ts';
import { buyControls } from './buying.ts';
import { putOpinion } from './by-card.ts';
import { type Card, putCard } from './cards.ts';
import { begin } from './facts.ts';
import { dataOf, holdsCode } from './item.ts';
import { moneyOfPlace } from './money-of-place.ts';
import { signed } from './only-price.ts';
import { isNamedForOthers } from './others.ts';
import { shelfOf } from './shelf.ts';
import { codePlaced } from './shop-code.ts';
import { namesMoney } from './undercut.ts';

/** Where a shop's visitors see goods of their own choosing, not a list of the shop's. */
const chosen =
  /cart|basket|checkout|compare|wish|favou?rite|account|login|order|korb|kasse|panier|carrito|koszyk|корзин/i;

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

/** Of the cards of a list most show money (what is sold out need not), and all a name. */
const PRICED_MIN = 2 / 3;

function listed(page: Document, url: URL): SeenListing[] {
  const cards = shelfOf(page, url) ?? [];
  if (cards.length === 0 || isOfOne(page, cards)) return [];
  const hint = moneyOfPlace(page, url);
  const codes = codesOf(cards, page);
  const listings = cards.map(({ card }, index) => {
    const code = codes[index];
    const seen = begin(code ?? null, 'link');
    putCard(seen, card, page, hint);
    putOpinion(seen, card, page);
    if (code && holdsCode(seen.title, code)) seen.id = null;
    return seen;
  });
  const priced = cards.filter(
    ({ card }, index) => listings[index]?.price !== undefined || signed.test(card.textContent ?? ''),
  ).length;
  if (!cards.some(({ card }, index) => listings[index]?.price !== undefined || namesMoney(card))) return [];
  const isList = listings.every(({ title }) => title !== undefined) && priced >= listings.length * PRICED_MIN;
  return isList ? withoutCut(listings, cards) : [];
}

/**
 * Where prices have cents, one without them may have lost its own, which are drawn apart; not where cents are always written
 * in one text with their whole, and a word or sign stands behind the figures.
 */
function withoutCut(listings: SeenListing[], cards: readonly Card[]): SeenListing[] {
  const isWhole = ({ price }: SeenListing) => price !== undefined && !price.amount.includes('.');
  const isCut = ({ price }: SeenListing) => price?.amount.includes('.') === true;
  if (!listings.some(isCut)) return listings;
  const runs = cards.map(({ card }) => runsIn(card));
  const inOne = listings.every((one, at) => !isCut(one) || runs[at]?.includes(figures(one.price?.amount ?? '')));
  for (const [at, listing] of listings.entries()) {
    if (!isWhole(listing) || (inOne && runs[at]?.includes(`${listing.price?.amount}!`))) continue;
    delete listing.price;
    delete listing.sources.price;
  }
  return listings;
}

const figures = (text: string): string => text.replace(/\D/g, '');

/** The numbers that single texts of a card hold, as their figures; once more with '!' where a word or sign follows. */
function runsIn(card: Element): string[] {
  const texts = card.ownerDocument.createTreeWalker(card, 4);
  const runs: string[] = [];
  for (let node = texts.nextNode(), n = 0; node && n < 400; node = texts.nextNode(), n++)
    for (const { 0: run, 1: behind } of (node.nodeValue ?? '')
      .slice(0, 200)
      .matchAll(/\d[\d.,'\s]{0,20}(\p{Sc}|\p{L})?/gu))
      runs.push(figures(run), ...(behind ? [`${figures(run)}!`] : []));
  return runs;
}

/** Whether a page is of one thing, with other goods beside it: its data says so, or it can be bought outside all cards. */
function isOfOne(page: Document, cards: readonly Card[]): boolean {
  const data = dataOf(page);
  if (data.items.length === 1 || /product/i.test(data.og.get('og:type') ?? '')) return true;
  return buyControls(page).some(
    (control) => !isNamedForOthers(control) && !cards.some(({ card }) => card.contains(control)),
  );
}

/** The codes that the addresses of cards name, where those of all do, and no two the same. */
function codesOf(cards: readonly Card[], page: Document): (string | undefined)[] {
  const codes = cards.map(({ id }) => codePlaced(new URL(id, page.baseURI)));
  return new Set(codes).size === cards.length && !codes.includes(undefined) ? codes : [];
}
