import type { SeenListing } from '../../listing.ts';
import { codesPlaced } from '../cards/placed-codes.ts';
import { holdsCode } from '../data/item.ts';
import { addressOf } from '../values.ts';
import { listed } from './any-listed.ts';

/** Puts codes into a list whose data names none: those at one place of all addresses that it names. */
export function putPlaced(listings: readonly SeenListing[], page: Document): void {
  const items = listed(page);
  if (listings.length !== items.length || listings.some(({ id }) => id !== null)) return;
  const addresses = items.flatMap(({ url }) => addressOf(url, page) ?? []).map((address) => new URL(address));
  const codes = addresses.length === items.length ? (codesPlaced(addresses) ?? []) : [];
  for (const [at, seen] of listings.entries()) {
    const code = codes[at];
    if (!code || holdsCode(seen.title, code)) continue;
    seen.id = code;
    seen.sources.id = 'address';
  }
}
