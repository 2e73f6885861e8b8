import type { Price, SeenListing } from '../../listing.ts';
import { fold } from '../../text/normal.ts';
import { type Found, put } from '../facts.ts';
import { addressOf, amountIn, availabilityIn, conditionIn, countIn, gallery, ratingIn } from '../values.ts';
import { countShown } from './count-shown.ts';
import { microdataOf } from './microdata.ts';
import type { Offer } from './offers.ts';
import { isOneOfGoods, openGraphOf } from './open-graph.ts';
import { type Item, jsonLdOf, type Structured } from './structured.ts';

/** All structured data of a page, read once. */
export interface PageData extends Structured {
  og: ReturnType<typeof openGraphOf>;
}

/** Reads a page's JSON-LD, microdata and Open Graph. */
export function dataOf(page: Document): PageData {
  const jsonLd = jsonLdOf(page);
  const marked = microdataOf(page);
  return {
    ...jsonLd,
    items: [...jsonLd.items, ...marked.items],
    crumbs: jsonLd.crumbs.length > 0 ? jsonLd.crumbs : marked.crumbs,
    og: openGraphOf(page),
  };
}

/** Whether two names are of the same goods: the same, or one the beginning of the other. */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [fold((one ?? '').slice(0, 300)), fold((other ?? '').slice(0, 300))];
  if (!a || !b) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && long.startsWith(short);
}

/** The name of an item with its maker's before it. */
export const wholeName = ({ name, brand }: Item): string | undefined =>
  name && brand && !fold(name).startsWith(fold(brand)) ? `${brand} ${name}` : name;

/** Whether a name is that of an item, perhaps with its maker's before it, or goes on behind it. */
export function isNamed(item: Item, said: string | undefined): boolean {
  const { name, brand } = item;
  // Of one maker are many.
  if (!name || !said || (brand && fold(said) === fold(brand))) return false;
  return [name, wholeName(item) ?? name].some(
    (one) => sameName(one, said) || (one.length > 5 && fold(said.slice(0, 500)).startsWith(fold(one))),
  );
}

/** Whether a code stands in an address as a code of its own, not inside a longer one. */
export function holdsCode(address: string | undefined, code: string): boolean {
  const at = address?.toLowerCase().indexOf(code.toLowerCase()) ?? -1;
  if (!address || at < 0) return false;
  const around = `${address[at - 1] ?? ' '}${address[at + code.length] ?? ' '}`;
  return !/[0-9a-z]/i.test(around[1] ?? ' ') && !/[0-9]/.test(around[0] ?? ' ');
}

/** The item of the data that is the goods of this id or name; undefined where none is, or several differ. `trim`: what the page adds to names. */
export function itemFor(
  data: PageData,
  id: string | undefined,
  names: readonly (string | undefined)[],
  trim?: RegExp,
): Item | undefined {
  const all = data.items.flatMap((item) => [item, ...item.variants]);
  const byId = id
    ? all.filter(
        (item) =>
          item.ids.sku === id ||
          item.ids.productID === id ||
          holdsCode(item.url, id) ||
          Object.values(item.ids).includes(id),
      )
    : [];
  const bare = (name: string | undefined) => (trim ? name?.replace(trim, '') : name);
  const candidates =
    byId.length > 0 ? byId : data.items.filter((item) => names.some((name) => sameName(bare(item.name), bare(name))));
  const [first] = candidates;
  if (!first || (byId.length === 0 && candidates.some((item) => fold(item.name ?? '') !== fold(first.name ?? ''))))
    return undefined;
  // The same goods marked up twice: what says more comes first.
  return [...candidates].sort((a, b) => weight(b) - weight(a))[0];
}
const weight = (item: Item): number =>
  (item.offers.length > 0 ? 4 : 0) +
  (item.images.length > 0 ? 2 : 0) +
  (item.rating ? 1 : 0) +
  (item.via === 'json-ld' ? 0.5 : 0);

/** What an item is offered for; a group says so in its variants. */
export const offersOf = ({ offers, variants }: Item): readonly Offer[] =>
  offers.length > 0 ? offers : variants.flatMap((variant) => variant.offers);

/** Whether data says that an item is offered and none of its offers can be bought. */
export const isSoldOut = (item: Item): boolean => {
  const offers = offersOf(item);
  return (
    offers.length > 0 && offers.every(({ availability }) => /^(?:out|un)/.test(availabilityIn(availability) ?? ''))
  );
};

