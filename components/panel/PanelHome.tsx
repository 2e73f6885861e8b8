import { lazy, useState } from 'react';
import type { ActiveTab } from '../../utils/browser/pages/tabs.ts';
import { Brief } from '../brief/Brief.tsx';
import { Counts } from '../brief/Counts.tsx';
import { ListingLinks } from '../brief/ListingLinks.tsx';
import { OffHere } from '../consent/OffHere.tsx';
import { useHome } from '../data/home.ts';
import { matching } from '../data/matching.ts';
import { ClockInDoubt } from '../parts/ClockInDoubt.tsx';
import { Later } from '../parts/Later.tsx';
import { NoRoom } from '../parts/NoRoom.tsx';
import { Notice } from '../parts/Notice.tsx';
import { RestoredNote } from '../parts/RestoredNote.tsx';
import { useStage } from '../stage/context.ts';
import { ReadThisPage } from './ReadThisPage.tsx';

const DraftCheck = lazy(async () => ({ default: (await import('../listing/DraftCheck.tsx')).DraftCheck }));

/** What the panel shows when no listing is open. It needs nothing but its own look into the database: no worker, no page. */
export function PanelHome({ tab }: { tab: ActiveTab | null | undefined }) {
  const { words } = useStage();
  const [sought, setSought] = useState('');
  const home = useHome();
  if (!home) return <p className="muted pad">{words.say.loading}</p>;
  const onPage = tab?.note?.keys ?? [];
  return (
    <>
      <NoRoom />
      <ClockInDoubt />
      <RestoredNote />
      <OffHere tab={tab} />
      <div className="pad">
        <ReadThisPage />
      </div>
      {tab?.note?.draft && (
        <Later>
          <DraftCheck note={tab.note} />
        </Later>
      )}
      {home.listings.length === 0 && (
        <Notice title={words.brief.none} hint={words.brief.noneHint}>
          <a className="button" href="/desk.html#training" target="_blank" rel="noreferrer">
            {words.desk.sections.training}
          </a>
          <a className="button" href="/desk.html#marketplaces" target="_blank" rel="noreferrer">
            {words.desk.sections.marketplaces}
          </a>
        </Notice>
      )}
      {home.listings.length > 0 && (
        <>
          <Brief home={home} />
          <Counts home={home} />
          <ListingLinks
            title={words.brief.onPage}
            listings={home.listings.filter(({ key }) => onPage.includes(key))}
            home={home}
          />
          <div className="block">
            <label>
              <span className="unseen">{words.brief.searchLabel}</span>
              <input
                type="search"
                placeholder={words.brief.searchLabel}
                value={sought}
                onChange={(event) => setSought(event.target.value)}
              />
            </label>
          </div>
          <ListingLinks
            title={words.brief.all}
            listings={matching(home.listings, sought)}
            home={home}
            sought={sought}
          />
        </>
      )}
    </>
  );
}
