import type { Database, Version } from '../../utils/browser/database.ts';
import { picturesAt } from '../../utils/browser/picture-keeping.ts';
import type { Picture } from '../../utils/browser/picture-rows.ts';
import type { PictureJudgement } from '../../utils/judge-picture.ts';
import type { Listing } from '../../utils/listing.ts';
import { byVerdict, judgeFor } from './picture-check.ts';

/** A picture of a listing that we hold, and how it would do as its main picture. */
export interface Candidate {
  address: string;
  /** Its place in the gallery, from 1; 1 is the main picture now. */
  number: number;
  picture: Picture;
  judgement: PictureJudgement;
}

/** The measured pictures of a listing, in the order in which they would do as main picture. */
export async function candidatesOf(db: Database, listing: Listing, today: string): Promise<Candidate[]> {
  const images = listing.images ?? (listing.image ? [{ address: listing.image }] : []);
  const known = await picturesAt(
    db,
    images.map(({ address }) => address),
  );
  const aim = { marketplace: listing.marketplace, store: listing.store, role: 'main', today } as const;
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
        },
      ];
    })
    .sort((a, b) => byVerdict(a.judgement, b.judgement) || a.number - b.number);
}

/** The pictures that stood at the addresses of main-image versions, by address. */
export const picturesOfVersions = (db: Database, versions: readonly Version[]): Promise<Record<string, Picture>> =>
  picturesAt(
    db,
    versions.filter(({ field }) => field === 'image').map(({ value }) => value),
  );
