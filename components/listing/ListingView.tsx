import { Timeline } from '../chart/Timeline.tsx';
import { wholeOf } from '../data/listing.ts';
import { dayAt, marketplaceName, storeName, zoneOf } from '../data/store.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { Findings } from '../findings/Findings.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Foreign } from '../parts/Foreign.tsx';
import { Later } from '../parts/Later.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Tip } from '../parts/Tip.tsx';
import { ListingPictures } from '../pictures/ListingPictures.tsx';
import { PictureFrame } from '../pictures/PictureFrame.tsx';
import { useStage } from '../stage/context.ts';
import { useLive } from '../stage/useLive.ts';
import { TitleWork } from '../titles/TitleWork.tsx';
import { Facts, FieldSource } from './Facts.tsx';
import { Figures } from './Figures.tsx';
import { ListingPapers } from './ListingPapers.tsx';
import { TrialValues } from './TrialValues.tsx';
import { Versions } from './Versions.tsx';

/** One listing: facts first, then Must apart from Better, papers by market, wordings over time, figures over time. */
export function ListingView({ listing: key, tab }: { listing: string; tab?: number | undefined }) {
  const stage = useStage();
  const { words } = stage;
  const whole = useLive((db) => wholeOf(db, key), [key]);
  if (whole === undefined) return <p className="muted pad">{words.say.loading}</p>;
  if (whole === null) return <Notice title={words.listing.notFound} />;
  const { known, report, numbers, versions, snapshots, notes } = whole;
  const { listing } = known;
  return (
    <article className="listing">
      <header className="listing-head">
        <PictureFrame listing={listing} />
        <div>
          <h2 tabIndex={-1}>
            <Tip
              tip={
                <>
                  <strong>{words.fields.title}</strong>
                  <FieldSource field="title" known={known} />
                </>
              }
            >
              {listing.title ? (
                <Foreign text={listing.title} lang={listing.language} lines={3} />
              ) : (
                words.listing.noTitle
              )}
            </Tip>
          </h2>
          <p className="muted small">
            {marketplaceName(listing)} · {storeName(listing.store, stage)}
            {listing.account && (
              <>
                {' · '}
                <Foreign text={listing.account} />
              </>
            )}
          </p>
        </div>
      </header>
      <div className="buttons">
        {listing.title && <CopyButton text={listing.title} what={words.fields.title} label={words.do.copyTitle} />}
        <ExportButton listing={key} />
        {listing.url && (
          <a href={listing.url} target="_blank" rel="noreferrer" className="quiet">
            {words.listing.openListing}
          </a>
        )}
      </div>
      <Facts known={known} />
      <Figures listing={listing} numbers={numbers} />
      <TrialValues known={known} numbers={numbers} />
      <Findings known={known} report={report} tab={tab} />
      <Later>
        <TitleWork of={key} listing={listing} report={report} titleAt={known.sources.title?.source.where} />
      </Later>
      <ListingPictures known={known} report={report} today={dayAt(listing, stage.now)} />
      <ListingPapers known={known} report={report} />
      <Versions listing={listing} versions={versions} />
      <Timeline
        of={key}
        listing={listing}
        numbers={numbers}
        versions={versions}
        snapshots={snapshots}
        notes={notes}
        firstSeen={known.firstSeen}
        lastSeen={known.lastSeen}
      />
      <p className="muted small pad">
        {words.listing.firstSeen}
        {words.say.colon}
        {stage.format.moment(known.firstSeen, zoneOf(listing))}
        <br />
        {words.listing.lastSeen}
        {words.say.colon}
        {stage.format.moment(known.lastSeen, zoneOf(listing))}
      </p>
    </article>
  );
}
