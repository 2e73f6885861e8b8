import { aimOf, candidatesOf } from '../data/gallery.ts';
import { dayAt } from '../data/store.ts';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { PictureBrief } from './PictureBrief.tsx';

/** The brief for new pictures of a listing, from those of its pictures that were measured. */
export function ListingBrief({ listing: key }: { listing: string }) {
  const { words, format, now } = useStage();
  const whole = useLive(
    async (db) => {
      const [known, report] = await Promise.all([db.listings.get(key), db.reports.get(key)]);
      if (!known) return null;
      const aim = aimOf(known.listing, report, dayAt(known.listing, now));
      return { known, aim, candidates: await candidatesOf(db, known, aim) };
    },
    [key, now],
  );
  if (whole === undefined) return <p className="muted">{words.say.loading}</p>;
  if (whole === null) return <Notice title={words.listing.notFound} />;
  const { known, aim, candidates } = whole;
  return (
    <PictureBrief
      aim={aim}
      of={known.listing}
      present={candidates
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, judgement }) => ({ name: words.pictures.number(format.number(number)), judgement }))}
    />
  );
}
