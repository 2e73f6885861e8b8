import type { Price, SeenListing } from '../../listing.ts';
import type { PageReader, ReadContext, Reading } from '../../marketplaces/marketplace.ts';
import { squeeze } from '../../text/normal.ts';
import {
  categoryOf,
  dataOf,
  isGoodsTag,
  isSoldOut,
  itemFor,
  offersOf,
  priceOf,
  putItem,
  putRating,
  sameName,
} from '../data/item.ts';
import type { Item } from '../data/structured.ts';
import { dictionary } from '../dictionary.ts';
import { begin, type Found, find, labelOf, put, textOf } from '../facts.ts';
import { decimalIn, type MoneyHint, moneyHint } from '../money-hint.ts';
import { nameShown } from '../not-the-name.ts';
import { isOfOthers } from '../others.ts';
import { dropCut, nameCurrency } from '../prices/data-price.ts';
import { standsOn } from '../prices/stands-on.ts';
import { addressOf, amountIn, moneyAt, moneyIn, ratingIn, wholeCount } from '../values.ts';
import { putBeside } from './beside.ts';
import { brandInTerms } from './brand-in-terms.ts';
import { hasChoice } from './choice.ts';
import { namedPicture, placedPicture } from './drawn-picture.ts';
import { saysGone } from './gone.ts';
import { headingElement, headingOf, nameIn, soleHeading } from './heading.ts';
import { textNamed } from './named-text.ts';
import { isOfOtherGoods } from './other-data.ts';
import { pictureAt } from './picture-at.ts';
import type { ProductPlan } from './plan.ts';
import { enlarge, putGallery } from './plan-pictures.ts';
import { putStockLeft } from './stock-left.ts';
import { brandOfStore } from './store-of-brand.ts';
import { idSaid, isOf, storeSaid } from './whose-page.ts';

/** Makes a reader of a plan: the marketplace's own landmarks first, then structured data that speaks of the same goods. */
export function productReader(plan: ProductPlan): PageReader {
  return {
    id: `${plan.of.id}/product`,
    page: 'product',
    ...(plan.trial ? { trial: plan.trial } : {}),
    matches: (url, page) =>
      isOf(plan.of, url) &&
      (plan.idIn(url) !== undefined ||
        page.querySelector(plan.marks.join(',')) !== null ||
        (url.pathname === '/' && idSaid(plan.of, plan.idIn, page) !== undefined)),
    read: (page, context) => readProduct(plan, page, context),
    numberIn: plan.idIn,
    locate(page, field) {
      const selectors = { title: plan.title, image: plan.image, images: plan.image, price: plan.price }[field];
      return selectors?.length ? page.querySelector(selectors.join(',')) : null;
    },
  };
}

