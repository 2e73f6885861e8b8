import type { Database } from '../../utils/browser/database.ts';
import { type LookAlike, lookAlikesOf } from '../../utils/browser/pictures/look-alikes.ts';
import { picturesAt } from '../../utils/browser/pictures/picture-keeping.ts';
import { lineOfGoods } from '../../utils/goods/kinds.ts';
import type { PictureJudgement } from '../../utils/judge-picture.ts';
import type { KnownListing, Version } from '../../utils/known-listing.ts';
import type { Picture } from '../../utils/pictures/kept.ts';
import type { Report } from '../../utils/report.ts';
import { type Aim, byVerdict, judgeFor } from './picture-check.ts';

/** A picture of a listing that we hold, and how it would do as its main picture. */
export interface Candidate {
  address: string;
  /** Its place in the gallery, from 1; 1 is the main picture now. */
  number: number;
  picture: Picture;
  judgement: PictureJudgement;
  /** Other listings of the shop that have it, or one that looks so, as their main picture. */
  elsewhere: readonly LookAlike[];
}

/** For whom the main picture of a listing is chosen. */
export const aimOf = (
  { marketplace, store }: KnownListing['listing'],
  report: Report | undefined,
  today: string,
): Aim => ({
  marketplace,
  store,
  role: 'main',
  goods: report?.goods.flatMap(({ id }) => lineOfGoods(id)) ?? [],
  today,
});

/**
 * The measured pictures of a listing, in the order in which they would do as main picture: by what the rules say; of equal ones
 * last those that other listings of the shop show already.
 */
export async function candidatesOf(db: Database, { key, listing }: KnownListing, aim: Aim): Promise<Candidate[]> {
  const images = listing.images ?? (listing.image ? [{ address: listing.image }] : []);
  const known = await picturesAt(
    db,
    images.map(({ address }) => address),
  );
  const alikes = await lookAlikesOf(db, key, listing);
  return images
    .flatMap((image, index) => {
      const picture = known[image.address];
      if (!picture) return [];
      const original = 'original' in image && image.original === true;
      return [
        {
          address: image.address,
          number: index + 1,
          picture,
          judgement: judgeFor(picture.measured, aim, { original, index }),
          elsewhere: alikes.filter(({ address }) => address === image.address),
        },
      ];
    })
    .sort(
      (a, b) => byVerdict(a.judgement, b.judgement) || a.elsewhere.length - b.elsewhere.length || a.number - b.number,
    );
}

/** The pictures that stood at the addresses of main-image versions, by address. */
export const picturesOfVersions = (db: Database, versions: readonly Version[]): Promise<Record<string, Picture>> =>
  picturesAt(
    db,
    versions.filter(({ field }) => field === 'image').map(({ value }) => value),
  );
