import { at, listOf, parseLoose, wordOf } from './embedded.ts';
import { type Offer, offersOf } from './offers.ts';
import { decode, text } from './said.ts';

/** What structured data says of one thing on sale. Addresses are as written. */
export interface Item {
  via: 'json-ld' | 'microdata';
  /** Its type without the vocabulary: 'Product', 'ProductGroup', 'Movie'. */
  type: string;
  name?: string;
  url?: string;
  /** sku, mpn, productID, gtin13, …, productGroupID as the shop writes them. */
  ids: Record<string, string>;
  images: string[];
  /** A video of it stands there. */
  video?: true;
  brand?: string;
  category?: string;
  /** `marks`: how many gave a mark, where it is named beside how many wrote. */
  rating?: { value: string; best?: string; count?: string; marks?: string };
  offers: Offer[];
  variants: Item[];
  /** The group it is a variant of. */
  group?: string;
}

/** What a page's structured data says in all. `lists`: addresses and names of its ItemLists, in order. */
export interface Structured {
  items: Item[];
  crumbs: string[];
  lists: { url?: string; item?: Item; name?: string }[];
  /** Types of everything else that heads the page: 'Movie', 'SearchResultsPage'. */
  types: string[];
}

const TEXT_LIMIT = 4_000_000;
const NODES_LIMIT = 20_000;
const ITEMS_LIMIT = 1000;
const DEPTH_LIMIT = 12;

const goods = /^(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|Vehicle|Car|Motorcycle)$/;
/** Things that are goods only where somebody offers them. */
const goodsIfOffered = /^(?:Book|Movie|MusicAlbum|VideoGame|SoftwareApplication|CreativeWork|Drug|MenuItem)$/;
const idNames = ['sku', 'mpn', 'productID', 'gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'isbn', 'productGroupID'];

const typeOf = (node: unknown): string => {
  const types = [at(node, '@type')]
    .flat()
    .map((type) => (wordOf(type) ?? '').replace(/^https?:\/\/(?:www\.)?schema\.org\/|^schema:/, ''));
  return types.find((type) => goods.test(type)) ?? types[0] ?? '';
};

/** The JSON-LD of a page, broken JSON mended where that is certain. */
export function jsonLdOf(page: Document): Structured {
  const found: Structured = { items: [], crumbs: [], lists: [], types: [] };
  let budget = TEXT_LIMIT;
  const state = { nodes: 0 };
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    budget -= source.length;
    if (budget < 0) break;
    visit(parseLoose(source), found, state, 0, true);
  }
  return found;
}

function visit(node: unknown, found: Structured, state: { nodes: number }, depth: number, heads: boolean): void {
  if (depth > DEPTH_LIMIT || ++state.nodes > NODES_LIMIT || typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, found, state, depth + 1, heads);
    return;
  }
  const type = typeOf(node);
  if (type === 'BreadcrumbList') {
    if (found.crumbs.length === 0) found.crumbs = crumbsOf(node);
    return;
  }
  if (type === 'ItemList' || type === 'OfferCatalog') {
    for (const entry of listOf(at(node, 'itemListElement')).slice(0, ITEMS_LIMIT)) {
      const inner = at(entry, 'item');
      const held = typeof inner === 'object' && inner !== null ? inner : entry;
      const item = isGoods(held) ? itemOf(held, depth) : undefined;
      found.lists.push({
        url: text(at(held, 'url')) ?? text(at(held, '@id')) ?? text(inner) ?? text(at(entry, 'url')),
        item,
        name: text(at(held, 'name')),
      });
    }
    return;
  }
  if (isGoods(node)) {
    if (found.items.length < ITEMS_LIMIT) found.items.push(itemOf(node, depth));
    return;
  }
  if (heads && type) found.types.push(type);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'itemOffered', 'hasOfferCatalog']) {
    visit(at(node, key), found, state, depth + 1, heads && key === '@graph');
  }
}

function isGoods(node: unknown): boolean {
  const type = typeOf(node);
  return goods.test(type) || (goodsIfOffered.test(type) && at(node, 'offers') !== undefined);
}

function itemOf(node: unknown, depth: number): Item {
  const rated = at(node, 'aggregateRating');
  const parent = at(node, 'isVariantOf');
  const variants = depth > DEPTH_LIMIT ? [] : listOf(at(node, 'hasVariant')).slice(0, 200);
  const ids: Record<string, string> = {};
  for (const name of idNames) {
    const id = text(at(node, name));
    if (id) ids[name] = id.slice(0, 128);
  }
  return {
    via: 'json-ld',
    type: typeOf(node),
    name: text(at(node, 'name')),
    url: text(at(node, 'url')) ?? text(at(node, '@id')),
    ids,
    images: imagesOf(at(node, 'image')),
    ...(hasVideo(node) ? { video: true } : {}),
    brand: text(at(node, 'brand', 'name')) ?? text(at(listOf(at(node, 'brand'))[0], 'name')) ?? text(at(node, 'brand')),
    category: text(at(node, 'category')) ?? text(at(node, 'category', 'name')),
    rating: rated
      ? {
          value: text(at(rated, 'ratingValue')) ?? '',
          best: text(at(rated, 'bestRating')),
          count: text(at(rated, 'reviewCount')) ?? text(at(rated, 'ratingCount')),
          marks: text(at(rated, 'ratingCount')),
        }
      : undefined,
    offers: [at(node, 'offers')].flat().slice(0, 300).flatMap(offersOf),
    variants: variants.map((variant) => itemOf(variant, depth + 1)),
    group: text(at(node, 'inProductGroupWithID')) ?? text(at(parent, 'productGroupID')),
  };
}

/** Pictures as addresses, or as objects that name one or several. */
const imagesOf = (value: unknown): string[] =>
  [value]
    .flat()
    .slice(0, 100)
    .flatMap(
      (image) =>
        wordOf(image) ??
        [['contentUrl', 'contentURL', 'url', '@id'].map((name) => at(image, name)).find(Boolean)].flat(),
    )
    .flatMap((address) => wordOf(address) ?? [])
    .map(decode);

/** A video that can be watched, as what the thing is shown in or as what is about it. */
const hasVideo = (node: unknown): boolean =>
  [at(node, 'video'), at(node, 'subjectOf')]
    .flat()
    .slice(0, 20)
    .some(
      (one) =>
        typeOf(one) === 'VideoObject' &&
        ['contentUrl', 'embedUrl', 'url'].some((name) => /^https?:/.test(wordOf(at(one, name)) ?? '')),
    );

/** The way home, however its shop calls it, is no category. */
const isHome = (address: string | undefined): boolean =>
  address !== undefined &&
  URL.canParse(address, 'https://home.invalid') &&
  new URL(address, 'https://home.invalid').pathname === '/';

function crumbsOf(node: unknown): string[] {
  return listOf(at(node, 'itemListElement'))
    .slice(0, 20)
    .map((entry) => ({
      name: text(at(entry, 'name')) ?? text(at(entry, 'item', 'name')),
      address: text(at(entry, 'item', '@id')) ?? text(at(entry, 'item', 'url')) ?? text(at(entry, 'item')),
      place: Number(at(entry, 'position')) || 0,
    }))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ name, address }) => (name && !isHome(address) ? [name] : []));
}