function readProduct(plan: ProductPlan, page: Document, context: ReadContext): Reading {
  const data = dataOf(page);
  const inAddress = plan.idIn(context.url);
  const said =
    inAddress === undefined ? (plan.idOf ? plan.idOf(page, data) : idSaid(plan.of, plan.idIn, page)) : undefined;
  const seen = begin(inAddress ?? said?.value ?? null, inAddress ? 'address' : said?.from);
  const store = storeSaid(plan.of, page, context);
  const hint = moneyHint(page, store);
  const own = page.querySelector(plan.marks.join(','));
  const isOthers = (element: Element) => isOfOthers(element, seen.id, plan.idIn, own);

  plan.before?.(seen, page, hint, context, data);
  put(seen, 'title', trimmed(find(page, plan.title, nameShown), plan.trim));
  const tagged = data.og.get('og:title');
  const titles = [tagged, bare(page.title, plan.trim)];
  const names = [seen.title, tagged, seen.title ? undefined : soleHeading(page)];
  const found = itemFor(data, seen.id ?? undefined, names, plan.trim);
  const known = [...names, soleHeading(page)];
  const item = found && isOfOtherGoods(found, seen.id, known, plan.idIn, page) ? undefined : found;
  const headed = !seen.title;
  put(seen, 'title', headingOf(page, [item?.name, ...titles]));
  const lesser = seen.title ? undefined : headingElement(page, titles);
  const lesserName = lesser && nameIn(lesser, titles);
  put(seen, 'title', trimmed(lesserName ? { value: lesserName, from: lesser.localName } : undefined, plan.trim));
  const named = seen.title || !inAddress ? undefined : textNamed(page, titles);
  put(seen, 'title', named && trimmed({ value: textOf(named), from: 'text the page is named by' }, plan.trim));
  // A heading that no landmark names and no data bears may say that there is nothing.
  const isGone = seen.title ? headed && !item && dictionary.gone(seen.title) : !own && saysGone(page);
  if (isGone) return { state: 'read', listings: [] };
  if (!seen.title) {
    put(seen, 'title', trimmed(item?.name ? { value: item.name, from: item.via } : undefined, plan.trim));
    if (inAddress && isGoodsTag(data))
      put(seen, 'title', trimmed(tagged ? { value: tagged, from: 'open-graph' } : undefined, plan.trim));
  }
  if (!seen.title && own) return { state: 'changed', missing: [{ what: 'control', text: 'title' }] };

  const at = <T>(selectors: readonly string[] = [], read: (element: Element) => T | undefined) =>
    find(page, selectors, (element) => (isOthers(element) ? undefined : read(element)));
  const decimal = decimalIn(page.documentElement.lang);
  put(
    seen,
    'image',
    at(plan.image, (element) => pictureAt(element, page, plan.imageAttributes)),
  );
  put(
    seen,
    'price',
    at(plan.price, (element) => priceAt(element, hint)),
  );
  put(
    seen,
    'rating',
    at(plan.rating, (element) => ratingIn(labelOf(element))),
  );
  put(
    seen,
    'reviews',
    at(plan.reviews, (element) => wholeCount(labelOf(element), decimal)),
  );
  if (!seen.title)
    return inAddress && [seen.price, seen.image, seen.reviews].some((value) => value !== undefined)
      ? { state: 'read', listings: [seen], found: tally(plan, seen) }
      : { state: 'waiting' };
  put(seen, 'brand', plan.brand && find(page, plan.brand, brandAt));
  putGallery(plan, seen, page);
  const steps = plan.category
    ? [...page.querySelectorAll(plan.category)]
        .slice(0, 14)
        .map((step) => textOf(step, 200))
        .filter(Boolean)
    : [];
  const crumbs = categoryOf(steps.length > 0 ? steps : data.crumbs, seen.title);
  put(seen, 'category', crumbs && { value: crumbs, from: steps.length > 0 ? (plan.category ?? '') : 'json-ld' });
  putBullets(plan, seen, page);
  if (plan.soldOut && page.querySelector(plan.soldOut))
    put(seen, 'availability', { value: 'out-of-stock', from: plan.soldOut });

  if (item) {
    dropCut(seen, item);
    nameCurrency(seen, item);
    if (plan.isOwnMark?.(item, page) !== false) putRating(seen, item, page);
    const brand = isItself(item.brand, plan) ? undefined : item.brand;
    putItem(
      seen,
      { ...item, brand, rating: undefined },
      page,
      plan.dataPrice === true && isNotDenied(item, page, seen, hint),
    );
  }
  if (plan.beside)
    putBeside(seen, page, hint, plan.beside === 'price and rating' ? pricesNamed(plan, item) : undefined, named);
  // A page without a title for tags has the one for its tab.
  const isTagged = isGoodsTag(data) || item !== undefined || sameName(tagged ?? page.title, seen.title);
  const picture = isTagged ? addressOf(data.og.images[0], page) : undefined;
  // The first of the data's pictures is the main one; the first that happens to be drawn need not be.
  const [firstImage] = seen.images ?? [];
  if (firstImage && /^(?:state|json-ld|microdata)/.test(seen.sources.images ?? ''))
    put(seen, 'image', { value: firstImage.address, from: seen.sources.images ?? '' });
  put(seen, 'image', picture ? { value: picture, from: 'open-graph' } : undefined);
  put(
    seen,
    'image',
    plan.lastImage && find(page, plan.lastImage, (element) => pictureAt(element, page, plan.imageAttributes)),
  );
  putDrawnPicture(seen, page);
  const heading = headingElement(page, [seen.title]) ?? find(page, plan.title, (one) => one)?.value;
  if (plan.idOfChoice || !hasChoice(page, heading)) putStockLeft(seen, heading, page);
  const termed = seen.brand === undefined ? brandInTerms(page, heading) : undefined;
  if (!isItself(termed?.value, plan)) put(seen, 'brand', termed);
  enlarge(plan, seen, page);
  const other = store && store.id !== context.store?.id ? { store: store.id } : {};
  return { state: 'read', listings: [seen], found: tally(plan, seen), ...other };
}

