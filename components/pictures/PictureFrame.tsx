import { picturesAt } from '../../utils/browser/pictures/picture-keeping.ts';
import type { Listing } from '../../utils/listing.ts';
import { Tip } from '../parts/Tip.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { useAddress } from './useAddress.ts';
import './pictures.css';

/** The small picture we hold of a listing; where we hold none, what is known of it is said instead. Never the marketplace's own address. */
export function PictureFrame({ listing, small }: { listing: Pick<Listing, 'image' | 'images'>; small?: boolean }) {
  const { words, format } = useStage();
  const main = listing.images?.[0];
  const shown = listing.image ?? main?.address;
  const held = useLive(async (db) => (shown ? (await picturesAt(db, [shown]))[shown] : undefined), [shown]);
  const address = useAddress(held?.small);
  const seen = Boolean(shown);
  const size = main?.width && main.height ? `${format.number(main.width)} × ${format.number(main.height)}` : undefined;
  const frame = (
    <svg
      className="frame"
      data-seen={seen}
      viewBox="0 0 40 40"
      width={small ? 32 : 48}
      height={small ? 32 : 48}
      aria-hidden
    >
      <rect x="0.5" y="0.5" width="39" height="39" rx="4" />
      {seen ? <path d="M7 30l8-10 6 7 4-5 8 8M27 13.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z" /> : <path d="M12 20h16" />}
    </svg>
  );
  if (address)
    return <img className="picture-kept" data-small={small} src={address} alt={small ? '' : words.fields.image} />;
  if (small) return frame;
  return (
    <Tip
      tip={
        <>
          <strong>{seen ? words.listing.noPicture : words.fields.image}</strong>
          <span>{seen ? words.listing.noPictureWhy : words.say.notRead}</span>
        </>
      }
    >
      <span className="unseen">{seen ? words.listing.noPicture : words.say.unknown}</span>
      {frame}
      {size && <span className="frame-size">{size}</span>}
    </Tip>
  );
}
