import type { Listing } from '../../utils/listing.ts';
import { marketplaceOf } from '../../utils/marketplaces/index.ts';
import { dayIn } from '../../utils/text/dates.ts';
import type { Stage } from '../stage/context.ts';

type Named = Pick<Listing, 'marketplace' | 'store' | 'host'>;

/** The IANA zone in which a listing's store counts its days; undefined where nobody knows it for certain. */
export const zoneOf = ({ marketplace, store }: Pick<Listing, 'marketplace' | 'store'>): string | undefined =>
  marketplaceOf(marketplace)?.stores.find(({ id }) => id === store)?.zone;

/** The store's day at a moment, 'yyyy-mm-dd'. */
export const dayAt = (listing: Pick<Listing, 'marketplace' | 'store'>, at: number): string =>
  dayIn(zoneOf(listing), at);

/** What a marketplace is called; a shop on its own domain by its host. */
export const marketplaceName = ({ marketplace, host }: Pick<Named, 'marketplace' | 'host'>): string =>
  marketplaceOf(marketplace)?.name ?? host ?? marketplace;

/** What those are called whose policies are on file, two of which have no pages we read. */
export const policyName = (id: string): string =>
  marketplaceOf(id)?.name ??
  { 'google-merchant-center': 'Google Merchant Center', 'yandex-market': 'Yandex Market' }[id] ??
  id;

/** What a store is called in the interface language. */
export function storeName(store: string, { words, format }: Pick<Stage, 'words' | 'format'>): string {
  if (store === 'global') return words.head.global;
  if (store === 'unknown') return words.head.unknownStore;
  return format.region(store);
}
