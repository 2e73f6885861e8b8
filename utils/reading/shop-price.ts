import type { Price } from '../listing.ts';
import type { ReadContext } from '../marketplaces/marketplace.ts';
import type { Found } from './facts.ts';
import type { PageData } from './item.ts';
import { isGoodsTag } from './product.ts';
import type { Item } from './structured.ts';
import { amountIn, type MoneyHint, moneyAt, moneyHint, moneyIn } from './values.ts';

/** Where prices do not hold, or are of other goods. */
const apart =
  'del,s,strike,[class*="related" i],[class*="recommend" i],[class*="upsell" i],[class*="cross-sell" i],header,footer,nav';

/** Prices the page shows under names that say so; what is struck through, or of other goods, is not among them. */
function shownPrices(page: Document, context: ReadContext, currency: string | undefined): Price[] {
  const hint = { ...moneyHint(page, context.store), ...(currency ? { currency } : {}) };
  const found: Price[] = [];
  for (const element of [
    ...page.querySelectorAll('[itemprop="price"],[class*="price" i],[id*="price" i],[data-price]'),
  ].slice(0, 300)) {
    if (element.closest(apart)) continue;
    if (
      /(?:old|was|compare|list|original|strike|rrp|msrp)(?![a-z]*-?sale)/i.test(
        `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/price-?list|listing/gi, ''),
      )
    )
      continue;
    const price =
      (element.localName === 'meta' ? undefined : moneyAt(element, hint)) ??
      moneyIn(element.getAttribute('content') ?? '', hint);
    if (price && Number(price.amount) > 0) found.push(price);
    if (found.length >= 60) break;
  }
  return found;
}

/** The price of the data that the page also shows. Data nobody is shown (another variant's, one without tax) is no price. */
export function agreedPrice(
  item: Item,
  page: Document,
  context: ReadContext,
  data: PageData,
): Found<Price> | undefined {
  const offers = [...item.offers, ...item.variants.flatMap((variant) => variant.offers)];
  const amounts = new Set(
    offers
      .flatMap(({ price, high }) => [amountIn(price), amountIn(high)])
      .filter((amount) => amount !== undefined && Number(amount) > 0),
  );
  const currencies = [
    ...new Set(
      [...offers.map(({ currency }) => currency), data.og.get('product:price:currency', 'og:price:currency')].filter(
        (name) => name !== undefined && /^[A-Z]{3}$/.test(name),
      ),
    ),
  ];
  if (currencies.length !== 1) return undefined;
  const currency = currencies[0];
  const tag = amountIn(data.og.get('product:price:amount', 'og:price:amount'));
  if (amounts.size === 0 && tag && isGoodsTag(data)) amounts.add(tag);
  const shown = shownPrices(page, context, currency);
  const match = shown.find(
    (price) => price.currency === currency && [...amounts].some((amount) => Number(amount) === Number(price.amount)),
  );
  // The dearest of several offers that stands alone may have lost the cheapest beside it.
  const is = (amount: string | undefined) => Number(amountIn(amount)) === Number(match?.amount);
  const isDearest = offers.some(({ high }) => is(high)) && !offers.some(({ price }) => is(price));
  if (isDearest) return undefined;
  const [only] = amounts;
  const from = item.via;
  if (match) return { value: match, from };
  const net = offers.some((offer) => offer.net);
  // A marketplace shows visitors their own currency; what its data says of one of its sellers is not that.
  if (context.marketplace) return undefined;
  if (amounts.size !== 1 || !only || net) return undefined;
  const stands = standsOn(page, only, { ...moneyHint(page, context.store), currency });
  return stands === 'so' || (stands === 'nothing' && shown.length === 0)
    ? { value: { amount: only, currency }, from }
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
    const price = moneyAt(element, hint);
    if (!price || price.currency !== hint.currency || !/\p{Sc}|[A-Z]{3}|\p{L}{1,3}/u.test(text)) continue;
    if (!price.max && Number(price.amount) === Number(amount)) return 'so';
    found = 'otherwise';
  }
  return found;
}
