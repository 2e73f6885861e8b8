import type { Price } from '../../listing.ts';
import { at, parseLoose, wordOf } from '../../reading/data/embedded.ts';
import type { PageData } from '../../reading/data/item.ts';
import { type Found, find, put, textOf } from '../../reading/facts.ts';
import type { MoneyHint } from '../../reading/money-hint.ts';
import { productReader } from '../../reading/products/product.ts';
import { amountIn, moneyIn } from '../../reading/values.ts';
import { squeeze } from '../../text/normal.ts';
import { ozon } from './index.ts';

/** The code (SKU) in an address. */
export function skuIn(url: URL): string | undefined {
  if (/^seller\./.test(url.hostname)) return undefined;
  return (
    /^\/product\/(?:[^/]{0,400}-)?(\d{6,12})(?:\/|$)/.exec(url.pathname.slice(0, 1000))?.[1] ??
    /^\/context\/detail\/id\/(\d{6,12})/.exec(url.pathname)?.[1]
  );
}

/** What a widget of the page was drawn from; it stands beside it as data. */
function stateOf(page: Document, widget: string): unknown {
  const state = page.querySelector(`[id^="state-${widget}-"][data-state]`)?.getAttribute('data-state');
  return state && state.length < 2_000_000 ? parseLoose(state) : undefined;
}

export const product = productReader({
  of: ozon,
  idIn: skuIn,
  idOfChoice: true,
  marks: ['[data-widget="webProductHeading"]', '[data-widget="webOutOfStock"]', '[data-widget="webPrice"]'],
  idOf: (page) => {
    // The search that takes the place of sold-out goods names them by a link only; that page is not their address.
    if (page.querySelector('[data-widget="webOutOfStock"]')) return undefined;
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const id = URL.canParse(canonical) ? skuIn(new URL(canonical)) : undefined;
    return id ? { value: id, from: 'link[rel="canonical"]' } : undefined;
  },
  title: ['[data-widget="webProductHeading"] h1'],
  price: [],
  image: ['[data-widget="webGallery"] [data-index="0"] img', '[data-widget="webGallery"] img[fetchpriority="high"]'],
  images: ['[data-widget="webGallery"] [data-index] img'],
  brand: ['[data-widget="webBrand"] a'],
  category: '[data-widget="breadCrumbs"] li a',
  soldOut: '[data-widget="webOutOfStock"]',
  // Its data may name the price that holds with its own card only; what the page shows without it is the price.
  dataPrice: false,
  before(seen, page, hint, _context, data) {
    const gone = page.querySelector('[data-widget="webOutOfStock"]');
    // Where the goods keep their own heading, the widget names others in their place.
    if (gone && page.querySelector('[data-widget="webProductHeading"] h1')) return;
    if (gone) {
      const state = stateOf(page, 'webOutOfStock');
      const shown = textOf(gone, 4000);
      const name = squeeze(wordOf(at(state, 'skuName')) ?? '', 2000) || textOf(gone.querySelector('p') ?? gone, 2000);
      const sku = wordOf(at(state, 'sku'));
      if (!seen.id && sku && /^\d{6,12}$/.test(sku)) seen.otherIds = { sku };
      const brand = brandBefore(page, name);
      const title = brand ? name.slice(brand.value.length).trim() : name;
      // 'LotsOf Лампа': whether the first word is a brand is not settled where no filter names it.
      const unsure = !brand && /^[A-Za-z]/.test(name) && /[а-яё]/i.test(name);
      if (title && !unsure && shown.includes(name))
        put(seen, 'title', { value: title, from: '[data-widget="webOutOfStock"]' });
      if (brand) put(seen, 'brand', brand);
      const price = moneyIn(wordOf(at(state, 'price')) ?? '', hint);
      if (price) put(seen, 'price', { value: price, from: 'state webOutOfStock' });
      return;
    }
    const state = stateOf(page, 'webPrice');
    const price = moneyIn(wordOf(at(state, 'price')) ?? '', hint);
    if (price) put(seen, 'price', { value: price, from: 'state webPrice' });
    const plain = find(page, ['[data-widget="webPrice"]'], (box) => plainPrice(box, hint, amountsOf(data)));
    if (!state) put(seen, 'price', plain);
    const score = page.querySelector('[data-widget="webSingleProductScore"], [data-widget="webReviewProductScore"]');
    const [, rating, count] =
      /(\d[.,]\d)\s*(?:(?:•|·|\|)?\s*(\d[\d\s]{0,10}?)\s?(?:отзыв|оцен|пікір|review))?/.exec(
        score ? textOf(score, 200) : '',
      ) ?? [];
    if (rating)
      put(seen, 'rating', { value: Number(rating.replace(',', '.')), from: '[data-widget="webSingleProductScore"]' });
    if (count)
      put(seen, 'reviews', { value: Number(count.replace(/\s/g, '')), from: '[data-widget="webSingleProductScore"]' });
  },
});

/** The brand that the page's filters name and the goods' name begins with. */
function brandBefore(page: Document, name: string): Found<string> | undefined {
  const from = '[data-widget="filtersDesktop"] span';
  for (const label of [...page.querySelectorAll(from)].slice(0, 400)) {
    const text = label.childElementCount === 0 ? textOf(label, 100) : '';
    if (text.length > 1 && name.startsWith(`${text} `)) return { value: text, from };
  }
  return undefined;
}

/** With its card a thing costs a little less; what is dearer by more than this is the price struck through. */
const CARD_LIMIT = 1.35;

/** What the page's data says that its goods cost, with the card or without it. */
const amountsOf = (data: PageData): number[] =>
  data.items.flatMap(({ offers }) => offers.flatMap(({ price }) => amountIn(price) ?? [])).map(Number);

/**
 * The one price of a box that is neither the card's nor the one before, which nothing marks but that it is dearer: one that
 * stands alone may be either, unless the page's data names it, or the card's price a little below it.
 */
function plainPrice(box: Element, hint: MoneyHint, inData: readonly number[]): Price | undefined {
  const spans = [...box.querySelectorAll('span')].filter((span) => span.querySelector('span:not(.sr-only)') === null);
  const prices = spans
    .flatMap((span) => moneyIn(textOf(span, 60), hint) ?? [])
    .sort((one, other) => Number(one.amount) - Number(other.amount));
  const [first, ...others] = prices;
  const second = others.find(({ amount }) => Number(amount) > Number(first?.amount));
  const isNear = (dearer: Price, amount: number) =>
    Number(dearer.amount) >= amount && Number(dearer.amount) <= amount * CARD_LIMIT;
  if (/карт/i.test((box.textContent ?? '').slice(0, 2000)))
    return first && second && isNear(second, Number(first.amount)) ? second : undefined;
  // One of three may be the card's, though nothing says so.
  if (new Set(prices.map(({ amount }) => Number(amount))).size > 2) return undefined;
  return first && (second || inData.some((amount) => isNear(first, amount))) ? first : undefined;
}
