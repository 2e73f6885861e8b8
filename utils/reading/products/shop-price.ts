import type { Price } from '../../listing.ts';
import type { ReadContext } from '../../marketplaces/marketplace.ts';
import { isGoodsTag, isNamed, isSoldOut, type PageData, wholeName } from '../data/item.ts';
import type { Offer } from '../data/offers.ts';
import type { Item } from '../data/structured.ts';
import { type Found, textOf } from '../facts.ts';
import { isFormer, naming } from '../former-price.ts';
import { type MoneyHint, moneyHint } from '../money-hint.ts';
import { isBoxedWithOthers } from '../others.ts';
import { apart, choosable, leadingPrice } from '../prices/leading-price.ts';
import { isReducedFromNothing } from '../prices/lost-part.ts';
import { follows } from '../prices/shown-amounts.ts';
import { standsOn } from '../prices/stands-on.ts';
import { isStruckBeside } from '../prices/struck-beside.ts';
import { amountIn, moneyAt, moneyIn } from '../values.ts';
import { ofChosen } from './chosen-variant.ts';
import { headingElement } from './heading.ts';
import { headsOf } from './heads.ts';

/** A price and the element that shows it. */
interface Placed {
  price: Price;
  element: Element;
}

/** What is called a price, by whatever attribute pages write names of parts in. */
const calledPrice = `[itemprop="price"],[data-price],${naming.map((name) => `[${name}*="price" i]`).join(',')}`;

/** Prices the page shows under names that say so; what is struck through, or of other goods, is not among them. */
function shownPrices(page: Document, heading: Element | undefined, hint: MoneyHint): Placed[] {
  const found: Placed[] = [];
  for (const element of [...page.querySelectorAll(calledPrice)].slice(0, 300)) {
    // What a <meta> bears is the data once more, and nobody is shown it.
    if (element.localName === 'meta' || element.closest(apart) || isFormer(element)) continue;
    const price = moneyAt(element, hint) ?? moneyBehind(element, hint) ?? moneyBorne(element, hint);
    if (!price || !(Number(price.amount) > 0) || isStruckBeside(element, price, hint)) continue;
    if (!isBoxedWithOthers(element, heading)) found.push({ price, element });
    if (found.length >= 60) break;
  }
  const free = found.filter(({ element }) => !element.closest(choosable));
  // Of several that could be chosen none is what is asked.
  const isOne = new Set(found.map(({ price }) => Number(price.amount))).size === 1;
  return free.length > 0 || !isOne ? free : found;
}

/** The amounts that offers name, none twice. */
function amountsOf(offers: readonly Offer[]): string[] {
  const all = offers.flatMap(({ price, high, currency }) => [amountIn(price, currency), amountIn(high, currency)]);
  const found = new Map(all.flatMap((amount) => (Number(amount) > 0 && amount ? [[Number(amount), amount]] : [])));
  return [...found.values()];
}