/** The brand an element shows by itself, or whose store it invites to visit, without a badge in a part of its own, and what is hidden, that would run into it. */
function brandAt(element: Element): string | undefined {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '');
  const text = squeeze(own.join(' '), 200) || textOf(element, 200, (inner) => inner.hasAttribute('hidden'));
  return brandOfStore(text) ?? (text || undefined);
}

/** Whether a brand is but the name of the marketplace, as data writes where it knows none. */
const isItself = (brand: string | undefined, { of: { id }, ownBrand }: ProductPlan): boolean =>
  !ownBrand &&
  brand
    ?.toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^a-z]/g, '') === id.replace(/-/g, '');

/** The amounts that data names for what a page asks, where it speaks of the money that buyers see. */
const pricesNamed = ({ dataPrice }: ProductPlan, item: Item | undefined): ReadonlySet<number> =>
  new Set(
    dataPrice && item ? offersOf(item).flatMap((offer) => Number(amountIn(offer.price, offer.currency)) || []) : [],
  );

/**
 * Whether a page shows the price that its data names, or none yet: data of another day is not what is asked. Of what is sold out a
 * page that shows none asks none.
 */
function isNotDenied(item: Item, page: Document, seen: SeenListing, hint: MoneyHint): boolean {
  const price = priceOf(item)?.value;
  if (!price) return false;
  const stands = standsOn(page, headingElement(page, [seen.title]), price, { ...hint, currency: price.currency });
  return stands === 'so' || (stands === 'nothing' && !isSoldOut(item));
}

/** Puts the picture that is drawn where no landmark names one: the one that bears the name, or stands where pictures of goods do. */
function putDrawnPicture(seen: SeenListing, page: Document): void {
  const heading = seen.image ? undefined : headingElement(page, [seen.title]);
  if (heading) put(seen, 'image', namedPicture(seen.title, page) ?? placedPicture(heading, page));
}

/** The price an element shows; none where the amount it bears for machines, or for those who do not see it, is another. */
function priceAt(element: Element, hint: MoneyHint): Price | undefined {
  const price = moneyAt(element, hint);
  const said = [
    amountIn(element.getAttribute('content') ?? undefined),
    moneyIn(element.getAttribute('aria-label') ?? '', hint)?.amount,
  ];
  return said.every((amount) => amount === undefined || Number(amount) === Number(price?.amount)) ? price : undefined;
}

const bare = (title: string, trim: RegExp | undefined): string => (trim ? title.replace(trim, '') : title).trim();

function trimmed(found: Found<string> | undefined, trim: RegExp | undefined): Found<string> | undefined {
  const value = found && bare(found.value, trim).slice(0, 2000);
  return found && value ? { value, from: found.from } : undefined;
}

function putBullets(plan: ProductPlan, seen: SeenListing, page: Document): void {
  if (!plan.bullets) return;
  const bullets = [...page.querySelectorAll(plan.bullets)]
    .slice(0, 30)
    .map((bullet) => textOf(bullet, 2000))
    .filter(Boolean);
  if (bullets.length > 0) put(seen, 'bullets', { value: bullets, from: plan.bullets });
}

/** On how many listings each field that is looked for was found: the reading health. */
function tally(plan: ProductPlan, seen: SeenListing): Record<string, number> {
  const expected = ['title', 'image', 'price', ...(plan.rating ? (['rating', 'reviews'] as const) : [])] as const;
  return Object.fromEntries(expected.map((field) => [field, seen[field] === undefined ? 0 : 1]));
}
