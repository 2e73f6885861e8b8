import type { PageReader, ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { fold } from '../../text/normal.ts';
import { isOfMany } from '../cards/of-many.ts';
import { shelfOf } from '../cards/shelf.ts';
import {
  categoryOf,
  dataOf,
  holdsCode,
  isGoodsTag,
  isNamed,
  offersOf,
  type PageData,
  putItem,
  sameName,
  wholeName,
} from '../data/item.ts';
import { codeOf } from '../data/shop-code.ts';
import type { Item } from '../data/structured.ts';
import { variantSku } from '../data/variant-sku.ts';
import { begin, type Found, put, textOf } from '../facts.ts';
import { hasChoice } from '../products/choice.ts';
import { namedPicture, placedPicture } from '../products/drawn-picture.ts';
import { given, headingElement, headingOf, isFirstPart, isLed, nameIn } from '../products/heading.ts';
import { headsOf } from '../products/heads.ts';
import { putRatingBeside } from '../products/sale-rating.ts';
import { putPictures } from '../products/shop-pictures.ts';
import { agreedPrice } from '../products/shop-price.ts';
import { putStockLeft } from '../products/stock-left.ts';
import { saysNoCode } from '../tables/identity.ts';
import { addressOf } from '../values.ts';
import { agreedCode } from './agreed-code.ts';
import { drawnPrice } from './any-drawn.ts';
import { codeInBasket } from './code-in-basket.ts';
import { headedReviews } from './headed-reviews.ts';
import { putKnownSku } from './known-sku.ts';

/**
 * The product page of any shop by its structured data. That a page carries data of some product proves nothing: the data
 * must be of what the page itself is about, by its address or its heading.
 */
export const productReader = (further: ItemFurther = () => undefined): PageReader => ({
  id: 'any/product',
  page: 'product',
  matches: (url, page) => mayBeGoods(page) && itemOfPage(page, url, dataOf(page), further) !== undefined,
  read(page, context) {
    const data = dataOf(page);
    const item = itemOfPage(page, context.url, data, further);
    return item
      ? readItem(item, page, context, data)
      : { state: 'changed', missing: [{ what: 'control', text: 'product' }] };
  },
  locate: (page, field) =>
    page.querySelector(field === 'title' ? 'h1' : field === 'price' ? '[itemprop="price"]' : '[itemprop="image"]'),
});

/** What else may be the one product of a page, where none has its address or its name. */
export type ItemFurther = (page: Document, url: URL, data: PageData) => Item | undefined;

export const anyProduct: PageReader = productReader();

const mayBeGoods = (page: Document): boolean =>
  page.querySelector(
    'script[type*="ld+json" i],[itemtype*="Product" i],meta[property="og:type"][content*="product" i],meta[property="product:price:amount"],meta[property="og:price:amount"]',
  ) !== null;

const pathOf = (address: string | undefined, page: Document): string => {
  const whole = addressOf(address, page);
  return whole ? new URL(whole).pathname.replace(/\/+$/, '').toLowerCase() : '';
};

/** The one product the page is about; undefined where there is none, or more than one. */
function itemOfPage(page: Document, url: URL, data: PageData, further: ItemFurther): Item | undefined {
  const here = new Set([
    url.pathname.replace(/\/+$/, '').toLowerCase(),
    pathOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined, page),
    pathOf(data.og.get('og:url'), page),
  ]);
  here.delete('');
  const headings = headsOf(page).flatMap((heading) =>
    [heading, ...heading.children].slice(0, 6).map((part) => textOf(part, 500)),
  );
  const titles = given([data.og.get('og:title'), page.title]);
  const named = [...headings, ...titles];
  const isList =
    data.lists.filter(({ item, url: address }) => item ?? address).length > 1 ||
    data.types.some((type) => /^(?:SearchResultsPage|CollectionPage|ItemList)$/.test(type));
  const byAddress = ({ url: own }: Item) => own !== undefined && here.has(pathOf(own, page));
  const byName = (item: Item) =>
    (isList ? headings : named).some((name) => isNamed(item, name)) ||
    (!isList && titles.some((title) => isLed(title, item.name ?? '') || isFirstPart(title, item.name ?? '')));
  const alike = data.items.filter((item) =>
    isList ? byAddress(item) && byName(item) : byAddress(item) || byName(item),
  );
  // Beside what has the address of the page, what only bears a name like its is other goods of one maker.
  const own = alike.filter(byAddress);
  const about = own.length > 0 ? alike.filter(({ name }) => own.some((one) => sameName(one.name, name))) : alike;
  const names = new Set(about.map(({ name }) => fold(name ?? '')));
  const [first] = about;
  if (names.size === 1 && first) return isOfMany(first, page, () => shelfOf(page, url)) ? undefined : merged(about);
  if (names.size > 0 || isList) return undefined;
  return data.items.length === 0 ? tagged(page, data) : further(page, url, data);
}

