import type { Database } from '../database.ts';
import { eachPiece } from '../store/pieces.ts';

/** So many rows are read at a time. */
const PART = 2000;

/** The addresses at which listings show pictures, or have shown their main one; in which of two lots, their key says. */
export async function addressesShown(
  db: Database,
  isApart: (key: string) => boolean = () => false,
): Promise<{ apart: Set<string>; others: Set<string> }> {
  const found = { apart: new Set<string>(), others: new Set<string>() };
  const of = (key: string) => (isApart(key) ? found.apart : found.others);
  await eachPiece(db.listings, PART, (rows) => {
    for (const { key, listing } of rows) {
      if (listing.image) of(key).add(listing.image);
      for (const { address } of listing.images ?? []) of(key).add(address);
    }
  });
  await eachPiece(db.versions, PART, (rows) => {
    for (const { key, field, value } of rows) if (field === 'image') of(key).add(value);
  });
  return found;
}

/** The addresses of main pictures, as they are and as they were. */
export async function mainAddresses(db: Database): Promise<Set<string>> {
  const found = new Set<string>();
  await eachPiece(db.listings, PART, (rows) => {
    for (const { listing } of rows) {
      const main = listing.image ?? listing.images?.[0]?.address;
      if (main) found.add(main);
    }
  });
  await eachPiece(db.versions, PART, (rows) => {
    for (const { field, value } of rows) if (field === 'image') found.add(value);
  });
  return found;
}
