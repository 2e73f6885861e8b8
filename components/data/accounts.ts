import type { KnownListing } from '../../utils/known-listing.ts';

export type Account = Pick<KnownListing, 'marketplace' | 'store' | 'account'>;

/** The shops that the listings belong to, each once, in order. */
export function accountsOf(listings: readonly Account[]): Account[] {
  const found = new Map<string, Account>();
  for (const { marketplace, store, account } of listings)
    found.set(JSON.stringify([marketplace, store, account]), { marketplace, store, account });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, account]) => account);
}
