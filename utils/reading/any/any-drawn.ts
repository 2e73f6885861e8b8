import type { Price, SeenListing } from '../../listing.ts';
import type { PageReader, ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { holdsCode } from '../data/item.ts';
import type { Offer } from '../data/offers.ts';
import { codeConfirmed, codePlaced } from '../data/shop-code.ts';
import { begin, type Found, put, textOf } from '../facts.ts';
import type { MoneyHint } from '../money-hint.ts';
import { currenciesNamed, currencySet } from '../named-currencies.ts';
import { isBoxedWithOthers } from '../others.ts';
import { askedPrice } from '../prices/asked-price.ts';
import { moneyOfPlace } from '../prices/money-of-place.ts';
import { type Shown, shownIn } from '../prices/shown-amounts.ts';
import { moneyOn } from '../prices/undercut.ts';
import { aboveOf } from '../products/above.ts';
import { hasChoice } from '../products/choice.ts';
import { headText } from '../products/heading.ts';
import { type Sale, saleOf } from '../products/sale.ts';
import { pictureOf } from '../products/sale-picture.ts';
import { putRatingBeside, putRatingKnown } from '../products/sale-rating.ts';
import { putStockLeft } from '../products/stock-left.ts';
import { amountIn } from '../values.ts';
import { codeBehindName, codeInFolder } from './coded-folder.ts';
import { headBelowKind, isHeadedByKind } from './headed-by-kind.ts';
import { putKnownSku } from './known-sku.ts';
import { putMarkBeside } from './mark-beside.ts';
import { putMarkOfReviews } from './mark-of-reviews.ts';
import { pictureByCode } from './picture-by-code.ts';

/**
 * The product page of a shop that says nothing of it in data: one heading that the page's title repeats, and below it one
 * way to buy. A page with many is a list. Its values are those of a page nobody of us has seen.
 */
export const anyDrawn: PageReader = {
  id: 'any/drawn',
  page: 'product',
  trial: true,
  matches: (url, page) => !ofSeller.test(url.href) && saleOf(page, url, moneyOfPlace(page, url)) !== undefined,
  read(page, context) {
    const sale = saleOf(page, context.url, moneyOfPlace(page, context.url));
    return sale
      ? readSale(ofGoods(sale, page), page, context)
      : { state: 'changed', missing: [{ what: 'control', text: 'product' }] };
  },
  locate: (page, field) => (field === 'title' ? page.querySelector('h1') : null),
};

/** Where sellers change goods or look at their numbers: such a page is headed by its own name. */
export const ofSeller =
  /[/=](?:insights?|analytics|stats|statistics?|traffic|metrics|reports?|performance|dashboard|edit|modify|publish)(?:[/?&#]|$)/i;

/** A sale under what heads its goods, where the page is headed by its kind. */
export function ofGoods({ title, ...sale }: Sale, page: Document): Sale {
  if (!isHeadedByKind(sale.heading, page)) return { ...sale, ...(title ? { title } : {}) };
  const heading = headBelowKind(sale.heading, page);
  return heading ? { ...sale, heading, title: { value: headText(heading), from: heading.localName } } : sale;
}

/** So much of the part that sells is looked through for a name of codes. */
const SAID_LIMIT = 6000;

export function readSale(sale: Sale, page: Document, { url }: ReadContext): Reading {
  const title = sale.title?.value;
  const id = codeOf(page, url, sale) ?? codeInFolder(url, title) ?? codeBehindName(url, title);
  const seen: SeenListing = begin(id?.value ?? null, id?.from);
  put(seen, 'title', sale.title);
  putKnownSku(seen, page, sale.heading);
  put(seen, 'price', priceOf(sale, page, moneyOfPlace(page, url)));
  put(seen, 'image', pictureOf(sale, page));
  put(seen, 'image', pictureByCode(seen.id, sale.heading, page));
  putRatingBeside(seen, sale, page);
  putMarkBeside(seen, sale.heading, page);
  putRatingKnown(seen, sale);
  putMarkOfReviews(seen, sale.heading, page);
  if (!hasChoice(page)) putStockLeft(seen, sale.heading, page);
  const found = Object.fromEntries(
    (['title', 'image', 'price'] as const).map((field) => [field, seen[field] === undefined ? 0 : 1]),
  );
  return { state: 'read', listings: [seen], found };
}

/**
 * The price of a page that sells one thing and says in no data what it costs. Where its data says something else than the page
 * asks (`offers`), only what is beyond doubt: a sum that is true, or money that the page is set to and its data does not speak of.
 */
export function drawnPrice(
  page: Document,
  url: URL,
  offers: readonly Offer[],
  heading: Element | undefined,
): Found<Price> | undefined {
  const hint = moneyOfPlace(page, url);
  const sale = saleOf(page, url, hint);
  // What is said without tax says nothing of what is asked.
  const gross = offers.filter(({ net }) => !net);
  const part = sale ?? (heading && offers.length > 0 ? { heading, box: page.body } : undefined);
  if (part && gross.length === 0) return priceOf(part, page, hint);
  const found = part && askedPrice(part, hint);
  // What stands beside a picture and a name that lead elsewhere is asked for other goods, whatever range it is in.
  const asked = found && isBoxedWithOthers(found.element, part.heading) ? undefined : found;
  const amounts = new Set((part && shownIn(part, hint))?.map(({ price }) => Number(price.amount)));
  const isNamed =
    asked && gross.some((offer) => isNamedBy(offer, asked.price, amounts)) && !hasCents(gross, asked.price);
  if (asked?.proven || (asked && !asked.price.max && isNamed))
    return { value: asked.price, from: 'behind the heading' };
  if (!part || gross.length === 0) return undefined;
  const foreign = askedPrice(part, hint.decimal ? { decimal: hint.decimal } : {})?.price;
  const currencies = offers.map(({ currency }) => currency);
  const isForeign =
    foreign?.currency !== undefined &&
    !currencies.includes(foreign.currency) &&
    [...currenciesNamed(page), ...currencySet(page)].includes(foreign.currency) &&
    !shownIn(part, hint)?.some(({ price }) => currencies.includes(price.currency));
  return isForeign ? { value: foreign, from: 'behind the heading' } : undefined;
}

/** Whether data names a whole amount with cents, which the page then has lost. */
const hasCents = (offers: readonly Offer[], { amount, currency }: Price): boolean =>
  offers.some(({ price, currency: other }) => {
    const said = Number(amountIn(price, other));
    return other === currency && said !== Number(amount) && Math.trunc(said) === Number(amount);
  });

/** Whether data names an amount, or it is the only one shown (`amounts`) above the lowest that data says goods cost. */
function isNamedBy({ price, high, currency }: Offer, asked: Price, amounts: ReadonlySet<number>): boolean {
  const [low, top] = [price, high ?? price].map((said) => Number(amountIn(said, currency))) as [number, number];
  const amount = Number(asked.amount);
  const isOnly = [...amounts].every((other) => other === amount || other <= low || other > top);
  // The dearest that stands alone may have lost the cheapest beside it.
  return currency === asked.currency && (amount === low || (low < amount && amount < top && isOnly));
}

/** The price of a sale; none where other amounts stand between its picture and its heading, and nothing settles which is asked. */
function priceOf(sale: Sale, page: Document, hint: MoneyHint): Found<Price> | undefined {
  if (sale.isGone) return undefined;
  const known = sale.state?.amounts;
  const part = sale.above ?? sale;
  const paid = sale.buy && shownIn(part, hint)?.length === 0 ? moneyOn(sale.buy, hint) : undefined;
  if (paid?.currency) return { value: paid, from: 'the way to buy' };
  const asked = askedPrice(part, hint, known) ?? (sale.above ? undefined : ledAbove(sale, page, hint));
  // What is written on the way to buy is what is paid there.
  const onBuy = asked && sale.buy ? moneyOn(sale.buy, hint) : undefined;
  if (onBuy && Number(onBuy.amount) !== Number(asked?.price.amount)) return undefined;
  const above = sale.above || sale.buy || !asked ? undefined : aboveOf(sale.heading, page, hint);
  const isElsewhere = above && !shownIn(above, hint)?.some(({ price }) => price.amount === asked?.price.amount);
  if (isElsewhere && !known?.has(Number(asked?.price.amount))) return undefined;
  return asked && { value: asked.price, from: sale.above ? 'above the heading' : 'behind the heading' };
}

/**
 * What stands between the picture and the heading of a small screen, where what stands behind the heading up to the way to buy names
 * no money, or the same amount for one of its choices.
 */
function ledAbove(sale: Sale, page: Document, hint: MoneyHint): Shown | undefined {
  const above = sale.buy && aboveOf(sale.heading, page, hint);
  const asked = above && askedPrice(above, hint, sale.state?.amounts);
  const behind = shownIn(sale, hint)?.filter(({ element }) => !isBoxedWithOthers(element, sale.heading)) ?? [];
  const isSaid = ({ price }: Shown) => Number(price.amount) === Number(asked?.price.amount);
  return behind.length === 0 || behind.some(isSaid) ? asked : undefined;
}

/** The product's number, where the address and a field of the form, or the heading's own link, name the same. */
function codeOf(page: Document, url: URL, { heading, title, state, box }: Sale): Found<string> | undefined {
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
  const confirmed = codeConfirmed(page, url, title?.value, [...(state?.ids ?? [])], textOf(box, SAID_LIMIT));
  if (confirmed) return { value: confirmed, from: 'address' };
  const placed = codePlaced(url);
  // What the page's own address goes without is of whoever led there: 'pid' is of partners too.
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (placed && canonical && !canonical.includes(placed)) return undefined;
  return placed && !holdsCode(title?.value, placed) ? { value: placed, from: 'address' } : undefined;
}
