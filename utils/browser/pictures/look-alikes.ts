import type { KnownListing } from '../../known-listing.ts';
import type { Listing } from '../../listing.ts';
import { alike } from '../../pictures/alike.ts';
import { nearTo } from '../../pictures/fingerprint.ts';
import type { Picture } from '../../pictures/kept.ts';
import type { Pixels } from '../../pictures/pixels.ts';
import type { Database } from '../database.ts';
import { decoded } from './picture-bytes.ts';
import { picturesAt } from './picture-keeping.ts';

/** A picture of a listing that is the main picture of another one, too. */
export interface LookAlike {
  /** Its address in the listing that was asked about. */
  address: string;
  /** The other listing. */
  other: KnownListing;
  /** The very same file; else only the same to the eye. */
  exact: boolean;
}

/** At most so many are named. */
const MOST = 24;

/**
 * The other listings of the same shop whose main picture is one of this listing's. Variations of one product share theirs, and
 * the same goods on another marketplace are no second listing there: neither counts. Walks the fingerprints in their index,
 * without reading the pictures: 10,000 of them take less than a tenth of a second.
 */
export async function lookAlikesOf(
  db: Database,
  key: string,
  listing: Listing,
  same: (a: Picture, b: Picture) => Promise<boolean> = sameToTheEye,
): Promise<LookAlike[]> {
  const shown = listing.images?.map(({ address }) => address) ?? (listing.image ? [listing.image] : []);
  const ours = Object.entries(await picturesAt(db, shown));
  const near = await nearOnes(db, ours);
  if (near.size === 0) return [];
  const addresses = await db.pictureAddresses
    .where('hash')
    .anyOf([...near.keys()])
    .toArray();
  const hashAt = new Map(addresses.map(({ address, hash }) => [address, hash]));
  const others = await db.listings
    .where('listing.image')
    .anyOf([...hashAt.keys()])
    .filter((known) => known.key !== key && isSecond(known.listing, listing))
    .limit(MOST)
    .toArray();
  const pairs = others.flatMap((other) => {
    const hash = hashAt.get(other.listing.image ?? '');
    const mine = hash && near.get(hash);
    return hash && mine ? [{ other, hash, mine }] : [];
  });
  const pictures = await db.pictures.bulkGet(pairs.map(({ hash }) => hash));
  const found = await Promise.all(
    pairs.map(async ({ other, hash, mine: [address, mine] }, index): Promise<LookAlike[]> => {
      const theirs = pictures[index];
      const exact = hash === mine.hash;
      return exact || (theirs && (await same(mine, theirs))) ? [{ address, other, exact }] : [];
    }),
  );
  return found.flat();
}

/** Pictures we hold whose fingerprints are close to ours: by their hash, ours that they are close to. */
async function nearOnes(
  db: Database,
  ours: readonly (readonly [string, Picture])[],
): Promise<Map<string, readonly [string, Picture]>> {
  const near = new Map<string, readonly [string, Picture]>();
  const tests = ours.flatMap((one) => {
    const print = one[1].measured.fingerprint;
    return print ? [[one, nearTo(print)] as const] : [];
  });
  if (tests.length === 0) return near;
  await db.pictures.orderBy('measured.fingerprint').eachKey((print, { primaryKey }) => {
    const like = tests.find(([, isNear]) => isNear(String(print)));
    if (like) near.set(primaryKey, like[0]);
  });
  return near;
}

/** Another product in the same shop. */
function isSecond(one: Listing, other: Listing): boolean {
  const shop = ({ marketplace, store, host }: Listing) => `${marketplace} ${host ?? store}`;
  const family = ({ id, parent }: Listing) => parent ?? id;
  return shop(one) === shop(other) && (family(one) === null || family(one) !== family(other));
}

async function sameToTheEye(one: Picture, other: Picture): Promise<boolean> {
  const [a, b] = await Promise.all([pixelsOf(one.small), pixelsOf(other.small)]);
  return a !== undefined && b !== undefined && alike(a, b);
}

async function pixelsOf(bytes: Uint8Array<ArrayBuffer> | undefined): Promise<Pixels | undefined> {
  const bitmap = bytes && (await decoded(bytes));
  if (!bitmap) return undefined;
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context?.getImageData(0, 0, width, height);
}
