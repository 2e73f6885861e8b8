import type { Price } from '../../listing.ts';
import type { ReadContext } from '../../marketplaces/marketplace.ts';
import { isGoodsTag, isNamed, type PageData } from '../data/item.ts';
import type { Item, Offer } from '../data/structured.ts';
import { type Found, textOf } from '../facts.ts';
import { isFormer } from '../former-price.ts';
import { apart, leadingPrice } from '../prices/leading-price.ts';
import { amountIn, type MoneyHint, moneyAt, moneyHint, moneyIn } from '../values.ts';

/** Prices the page shows under names that say so; what is struck through, or of other goods, is not among them. */
function shownPrices(page: Document, hint: MoneyHint): Price[] {
  const found: Price[] = [];
  for (const element of [
    ...page.querySelectorAll(
      '[itemprop="price"],[class*="price" i],[id*="price" i],[data-testid*="price" i],[data-price]',
    ),
  ].slice(0, 300)) {
    // What a <meta> bears is the data once more, and nobody is shown it.
    if (element.localName === 'meta' || element.closest(apart) || isFormer(element)) continue;
    const price = moneyAt(element, hint) ?? moneyBehind(element, hint) ?? moneyBorne(element, hint);
    if (price && Number(price.amount) > 0) found.push(price);
    if (found.length >= 60) break;
  }
  return found;
}

/** The amounts that offers name, none twice. */
function amountsOf(offers: readonly Offer[]): string[] {
  const all = offers.flatMap(({ price, high, currency }) => [amountIn(price, currency), amountIn(high, currency)]);
  const found = new Map(all.flatMap((amount) => (Number(amount) > 0 && amount ? [[Number(amount), amount]] : [])));
  return [...found.values()];
}

/** What the page's tags say that goods cost: where there is a sale, its price. */
const tagged = (data: PageData): string | undefined =>
  isGoodsTag(data)
    ? amountIn(data.og.get('product:sale_price:amount', 'product:price:amount', 'og:price:amount'))
    : undefined;

/** The price of the data that the page also shows. Data nobody is shown (another variant's, one without tax) is no price. */
export function agreedPrice(
  item: Item,
  page: Document,
  context: ReadContext,
  data: PageData,
): Found<Price> | undefined {
  const offers = [...item.offers, ...item.variants.flatMap((variant) => variant.offers)];
  const named = [...offers.map(({ currency }) => currency), data.og.get('product:price:currency', 'og:price:currency')];
  const [currency, ...others] = new Set(named.filter((name) => name !== undefined && /^[A-Z]{3}$/.test(name)));
  if (!currency || others.length > 0) return undefined;
  const from = item.via;
  const hint = { ...moneyHint(page, context.store), currency };
  const shown = shownPrices(page, hint);
  const among = (amounts: readonly string[]) =>
    shown.find(
      (price) => price.currency === currency && amounts.some((amount) => Number(amount) === Number(price.amount)),
    );

  // What a group offers itself is that of the variant it shows.
  const all = amountsOf(offers);
  const tag = all.length === 0 ? tagged(data) : undefined;
  const own = tag ? [tag] : item.offers.length > 0 ? amountsOf(item.offers) : all;
  const match = among(own) ?? among(all);
  // The dearest of several offers that stands alone may have lost the cheapest beside it.
  const is = (amount: string | undefined) => Number(amountIn(amount, currency)) === Number(match?.amount);
  if (offers.some(({ high }) => is(high)) && !offers.some(({ price }) => is(price))) return undefined;
  const isLowest = offers.length > 0 && offers.every(({ lowest }) => lowest);
  if (match && isLowest && isOtherLed(item, page, match, hint)) return undefined;
  if (match) return { value: match, from };
  // A marketplace shows visitors their own currency; what its data says of one of its sellers is not that.
  if (context.marketplace || offers.some((offer) => offer.net)) return undefined;
  const [only, ...more] = own;
  if (only && more.length === 0) {
    const stands = standsOn(page, only, hint);
    return stands === 'so' || (stands === 'nothing' && shown.length === 0 && !isLowest)
      ? { value: { amount: only, currency }, from }
      : undefined;
  }
  const leading = leadingAmong(item, page, all, hint);
  return leading && { value: leading, from };
}

