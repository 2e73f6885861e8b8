import type { Price, SeenListing } from '../listing.ts';
import { fold } from '../text/normal.ts';
import { put, textOf } from './facts.ts';
import { isFormer, namesOf } from './former-price.ts';
import { ledTo } from './led.ts';
import { onlyPrice } from './only-price.ts';
import { pictureAt } from './product.ts';
import { isUndercut } from './undercut.ts';
import { type MoneyHint, moneyAt } from './values.ts';

const LINKS_LIMIT = 2000;
const DEPTH_LIMIT = 14;

export interface Card {
  id: string;
  card: Element;
}

/** What lies round links to one listing and to no other: its card, with a picture in it. In the order of the page. */
export function cardsByLink(page: Document, idIn: (url: URL) => string | undefined): Card[] {
  const links: { id: string; link: Element }[] = [];
  const ids = new Map<Element, Set<string>>();
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, LINKS_LIMIT)) {
    const id = ledTo(link, page, idIn);
    if (!id || link.closest('header,footer,nav')) continue;
    links.push({ id, link });
    let here: Element | null = link;
    for (let depth = 0; here && depth < DEPTH_LIMIT; depth++, here = here.parentElement)
      ids.set(here, (ids.get(here) ?? new Set()).add(id));
  }
  const cards = new Map<Element, Card>();
  for (const { id, link } of links) {
    let card = link;
    for (let depth = 0; depth < DEPTH_LIMIT && card.parentElement && ids.get(card.parentElement)?.size === 1; depth++)
      card = card.parentElement;
    // A list of one: nothing outside tells where its card ends, so its link must do.
    if (card.localName === 'body' || card.localName === 'html') continue;
    if (!cards.has(card) && card.querySelector('img')) cards.set(card, { id, card });
  }
  return [...cards.values()];
}

/** Puts into a listing what a card of unknown make says, each field only where its own parts agree. */
export function putCard(seen: SeenListing, card: Element, page: Document, hint: MoneyHint): void {
  const picture = card.querySelector('img');
  const image = picture && pictureAt(picture, page);
  if (image) put(seen, 'image', { value: image, from: 'card img' });

  const headings = [...card.querySelectorAll('h2,h3,h4,[role="heading"],[class*="title" i],[class*="name" i]')]
    .slice(0, 12)
    .map((heading) => textOf(heading, 2000))
    .filter((text) => text.length > 3);
  const said = [
    picture?.getAttribute('alt') ?? '',
    ...[...card.querySelectorAll('a[title],a[aria-label]')]
      .slice(0, 6)
      .map((link) => link.getAttribute('title') ?? link.getAttribute('aria-label') ?? ''),
  ]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 3);
  const parts = leaves(card).map(fold);
  const title =
    said.flatMap((text) => headings.flatMap((heading) => withMaker(text, heading, parts) ?? []))[0] ??
    said.flatMap((text) => headings.filter((heading) => agree(text, heading)).map(longer(text)))[0] ??
    said.find((text) => text.length > 11 && parts.includes(fold(text))) ??
    (new Set(headings.map(fold)).size === 1 ? headings[0] : undefined);
  if (title) put(seen, 'title', { value: title.slice(0, 2000), from: 'card title' });

  const prices = new Map<string, Priced>();
  for (const element of [...card.querySelectorAll('[class*="price" i],[data-testid*="price" i],[data-price]')].slice(
    0,
    40,
  )) {
    if (isInFormer(element, card) || /discount|unit|per-|save/i.test(element.getAttribute('class') ?? '')) continue;
    const price = withSignBeside(element, moneyAt(element, hint), hint);
    if (!price) continue;
    const key = `${Number(price.amount)} ${price.max ?? ''} ${price.currency ?? ''}`;
    const known = prices.get(key);
    prices.set(key, {
      price,
      usual: (known?.usual ?? true) && isCalled(element, card, usualNames),
      asked: known?.asked || isCalled(element, card, askedNames),
    });
  }
  // '12,900' inside '12,900원' is the same price without its sign.
  for (const [key, { price }] of prices)
    if (
      !price.currency &&
      [...prices.values()].some(({ price: other }) => other.currency && other.amount === price.amount)
    )
      prices.delete(key);
  const isReduced = /[-–−] ?\d{1,2} ?%/.test(textOf(card, 1000));
  const price = holding([...prices.values()], isReduced);
  const only = prices.size === 0 ? onlyPrice(card, hint) : undefined;
  const shown = price ?? only;
  if (shown && !isUndercut(card, shown, hint)) put(seen, 'price', { value: shown, from: only ? 'card' : 'card price' });
}

