import type { MarketplaceId } from '../../ids.ts';
import { marketplaceOf } from '../../marketplaces/index.ts';
import type { Store } from '../../marketplaces/marketplace.ts';
import type { ReportKind } from '../report-kind.ts';

/** A marketplace's stores; none for software that stands on shops of their own. */
export const storesOf = (marketplace: MarketplaceId | null): readonly Store[] =>
  (marketplace && marketplaceOf(marketplace)?.stores) ?? [];

/**
 * The store that the currencies of a file leave: the only one there is, or the only one with that currency; where the
 * currencies of some stores are not known, only what the kind says of them tells.
 */
export function storeWith(
  { marketplace, stores: told }: ReportKind,
  currencies: ReadonlySet<string>,
): string | undefined {
  const stores = storesOf(marketplace);
  if (stores.length === 1) return stores[0]?.id;
  const [currency, ...more] = currencies;
  if (!currency || more.length > 0) return undefined;
  if (told?.[currency]) return told[currency];
  if (stores.some((one) => !one.currency)) return undefined;
  const [store, ...others] = stores.filter((one) => one.currency === currency);
  return others.length === 0 ? store?.id : undefined;
}

/** The currencies of a marketplace's stores; none where any is possible. */
export function currenciesAt(marketplace: MarketplaceId | null): readonly string[] {
  const stores = storesOf(marketplace);
  const currencies = stores.flatMap(({ currency }) => (currency ? [currency] : []));
  return currencies.length < stores.length ? [] : [...new Set(currencies)];
}