/** The price the page shows first below the heading of its goods. */
function leadingOf(item: Item, page: Document, hint: MoneyHint): Price | undefined {
  const heading = [...page.querySelectorAll('h1')].find((one) => isNamed(item, textOf(one, 500)));
  return heading && leadingPrice(heading, hint);
}

/** Whether the lowest of several offers is not what the page asks first: then it is another seller's, or of used goods. */
function isOtherLed(item: Item, page: Document, lowest: Price, hint: MoneyHint): boolean {
  const price = leadingOf(item, page, hint);
  return price !== undefined && Number(price.amount) !== Number(lowest.amount);
}

/** Of several offers the one that the page shows first below the heading. */
function leadingAmong(item: Item, page: Document, amounts: readonly string[], hint: MoneyHint): Price | undefined {
  const price = leadingOf(item, page, hint);
  return price?.currency === hint.currency && amounts.some((amount) => Number(amount) === Number(price?.amount))
    ? price
    : undefined;
}

/** At most this many elements are looked at for an amount that no name of a class announces. */
const ELEMENTS_LIMIT = 20_000;

/** Whether a part of the page that says nothing else shows an amount, not struck through; other amounts; or no money at all. */
function standsOn(page: Document, amount: string, hint: MoneyHint): 'so' | 'otherwise' | 'nothing' {
  let looked = 0;
  let found: 'otherwise' | 'nothing' = 'nothing';
  for (const element of page.querySelectorAll('body *')) {
    if (++looked > ELEMENTS_LIMIT) return 'otherwise';
    if (element.childElementCount > 6 || /^(?:script|style|noscript|option)$/.test(element.localName)) continue;
    const text = element.textContent ?? '';
    if (text.length > 40 || !/\d/.test(text) || element.closest(apart)) continue;
    if (isFormer(element)) continue;
    if (isInParts(element, amount)) return 'so';
    const price = moneyAt(element, hint);
    if (!price || price.currency !== hint.currency || !/\p{Sc}|[A-Z]{3}|\p{L}{1,3}/u.test(text)) continue;
    if (!price.max && Number(price.amount) === Number(amount)) return 'so';
    found = 'otherwise';
  }
  return found;
}

/** The money of an element that says one word before it: 'ou R$ 199,90', 'nur 24,90 €'. */
function moneyBehind(element: Element, hint: MoneyHint): Price | undefined {
  const [, rest] = /^\p{L}{1,8} (.+)$/u.exec(textOf(element, 40, isFormer)) ?? [];
  return rest ? moneyIn(rest, hint) : undefined;
}

/** The money that an element bears for machines, where its text has the same figures: '189<sup>€99</sup>' with 189.99. */
function moneyBorne(element: Element, hint: MoneyHint): Price | undefined {
  const price = moneyIn(element.getAttribute('content') ?? '', hint);
  const figures = textOf(element, 40).replace(/\D/g, '');
  return price && figures === price.amount.replace('.', '') ? price : undefined;
}

/** Whether an element draws an amount as its whole and, set off in an element of their own, its cents: '24' and '95' for 24.95. */
function isInParts(element: Element, amount: string): boolean {
  const [whole, cents] = amount.split('.');
  if (cents?.length !== 2 || element.childElementCount === 0 || element.childElementCount > 3) return false;
  const figures = (text: string | null) => (text ?? '').replace(/\D/g, '');
  return (
    figures(element.textContent) === `${whole}${cents}` &&
    [...element.children].some((part) => part.childElementCount === 0 && figures(part.textContent) === cents)
  );
}
