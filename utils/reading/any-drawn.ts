import type { Price, SeenListing } from '../listing.ts';
import type { PageReader, ReadContext, Reading } from '../marketplaces/marketplace.ts';
import { buyControls } from './buying.ts';
import { begin, type Found, put, textOf } from './facts.ts';
import { isFormer, namesOf } from './former-price.ts';
import { headingElement } from './heading.ts';
import { holdsCode, sameName } from './item.ts';
import { moneyOfPlace } from './money-of-place.ts';
import { signed } from './only-price.ts';
import { openGraphOf } from './open-graph.ts';
import { isOfOthers } from './others.ts';
import { codePlaced } from './shop-code.ts';
import { isUndercut } from './undercut.ts';
import { addressOf, type MoneyHint, moneyAt } from './values.ts';

/** The part of a page that sells one thing. */
interface Sale {
  heading: Element;
  title: Found<string>;
  buy: Element;
  /** The smallest part of the page that holds both. */
  box: Element;
}

/**
 * The product page of a shop that says nothing of it in data: one heading that the page's title repeats, and below it one
 * way to buy. A page with many is a list. Its values are those of a page nobody of us has seen.
 */
export const anyDrawn: PageReader = {
  id: 'any/drawn',
  page: 'product',
  trial: true,
  matches: (_url, page) => saleOf(page) !== undefined,
  read(page, context) {
    const sale = saleOf(page);
    return sale ? readSale(sale, page, context) : { state: 'changed', missing: [{ what: 'control', text: 'product' }] };
  },
  locate: (page, field) => (field === 'title' ? page.querySelector('h1') : null),
};

const FOLLOWS = 4;

function saleOf(page: Document): Sale | undefined {
  if (page.querySelectorAll('h1').length > 2) return undefined;
  const heading = headingElement(page, [openGraphOf(page).get('og:title'), page.title]);
  if (!heading) return undefined;
  const buys = buyControls(page);
  const buy = buys.find((control) => (heading.compareDocumentPosition(control) & FOLLOWS) !== 0);
  if (!buy || isOfOthers(buy, null, () => undefined)) return undefined;
  let box: Element | null = heading;
  while (box && !box.contains(buy)) box = box.parentElement;
  // In a list the heading and the first way to buy lie together with all the others.
  const inside = box ? buys.filter((control) => box.contains(control)) : [];
  const title = { value: textOf(heading, 2000), from: heading.localName };
  return box && inside.length <= 2 && !isOfCard(buy, box) ? { heading, title, buy, box } : undefined;
}

/** Whether a way to buy stands in a card within the box: something with a picture and a name that lead to one other page. */
function isOfCard(buy: Element, box: Element): boolean {
  for (let up = buy.parentElement; up && up !== box; up = up.parentElement) {
    const links = [...up.querySelectorAll('a[href]')].slice(0, 30);
    const pictured = links.filter((link) => link.querySelector('img')).map((link) => link.getAttribute('href') ?? '');
    const isNamed = (link: Element) =>
      pictured.includes(link.getAttribute('href') ?? '') && textOf(link, 100).length > 3;
    if (links.some((link) => !/^(?:#|javascript:)/.test(link.getAttribute('href') ?? '') && isNamed(link))) return true;
  }
  return false;
}

function readSale(sale: Sale, page: Document, context: ReadContext): Reading {
  const id = codeOf(page, context.url, sale.heading, sale.title.value);
  const seen: SeenListing = begin(id?.value ?? null, id?.from);
  put(seen, 'title', sale.title);
  put(seen, 'price', priceBetween(sale, moneyOfPlace(page, context.url)));
  const og = openGraphOf(page).images[0];
  const drawn = [...page.querySelectorAll('img[alt],img[title]')]
    .slice(0, 300)
    .find((image) => ['alt', 'title'].some((name) => sameName(image.getAttribute(name) ?? '', sale.title.value)));
  const image = addressOf(og, page) ?? addressOf(drawn?.getAttribute('src'), page);
  if (image) put(seen, 'image', { value: image, from: og ? 'open-graph' : 'img[alt]' });
  const found = Object.fromEntries(
    (['title', 'image', 'price'] as const).map((field) => [field, seen[field] === undefined ? 0 : 1]),
  );
  return { state: 'read', listings: [seen], found };
}

/** The price of a page that sells one thing and says in no data what it costs. */
export function drawnPrice(page: Document, url: URL): Found<Price> | undefined {
  const sale = saleOf(page);
  return sale && priceBetween(sale, moneyOfPlace(page, url));
}

/** The one price that stands between the heading and the way to buy; two that differ are none. */
function priceBetween(sale: Sale, hint: MoneyHint): Found<Price> | undefined {
  const { heading, buy, box } = sale;
  const prices = new Map<string, Price>();

  let looked = 0;
  for (const element of box.querySelectorAll('*')) {
    if (++looked > 4000) return undefined;
    if (
      (heading.compareDocumentPosition(element) & FOLLOWS) === 0 ||
      element.contains(buy) ||
      heading.contains(element)
    )
      continue;
    if ((element.compareDocumentPosition(buy) & FOLLOWS) === 0) break;
    const text = element.textContent ?? '';
    if (text.length > 120 || !/\d/.test(text) || !signed.test(text)) continue;
    if (isNoPrice(element, box)) continue;
    const price = moneyAt(element, hint);
    if (!price?.currency || Number(price.amount) === 0) continue;
    prices.set(`${Number(price.amount)} ${price.max ?? ''} ${price.currency}`, price);
  }
  const [price] = prices.values();
  const isBetween = (text: Node) =>
    (heading.compareDocumentPosition(text) & FOLLOWS) !== 0 && (text.compareDocumentPosition(buy) & FOLLOWS) !== 0;
  return prices.size === 1 && price && !isUndercut(box, price, hint, isBetween)
    ? { value: price, from: 'between heading and cart' }
    : undefined;
}

/** Names of what is no price to pay, beside those of a former one. */
const noPrice = /(?:^|[^a-z])(?:regular|install?ments?|shipping|savings?|cuotas?|parcel\w*|rates?)(?![a-z])/;

/** What is no price to pay, by its name or that of a box it stands in. */
function isNoPrice(element: Element, box: Element): boolean {
  if (element.closest('del,s,strike')) return true;
  for (let up: Element | null = element; up && up !== box; up = up.parentElement)
    if (isFormer(up) || noPrice.test(namesOf(up))) return true;
  return false;
}

/** The product's number, where the address and a field of the form, or the heading's own link, name the same. */
function codeOf(page: Document, url: URL, heading: Element, title: string): Found<string> | undefined {
  const named = [...url.searchParams]
    .filter(([name]) => /^(?:product_?id|item_?id|goods_?id|prod_?id|sku|pid|id)$/i.test(name))
    .map(([, value]) => value);
  const fields = [...page.querySelectorAll('input[type="hidden"]')]
    .slice(0, 400)
    .filter((field) => /product|item|sku|pid|goods/i.test(field.getAttribute('name') ?? ''))
    .map((field) => field.getAttribute('value'));
  const leads = [heading.querySelector('a[href]'), page.querySelector('link[rel="canonical"]')].map((link) =>
    link?.getAttribute('href'),
  );
  const isMeant = (value: string) => fields.includes(value) || leads.some((address) => holdsCode(address ?? '', value));
  const [code, ...more] = new Set(named.filter((value) => /^[\w-]{1,64}$/.test(value) && isMeant(value)));
  if (code && more.length === 0) return { value: code, from: 'address' };
  const placed = codePlaced(url);
  return placed && !holdsCode(title, placed) ? { value: placed, from: 'address' } : undefined;
}
