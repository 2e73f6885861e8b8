import { lazy } from 'react';
import { openPanel } from '../utils/browser/pages/panel.ts';
import { Brief } from './brief/Brief.tsx';
import { Counts } from './brief/Counts.tsx';
import { OffHere } from './consent/OffHere.tsx';
import { useHome } from './data/home.ts';
import { PanelHead } from './panel/PanelHead.tsx';
import { ReadThisPage } from './panel/ReadThisPage.tsx';
import { ClockInDoubt } from './parts/ClockInDoubt.tsx';
import { Later } from './parts/Later.tsx';
import { NoRoom } from './parts/NoRoom.tsx';
import { Notice } from './parts/Notice.tsx';
import { TrainingRibbon } from './parts/TrainingRibbon.tsx';
import { useStage } from './stage/context.ts';
import { useTab } from './stage/useTab.ts';

const DraftCheck = lazy(async () => ({ default: (await import('./listing/DraftCheck.tsx')).DraftCheck }));

/** The toolbar popup: the form being edited, else today's counts. Holds nothing that a click outside could lose. */
export function Popup() {
  const { words, settings, format, now } = useStage();
  const tab = useTab();
  const home = useHome();
  // Called straight in the click, before any await, else the browser refuses.
  const open = () =>
    void openPanel({ ours: true, ...(tab?.window === undefined ? {} : { window: tab.window }) }).then(
      () => close(),
      () => undefined,
    );
  if (settings.agreedAt === undefined)
    return (
      <main className="popup pad">
        <h1 className="unseen">{words.name}</h1>
        <Notice title={words.firstRun.title} hint={words.firstRun.nothingYet}>
          <a className="button" href="/desk.html#start" target="_blank" rel="noreferrer">
            {words.firstRun.agree}
          </a>
          <a className="button" href="/desk.html#training" target="_blank" rel="noreferrer">
            {words.firstRun.shop}
          </a>
        </Notice>
      </main>
    );
  const dayStart = new Date(now).setHours(0, 0, 0, 0);
  const today = home?.listings.filter(({ lastSeen }) => lastSeen >= dayStart).length ?? 0;
  return (
    <div className="popup">
      <TrainingRibbon />
      <PanelHead tab={tab} />
      <main>
        <h1 className="unseen">{words.name}</h1>
        <NoRoom />
        <ClockInDoubt />
        <OffHere tab={tab} />
        {tab?.note?.draft && (
          <Later>
            <DraftCheck note={tab.note} />
          </Later>
        )}
        {!home && <p className="muted pad">{words.say.loading}</p>}
        {home && !tab?.note?.draft && home.listings.length === 0 && (
          <Notice title={words.brief.none} hint={words.brief.noneHint} />
        )}
        {home && !tab?.note?.draft && home.listings.length > 0 && (
          <>
            <p className="pad row">
              {words.popup.seenToday} <strong className="number">{home.whole ? format.number(today) : '…'}</strong>
            </p>
            <Counts home={home} />
            <Brief home={home} most={3} />
          </>
        )}
      </main>
      <footer className="panel-foot row wrap">
        <ReadThisPage />
        <span className="end row">
          <button type="button" onClick={open}>
            {words.do.openPanel}
          </button>
          <a href="/desk.html" target="_blank" rel="noreferrer">
            {words.do.openDesk}
          </a>
        </span>
      </footer>
    </div>
  );
}
