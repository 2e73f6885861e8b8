import { squeeze } from '../../text/normal.ts';
import { textOf } from '../facts.ts';
import { isFallback } from '../stand-in.ts';
import { codeOf, type Offer } from './offers.ts';
import type { Item } from './structured.ts';

/** At most this many properties of one item, and in all, are looked at. */
const PROPERTIES_LIMIT = 1000;
const BUDGET = 10_000;
const ITEMS_LIMIT = 100;
const scoped = /(?:schema\.org|data-vocabulary\.org)\/([\w-]{1,40})\/?$/i;
const typeOf = (element: Element): string =>
  scoped.exec((element.getAttribute('itemtype') ?? '').trim().split(/\s+/)[0] ?? '')?.[1] ?? '';

/** What a property says: its content where it carries one, else where it leads, else its text. */
export function saidBy(element: Element): string | undefined {
  const content = element.getAttribute('content');
  const raw =
    content ??
    element.getAttribute(element.localName === 'data' || element.localName === 'meter' ? 'value' : 'datetime') ??
    (/^(?:img|source|embed|iframe)$/.test(element.localName) && !isFallback(element)
      ? element.getAttribute('src')
      : null) ??
    (element.localName === 'picture' ? firstOf(element.querySelector('source')) : null) ??
    (/^(?:a|link|area)$/.test(element.localName) ? element.getAttribute('href') : null) ??
    textOf(element);
  return raw === null ? undefined : squeeze(raw, 4000) || undefined;
}

/** The first address of several sizes. */
const firstOf = (source: Element | null): string | null =>
  source?.getAttribute('srcset')?.trim().split(/[\s,]/)[0] ?? null;

type Named = { name: string; element: Element };

/** The properties of an item, those of the items inside it left to them. */
function propertiesOf(scope: Element): Named[] {
  const found: Named[] = [];
  let looked = 0;
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (++looked > PROPERTIES_LIMIT) break;
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').trim().split(/\s+/)) found.push({ name, element });
  }
  return found;
}

const first = (properties: readonly Named[], ...names: string[]): Element | undefined =>
  names.map((name) => properties.find((one) => one.name === name)?.element).find(Boolean);
const say = (properties: readonly Named[], ...names: string[]): string | undefined => {
  const element = first(properties, ...names);
  return element && saidBy(element);
};
/** The text of a property, of one that only leads somewhere too. */
const shown = (element: Element | undefined): string | undefined =>
  element && (squeeze(element.getAttribute('content') ?? textOf(element), 4000) || undefined);

/** The products a page marks up in its body: those that are nothing to another (not a related one, not a reviewed one). */
export function microdataOf(page: Document): { items: Item[]; crumbs: string[] } {
  const items: Item[] = [];
  const crumbs: string[] = [];
  let spent = 0;
  for (const scope of page.querySelectorAll(
    '[itemscope][itemtype*="schema.org/" i],[itemscope][itemtype*="data-vocabulary.org/" i]',
  )) {
    const type = typeOf(scope);
    if (/^(?:Product|IndividualProduct|ProductModel|ProductGroup)$/i.test(type) && items.length < ITEMS_LIMIT) {
      const role = scope.getAttribute('itemprop') ?? '';
      spent += scope.querySelectorAll('[itemprop]').length;
      if (spent > BUDGET) break;
      // Void elements cannot hold properties; such a scope is a slip of the page.
      if (!/related|similar|accessory|consumable|itemReviewed|review/i.test(role) && scope.localName !== 'meta')
        items.push(itemOf(scope));
    }
    if (/^BreadcrumbList$/i.test(type) && crumbs.length === 0) crumbs.push(...crumbsOf(scope));
  }
  return { items, crumbs };
}

function itemOf(scope: Element): Item {
  const own = propertiesOf(scope);
  const rated = first(own, 'aggregateRating', 'review');
  // A part without a type is what the property that holds it is called.
  const kind = rated?.hasAttribute('itemscope') ? typeOf(rated) || (rated.getAttribute('itemprop') ?? '') : '';
  const rating = rated && /Rating|Aggregate/i.test(kind) ? propertiesOf(rated) : [];
  const brand = first(own, 'brand', 'manufacturer');
  const ids: Record<string, string> = {};
  for (const name of ['sku', 'mpn', 'productID', 'gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'isbn']) {
    const id = say(own, name);
    if (id) ids[name] = id.slice(0, 128);
  }
  const offers = own.filter(({ name }) => name === 'offers' || name === 'offerDetails').slice(0, 50);
  const bare = offers.length === 0 && first(own, 'price') ? [offerOf(own)] : [];
  return {
    via: 'microdata',
    type: typeOf(scope),
    name: shown(first(own, 'name') ?? headingIn(scope)),
    url: say(own, 'url'),
    ids,
    images: own
      .filter(({ name }) => name === 'image' || name === 'photo')
      .slice(0, 100)
      .flatMap(({ element }) => saidBy(element) ?? []),
    brand: brand && (brand.hasAttribute('itemscope') ? shown(first(propertiesOf(brand), 'name')) : shown(brand)),
    category: shown(first(own, 'category')),
    rating:
      rating.length > 0
        ? {
            value: say(rating, 'ratingValue', 'average', 'rating') ?? '',
            best: say(rating, 'bestRating', 'best'),
            count: say(rating, 'reviewCount', 'ratingCount', 'count', 'votes'),
            marks: say(rating, 'ratingCount'),
          }
        : undefined,
    offers: [
      ...offers.map(({ element }) => offerOf(element.hasAttribute('itemscope') ? propertiesOf(element) : [])),
      ...bare,
    ].filter(({ price }) => price !== undefined),
    variants: [],
  };
}

/** The page's one heading, where it stands in an item that names none. */
function headingIn(scope: Element): Element | undefined {
  const [heading, ...more] = scope.ownerDocument.querySelectorAll('h1');
  return heading && more.length === 0 && scope.contains(heading) ? heading : undefined;
}

/** Whether properties name the lowest of several offers that differ, and no price of their own. */
const isLowest = (own: readonly Named[]): boolean => {
  const low = say(own, 'lowPrice');
  return (
    say(own, 'price') === undefined &&
    low !== undefined &&
    low !== say(own, 'highPrice') &&
    say(own, 'offerCount') !== '1'
  );
};

function offerOf(own: readonly Named[]): Offer {
  const said = first(own, 'priceSpecification');
  const spec = said?.hasAttribute('itemscope') ? propertiesOf(said) : [];
  return {
    price: say(own, 'price', 'lowPrice') ?? say(spec, 'price'),
    high: say(own, 'highPrice'),
    ...(isLowest(own) ? { lowest: true as const } : {}),
    currency: codeOf(say(own, 'priceCurrency', 'currency') ?? say(spec, 'priceCurrency')),
    ...(/^false$/i.test(say(spec, 'valueAddedTaxIncluded') ?? '') ? { net: true as const } : {}),
    availability: say(own, 'availability'),
    condition: say(own, 'itemCondition', 'condition'),
    url: say(own, 'url'),
    sku: say(own, 'sku'),
  };
}

/** The names of a path of categories, in their order. */
export function crumbsOf(scope: Element): string[] {
  return [...scope.querySelectorAll('[itemprop="itemListElement"]')]
    .slice(0, 20)
    .flatMap((entry) => shown(entry.querySelector('[itemprop="name"]') ?? undefined) ?? []);
}
