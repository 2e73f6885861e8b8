import { useId } from 'react';
import type { LookAlike } from '../../utils/browser/pictures/look-alikes.ts';
import type { KnownListing } from '../../utils/known-listing.ts';
import type { Report } from '../../utils/report.ts';
import { aimOf, type Candidate, candidatesOf } from '../data/gallery.ts';
import { stateOfVerdict } from '../data/picture-check.ts';
import { Foreign } from '../parts/Foreign.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useStage } from '../stage/context.ts';
import { linkTo } from '../stage/useHash.ts';
import { useLive } from '../stage/useLive.ts';
import { boxesOf, PictureFindings } from './PictureFindings.tsx';
import { PictureLook } from './PictureLook.tsx';
import { useAddress } from './useAddress.ts';
import './pictures.css';

/** The pictures of a listing that we hold: which would do as main picture, why, and how the first looks among others. */
export function ListingPictures({
  known,
  report,
  today,
}: {
  known: KnownListing;
  report: Report | undefined;
  today: string;
}) {
  const { words, format } = useStage();
  const heading = useId();
  const candidates = useLive(
    (db) => candidatesOf(db, known, aimOf(known.listing, report, today)),
    [known, report, today],
  );
  if (!candidates) return null;
  const [best] = candidates;
  return (
    <section className="block" aria-labelledby={heading}>
      <h3 id={heading}>{words.pictures.gallery}</h3>
      {!best && <p className="muted">{words.pictures.galleryNone}</p>}
      {best && (
        <>
          <p className="muted small">{words.pictures.galleryHint}</p>
          <ol className="plain">
            {candidates.map((candidate) => (
              <li key={candidate.address} className="picture-card" data-small>
                <PictureLook
                  bytes={candidate.picture.small}
                  measured={shownAs(candidate)}
                  marked={boxesOf(candidate.judgement)}
                  name={words.pictures.number(format.number(candidate.number))}
                />
                <div>
                  <p className="row">
                    <StateMark state={stateOfVerdict[candidate.judgement.verdict]} />
                    <strong>{words.pictures.number(format.number(candidate.number))}</strong>
                  </p>
                  <PictureFindings judgement={candidate.judgement} cited={false} />
                  <Elsewhere alikes={candidate.elsewhere} />
                </div>
              </li>
            ))}
          </ol>
          <p className="small">
            <a href={linkTo(`pictures/${known.key}`, '/desk.html')} target="_blank" rel="noreferrer">
              {words.pictures.brief}
            </a>{' '}
            · {words.pictures.mendHint}{' '}
            <a href={linkTo('pictures', '/desk.html')} target="_blank" rel="noreferrer">
              {words.desk.sections.pictures}
            </a>
          </p>
          <InSearch bytes={best.picture.small} name={words.pictures.number(format.number(best.number))} />
        </>
      )}
    </section>
  );
}

/** The other listings that have this picture as their main one. */
function Elsewhere({ alikes }: { alikes: readonly LookAlike[] }) {
  const { words, toListing } = useStage();
  return alikes.map(({ other, exact }) => (
    <p key={other.key} className="row">
      <StateMark state={exact ? 'better' : 'look'} />
      <span>
        {exact ? words.pictures.sameAs : words.pictures.likeThat}{' '}
        <a href={toListing(other.key)}>
          <Foreign
            text={other.listing.title ?? other.listing.id ?? words.say.unknown}
            lang={other.listing.language}
            lines={1}
          />
        </a>
      </span>
    </p>
  ));
}

/** What is kept to be looked at is a JPEG, whatever the picture was. */
const shownAs = ({ picture }: Candidate) => ({ ...picture.measured, format: 'jpeg' as const });

/** Width of a search result's picture, in pixels. */
const widths = { phone: 120, desktop: 180 } as const;

/** A picture as a buyer meets it: at the size of a search result, between frames that show nothing. */
function InSearch({ bytes, name }: { bytes: Uint8Array<ArrayBuffer> | undefined; name: string }) {
  const { words } = useStage();
  const address = useAddress(bytes);
  if (!address) return null;
  return (
    <>
      <h4>{words.pictures.inSearch}</h4>
      {(['phone', 'desktop'] as const).map((kind) => (
        <div key={kind}>
          <p className="muted small">{words.pictures[kind]}</p>
          <div className="picture-search">
            {['before', 'shown', 'after'].map((place) => (
              <span
                key={place}
                style={{ width: widths[kind], height: widths[kind] }}
                {...(place === 'shown' ? {} : { 'data-neighbour': true, 'aria-hidden': true })}
              >
                {place === 'shown' ? (
                  <img src={address} alt={name} />
                ) : (
                  <span className="muted small">{words.pictures.neighbour}</span>
                )}
              </span>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
