import type { Database } from '../../utils/browser/database.ts';

/** At most so many brands are looked for in a title. */
const MOST = 300;

/** Brands of the other listings kept here, each once: none of them belongs into a title of this one. */
export async function otherBrands(db: Database, own: string | undefined): Promise<string[]> {
  const mine = own?.trim().toLowerCase();
  const found = new Map<string, string>();
  await db.listings
    .toCollection()
    .until(() => found.size >= MOST)
    .each(({ listing: { brand = '' } }) => {
      const plain = brand.trim().toLowerCase();
      if (plain.length > 1 && plain !== mine) found.set(plain, brand.trim());
    });
  return [...found.values()];
}