/** The same goods marked up twice: what the first leaves out, the second says. */
function merged(items: readonly Item[]): Item | undefined {
  const [first, ...rest] = items;
  if (!first) return undefined;
  const whole = { ...first };
  for (const other of rest) {
    whole.ids = { ...other.ids, ...whole.ids };
    whole.brand ??= other.brand;
    whole.rating ??= other.rating;
    if (whole.images.length === 0) whole.images = other.images;
    if (whole.offers.length === 0) whole.offers = other.offers;
    if (whole.variants.length === 0) whole.variants = other.variants;
  }
  return whole;
}

/** What Open Graph says of goods, where it says that the page is of goods and its heading agrees. */
function tagged(page: Document, data: PageData): Item | undefined {
  const price = data.og.get('product:sale_price:amount', 'product:price:amount', 'og:price:amount');
  const name = data.og.get('og:title') ?? page.title;
  const heading = headingElement(page, [name, page.title]);
  if (!(isGoodsTag(data) || (price && data.og.get('product:price:currency'))) || !heading || !name) return undefined;
  const offer = {
    price,
    currency: data.og.get('product:price:currency', 'og:price:currency'),
    availability: data.og.get('product:availability', 'og:availability'),
  };
  return {
    via: 'microdata',
    type: 'Product',
    name: nameIn(heading, [name, page.title]),
    ids: {},
    images: data.og.images.slice(),
    offers: price ? [offer] : [],
    variants: [],
    brand: data.og.get('product:brand', 'og:brand'),
  };
}

/** The one variant of a group that the address names. */
function variantAt(item: Item, page: Document, url: URL): Item | undefined {
  const [variant, ...others] = item.variants.filter((variant) => {
    const address = addressOf(variant.url, page) ?? addressOf(variant.offers[0]?.url, page);
    return address !== undefined && new URL(address).pathname + new URL(address).search === url.pathname + url.search;
  });
  return others.length === 0 ? variant : undefined;
}

/** A group as that variant: its offers and pictures are what the page shows. */
function asChosen(item: Item, variant: Item | undefined): Item {
  if (variant) {
    const images = item.images.length > 0 ? item.images : variant.images;
    return { ...item, images, offers: variant.offers, variants: [] };
  }
  // Of which of its variants a group without pictures shows those, only one that all share tells.
  const [first, ...others] = new Set(item.variants.map(({ images }) => images[0]));
  return item.images.length === 0 && first && others.length === 0 ? { ...item, images: [first] } : item;
}

function readItem(whole: Item, page: Document, context: ReadContext, data: PageData): Reading {
  const variant = variantAt(whole, page, context.url);
  const item = asChosen(whole, variant);
  const heading = headingElement(page, [item.name, wholeName(item)]);
  const id = codeOf(item, page, context.url) ?? codeInBasket(page) ?? agreedCode(page, context.url, heading);
  const seen = begin(id?.value ?? null, id?.from);
  const code = item.ids.sku ?? variant?.ids.sku ?? variantSku(whole, page);
  const isOfAddress = code === id?.value && holdsCode(context.url.href, code ?? '');
  if (code && !isOfAddress && !saysNoCode(code)) seen.sku = code;
  if (!code && whole.variants.length === 0) putKnownSku(seen, page, heading);
  put(seen, 'title', titleOf(item, page));
  put(seen, 'price', agreedPrice(item, page, context, data));
  put(seen, 'price', drawnPrice(page, context.url, offersOf(item), heading));
  putPictures(seen, item, page, data);
  putItem(seen, { ...item, images: [] }, page, false);
  if (heading) put(seen, 'image', namedPicture(seen.title, page) ?? placedPicture(heading, page));
  if (!item.rating && heading) putRatingBeside(seen, { heading, box: page.body }, page, 'badges');
  put(seen, 'reviews', headedReviews(page, heading));
  if (whole.variants.length < 2 && !hasChoice(page)) putStockLeft(seen, heading, page);
  const crumbs = categoryOf(data.crumbs, seen.title);
  put(seen, 'category', crumbs && { value: crumbs, from: 'structured data' });
  const found = Object.fromEntries(
    (['title', 'image', 'price'] as const).map((field) => [field, seen[field] === undefined ? 0 : 1]),
  );
  return { state: 'read', listings: [seen], found };
}

/** A code behind a name: '#00076723', 'Artikel# 8765432', '(SKU: AB-1200)'. */
const codeBehind = /^[#([]?[\w-]*\d[\w-]*[)\]]?$|^[([]?\p{L}[\p{L}. ]{1,16} ?[.:#№] ?[\w-]*\d{4}[\w-]*[)\]]?$/u;

/** The name as it is headed; where the heading says more than the data, the data where it marks the very words. */
function titleOf(item: Item, page: Document): Found<string> | undefined {
  const heading = headingOf(page, [item.name, wholeName(item)]);
  const name = item.name?.slice(0, 2000);
  if (!name) return heading;
  if (!heading || item.via === 'microdata' || fold(heading.value) === fold(name) || isLed(name, heading.value))
    return { value: name, from: item.via };
  // 'Oak lamp #00076723': a code behind the name is not of it.
  const rest = heading.value.startsWith(name) ? heading.value.slice(name.length).trim() : '';
  return rest && codeBehind.test(rest) ? { value: name, from: item.via } : heading;
}