/** The price all offers of an item agree on; a range where its data says one. Undefined where they differ or name no currency. */
export function priceOf(item: Item): Found<Price> | undefined {
  const prices = offersOf(item).flatMap(({ price, high, currency, net }) => {
    const amount = amountIn(price, currency);
    const max = amountIn(high, currency);
    // Zero is what shops write where there is no price.
    if (amount === undefined || net || Number(amount) === 0) return [];
    return [
      {
        amount,
        ...(max !== undefined && Number(max) > Number(amount) ? { max } : {}),
        currency: /^[A-Z]{3}$/.test(currency ?? '') ? currency : undefined,
      },
    ];
  });
  const [first] = prices;
  if (
    !first?.currency ||
    prices.some(
      (price) =>
        Number(price.amount) !== Number(first.amount) || price.max !== first.max || price.currency !== first.currency,
    )
  )
    return undefined;
  return { value: { ...first, currency: first.currency }, from: item.via };
}

/** Puts what an item says into a listing, field by field where nothing stands yet; its price only where `withPrice`. */
export function putItem(seen: SeenListing, item: Item, page: Document, withPrice: boolean): void {
  const from = item.via;
  const given = <T>(value: T | undefined): Found<T> | undefined => (value === undefined ? undefined : { value, from });
  put(seen, 'title', given(item.name?.slice(0, 2000)));
  const images = item.images.map((image) => ({ address: addressOf(image, page) }));
  put(seen, 'image', given(images[0]?.address));
  put(seen, 'images', given(gallery(images)));
  put(seen, 'video', given(item.video));
  if (withPrice) put(seen, 'price', priceOf(item));
  putRating(seen, item, page);
  put(seen, 'brand', given(item.brand?.slice(0, 200)));
  put(seen, 'category', given(pathOf(item.category)));
  const states = [...new Set(item.offers.map(({ availability }) => availabilityIn(availability)))];
  put(
    seen,
    'availability',
    given(states.length === 1 ? states[0] : states.includes('in-stock') ? 'in-stock' : undefined),
  );
  const conditions = [...new Set(item.offers.map(({ condition }) => conditionIn(condition)))];
  if (conditions.length === 1) put(seen, 'condition', given(conditions[0]));
  const parent = item.group ?? item.ids.productGroupID;
  if (parent && parent !== seen.id) put(seen, 'parent', given(parent.slice(0, 128)));
}

/** Rating and reviews of an item; a mark nobody gave (0 of 0) is none. */
export function putRating(seen: SeenListing, item: Item, page: Document): void {
  if (!item.rating) return;
  const best = Number(item.rating.best ?? 5);
  const given = ratingIn(item.rating.value, best > 0 && best <= 100 ? best : 5);
  // Marks of a hundred are how programs for shops write five stars down: the page shows 4.5 for 90.
  const value = given !== undefined && best === 100 ? Math.round(given * 5) / 100 : given;
  const count = countOf(item.rating, page);
  if (value !== undefined && value > 0) put(seen, 'rating', { value, from: item.via });
  if (count !== undefined && (count > 0 || value === 0 || value === undefined))
    put(seen, 'reviews', { value: count, from: item.via });
}

/** How many gave a mark. Of two counts that differ none where the page shows neither: which it means nobody knows. */
function countOf({ count, marks }: NonNullable<Item['rating']>, page: Document): number | undefined {
  const [written, marked] = [count, marks].map((said) => countIn(said ?? '', undefined));
  const both = [written, marked].filter((one) => one !== undefined && one > 0).map(String);
  if (new Set(both).size < 2) return written;
  const shown = countShown(both, page);
  return shown === undefined ? undefined : Number(shown);
}

/** 'Home > Lamps > Oak' as a path. */
function pathOf(category: string | undefined): string[] | undefined {
  const path = (category ?? '').split(/\s*(?:>|›|»|\/(?= )| \/ )\s*/).filter(Boolean);
  return path.length > 1 ? path.slice(0, 12).map((name) => name.slice(0, 200)) : undefined;
}

const home =
  /^(?:home(?: ?page)?|startseite|inicio|in[ií]cio|accueil|главная|首页|首頁|ホーム|トップ|strona główna|pagina iniziale|beranda|trang chủ|หน้าแรก|all|alle|shop|back|ebay|allegro|lazada|shopee|temu|aliexpress|etsy|ozon|wildberries|shein)$/i;

/** A path of categories without the way home before it and the goods themselves after it. */
export function categoryOf(crumbs: readonly string[], title: string | undefined): string[] | undefined {
  const path = crumbs.filter(
    (name, at) =>
      /[\p{L}\d]/u.test(name) && !(at === 0 && home.test(name)) && !(at === crumbs.length - 1 && sameName(name, title)),
  );
  return path.length > 0 ? path.slice(0, 12).map((name) => name.slice(0, 200)) : undefined;
}

/** Whether Open Graph itself says that the page is of goods. */
export const isGoodsTag = (data: PageData): boolean => isOneOfGoods(data.og.get('og:type'));
