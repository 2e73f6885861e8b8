import type { SeenListing } from '../../listing.ts';

/**
 * Rows of a file in portions of so many listings, each listing with all its rows: one that comes with many days is written
 * once for all of them. In the order of the database, in which neighbours are read together. `nameOf`: undefined for a row
 * that names no listing; such rows make a last portion.
 */
export function* portionsOf(
  rows: readonly SeenListing[],
  nameOf: (row: SeenListing) => string | undefined,
  most: number,
): Generator<SeenListing[]> {
  const byName = new Map<string, SeenListing[]>();
  const nameless: SeenListing[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    const before = name === undefined ? nameless : byName.get(name);
    if (before) before.push(row);
    else if (name !== undefined) byName.set(name, [row]);
  }
  const listings = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, some]) => some);
  for (let at = 0; at < listings.length; at += most) yield listings.slice(at, at + most).flat();
  if (nameless.length > 0) yield nameless;
}