/** A name with its maker's before it, which stands in the card by itself; without it where a dash sets it off. */
function withMaker(text: string, heading: string, parts: readonly string[]): string | undefined {
  const [whole, name] = [fold(text), fold(heading)];
  if (whole.length <= name.length || !whole.endsWith(name)) return undefined;
  const before = whole.slice(0, -name.length).trim();
  const maker = before.replace(/ ?[-–—|:]$/, '');
  return parts.includes(maker) ? (maker === before ? text : heading) : undefined;
}

/** A price, and what its elements are called: all of them the usual price, or any of them the one that is asked. */
interface Priced {
  price: Price;
  usual: boolean;
  asked: boolean;
}

/**
 * The price that holds: the only one that is not called usual, or the only one that is called the asked one, where all others are
 * higher; a usual one alone where nothing is taken off it.
 */
function holding(prices: readonly Priced[], isReduced: boolean): Price | undefined {
  const open = prices.length > 1 || isReduced ? prices.filter(({ usual }) => !usual) : prices;
  const [one, ...more] = open.length > 1 ? open.filter(({ asked }) => asked) : open;
  if (!one || more.length > 0) return undefined;
  const isLowest = prices.every(
    (other) => other === one || (!other.price.max && Number(other.price.amount) > Number(one.price.amount)),
  );
  return isLowest ? one.price : undefined;
}

/** Names of a usual price: it holds where no other stands beside it. */
const usualNames = /(?:^|[^a-z])(?:regular|usual|normal|standard|base|full)(?![a-z])/;
/** Names of a price that is asked now. */
const askedNames = /(?:^|[^a-z])(?:promo\w*|sale|special|current|final|now)(?![a-z])/;

/** Whether an element, or a box around it inside the card, is called so. */
function isCalled(element: Element, card: Element, names: RegExp): boolean {
  for (let up: Element | null = element; up && up !== card; up = up.parentElement)
    if (names.test(namesOf(up))) return true;
  return false;
}

/** A price without a sign as the box around it says it, where that says the same amount with one. */
function withSignBeside(element: Element, price: Price | undefined, hint: MoneyHint): Price | undefined {
  const around = price && !price.currency && element.parentElement ? moneyAt(element.parentElement, hint) : undefined;
  return around?.currency && around.amount === price?.amount ? around : price;
}

/** Whether an element, or a box around it inside the card, is called a price that does not hold. */
function isInFormer(element: Element, card: Element): boolean {
  for (let up: Element | null = element; up && up !== card; up = up.parentElement) if (isFormer(up)) return true;
  return false;
}

/** Of two texts that agree, the one that says the whole. */
const longer = (text: string) => (heading: string) =>
  heading.length > text.length && !/(?:…|\.\.\.)$/.test(heading) ? heading : text;

/** The texts of a card's innermost parts. */
const leaves = (card: Element): string[] =>
  [...card.querySelectorAll('div,span,p,a,b,strong')]
    .slice(0, 120)
    .filter((part) => [...part.children].every(({ localName }) => /^(?:img|svg|i)$/.test(localName)))
    .map((part) => textOf(part, 300));

/** The same text, one of them cut with dots at most. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => fold(text.replace(/ ?(?:…|\.\.\.)$/, '').slice(0, 290)));
  if (!a || !b) return false;
  return a === b || (Math.min(a.length, b.length) > 11 && (a.startsWith(b) || b.startsWith(a)));
}