/** What the page's tags say that goods cost: where there is a sale, its price. Tags that name no goods are believed of what is asked first only. */
function tagged(data: PageData, leading: () => Price | undefined): string | undefined {
  const amount = amountIn(data.og.get('product:sale_price:amount', 'product:price:amount', 'og:price:amount'));
  return isGoodsTag(data) || (amount && Number(leading()?.amount) === Number(amount)) ? amount : undefined;
}

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
  const heading = headingElement(page, [item.name, wholeName(item)]);
  const shown = shownPrices(page, heading, hint);
  const among = (amounts: readonly string[]) =>
    shown.find(
      ({ price }) => price.currency === currency && amounts.some((amount) => Number(amount) === Number(price.amount)),
    );

  // What a group offers itself is that of the variant it shows.
  const all = amountsOf(offers);
  const tag = all.length === 0 ? tagged(data, () => leadingOf(item, page, hint)) : undefined;
  const own = tag ? [tag] : item.offers.length > 0 ? amountsOf(item.offers) : all;
  const placed = among(own) ?? among(all);
  const match = placed?.price;
  // The dearest of several offers that stands alone may have lost the cheapest beside it.
  const isTop = ({ amount, max }: Price) => {
    const is = (said: string | undefined) => Number(amountIn(said, currency)) === Number(amount);
    return !max && offers.some(({ high }) => is(high)) && !offers.some(({ price }) => is(price));
  };
  if (match && isTop(match)) return undefined;
  const isOfSeveral = offers.some(({ high }) => high !== undefined);
  const asChosen = (price: Price) => {
    const chosen = price.max || isOfSeveral ? ofChosen(price, page, context.url, shown) : undefined;
    return chosen ? chosen.price : price;
  };
  const isLowest = offers.length > 0 && offers.every(({ lowest }) => lowest);
  if (placed && (isOtherLed(item, page, placed.price, hint, isLowest) || isOutbid(placed, shown, hint)))
    return undefined;
  if (match) {
    const value = asChosen(match);
    return value && { value, from };
  }
  if (offers.some((offer) => offer.net)) return undefined;
  const [only, ...more] = own;
  if (only && more.length === 0) {
    const stands = standsOn(page, heading, { amount: only }, hint);
    // A marketplace shows visitors their own currency; what its data alone says of one of its sellers is not that.
    const isUnseen = stands === 'nothing' && shown.length === 0 && !context.marketplace;
    const isUndercut = shown.some(({ price }) => undercuts(price, { amount: only, currency }));
    return (stands === 'so' && !isUndercut) || (isUnseen && !isLowest && !isSoldOut(item))
      ? { value: { amount: only, currency }, from }
      : undefined;
  }
  const leading = context.marketplace ? undefined : leadingAmong(item, page, all, hint);
  const chosen = leading && !isTop(leading) ? asChosen(leading) : undefined;
  return chosen && { value: chosen, from };
}

/** The price the page shows first below the heading of its goods. */
function leadingOf(item: Item, page: Document, hint: MoneyHint): Price | undefined {
  const heading = headsOf(page).find((one) => isNamed(item, textOf(one, 500))) ?? headingElement(page, [item.name]);
  return heading && leadingPrice(heading, hint);
}

/** Less than this part of another price is no sale but a part to pay. */
const SALE_MIN = 0.4;

/**
 * Whether what the page asks first is another price than that of its data: of the lowest of several offers any, which then is
 * another seller's or of used goods; else a lower one, beside which the data's is what was asked before.
 */
function isOtherLed(item: Item, page: Document, named: Price, hint: MoneyHint, isLowest: boolean): boolean {
  const price = leadingOf(item, page, hint);
  if (!price) return false;
  const [leading, own] = [price, named].map(({ amount }) => Number(amount)) as [number, number];
  return isLowest ? leading !== own : leading < own && leading >= own * SALE_MIN;
}

/** Whether one price is so much lower than another of its money as a sale makes it. */
const undercuts = (one: Price, other: Price): boolean =>
  one.currency === other.currency &&
  Number(one.amount) < Number(other.amount) &&
  Number(one.amount) >= Number(other.amount) * SALE_MIN;

/** Whether the page shows a lower price before that of its data, or says what is saved and no price it is saved of: then the data's is what was asked before. */
const isOutbid = ({ price: named, element }: Placed, shown: readonly Placed[], hint: MoneyHint): boolean =>
  isReducedFromNothing(element, named, hint, 'in money') ||
  shown.some(({ price, element: other }) => follows(other, element) && undercuts(price, named));

/** Of several offers the one that the page shows first below the heading. */
function leadingAmong(item: Item, page: Document, amounts: readonly string[], hint: MoneyHint): Price | undefined {
  const price = leadingOf(item, page, hint);
  return price?.currency === hint.currency && amounts.some((amount) => Number(amount) === Number(price?.amount))
    ? price
    : undefined;
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
