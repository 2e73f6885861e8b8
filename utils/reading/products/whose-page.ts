import { type Marketplace, type ReadContext, type Store, storeAt, takesIn } from '../../marketplaces/marketplace.ts';
import type { Found } from '../facts.ts';
import { ownAddress } from './own-address.ts';

/** Hosts where sellers work: what stands there is no page of the shop. */
const consoles =
  /^(?:seller|sellers|sellercent(?:ral|er)|agentseller|banhang|salescenter|admin|csp|gsp|sell|sale|ads|cmp|sso|i|post|data|mydata|hzmy|mycompany|seller-content|discounts-prices)(?:[.-]|$)|^hz-/;

/** Whether an address is one of a marketplace's shop. */
export const isOf = (marketplace: Marketplace, url: URL): boolean =>
  !consoles.test(url.hostname) && marketplace.hosts.some((pattern) => takesIn(pattern, url.hostname));

/** The store of a page: of the address it stands at, or, at the marketplace's home, of the one the page says is its own. */
export function storeSaid(of: Marketplace, page: Document, { url, store }: ReadContext): Store | undefined {
  const own = url.pathname === '/' ? ownAddress(page) : undefined;
  return (own && isOf(of, own) ? storeAt(of, own.hostname) : undefined) ?? store;
}

/** The id in the address the page says is its own, where that is one of this marketplace. */
export function idSaid(
  of: Marketplace,
  idIn: (url: URL) => string | undefined,
  page: Document,
): Found<string> | undefined {
  const own = ownAddress(page);
  const id = own && isOf(of, own) ? idIn(own) : undefined;
  return id ? { value: id, from: 'address of its own' } : undefined;
}
