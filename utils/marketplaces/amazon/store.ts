import { dictionary } from '../../reading/dictionary.ts';
import { squeeze } from '../../text/normal.ts';
import type { ReadContext, Store } from '../marketplace.ts';

/** Where a seller console says which store it shows. */
const switchers =
  '#sc-mkt-picker-switcher-select option:checked,#partner-switcher,[class*="partner-dropdown"],[class*="account-switcher" i],[data-testid*="account-switcher"],[id*="mkt-switcher" i]';

/** Asked for one by one: browsers find tags and ids without looking through a list of 250 rows. */
const pageHeads = ['header', '#sc-masthead', '#navbar', '[role="banner"]'];

const goods = 'a[href*="/dp/"],a[href*="/gp/product/"]';

/**
 * The store a seller console shows: that of its header's switcher, whatever the host; where there is none we know, the one to
 * whose shop all its goods lead. A switcher that names no country, or two, leaves the store open.
 */
export function storeOf(page: Document, { marketplace }: ReadContext): Store | undefined {
  // A list of 250 rows is not looked through for what stands in the page's head.
  const heads = pageHeads.flatMap((selector) => [...page.querySelectorAll(selector)]);
  const places = (heads.length > 0 ? heads : [page]).flatMap((head) => [...head.querySelectorAll(switchers)]);
  const said = places.slice(0, 40).flatMap(countriesIn);
  const stores = marketplace?.stores ?? [];
  const shown = places.length > 0 ? said.map((id) => stores.find((store) => store.id === id)) : ledTo(page, stores);
  const [store, ...more] = new Set(shown);
  return more.length === 0 ? store : undefined;
}

/** The stores the goods on a page lead to, where their links name a host. */
const ledTo = (page: Document, stores: readonly Store[]): (Store | undefined)[] =>
  [...page.querySelectorAll(goods)].slice(0, 40).flatMap((link) => {
    const [, host] = /^https:\/\/([^/]+)/.exec(link.getAttribute('href') ?? '') ?? [];
    return host ? [stores.find(({ hosts }) => hosts?.includes(host))] : [];
  });

function countriesIn(element: Element): string[] {
  const words = squeeze((element.textContent ?? '').slice(0, 300)).split(/\s*[|,·/()]\s*|\s+[-–]\s+/);
  return words.flatMap((word) => dictionary.country(word) ?? []);
}
