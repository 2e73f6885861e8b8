import { lazy, useState } from 'react';
import { BackupDue } from './desk/BackupDue.tsx';
import { UnreadSettings } from './desk/UnreadSettings.tsx';
import { PanelHead } from './panel/PanelHead.tsx';
import { PanelHome } from './panel/PanelHome.tsx';
import { KeyList } from './parts/KeyList.tsx';
import { Later } from './parts/Later.tsx';
import { TrainingRibbon } from './parts/TrainingRibbon.tsx';
import { useStage } from './stage/context.ts';
import { useFocusAlong } from './stage/useFocusAlong.ts';
import { goTo, linkTo, useHash } from './stage/useHash.ts';
import { focusOn, moveFocus, press, useKeys } from './stage/useKeys.ts';
import { useTab } from './stage/useTab.ts';

const FirstRun = lazy(async () => ({ default: (await import('./consent/FirstRun.tsx')).FirstRun }));
const ListingView = lazy(async () => ({ default: (await import('./listing/ListingView.tsx')).ListingView }));

/** The side panel: what to do first, the listings on the page, one listing whole. Before the person agrees, only the first run. */
export function Panel() {
  const { settings, words } = useStage();
  const [keysShown, setKeysShown] = useState(false);
  const tab = useTab();
  const place = useHash();
  const listing = place.startsWith('listing/') ? place.slice('listing/'.length) : undefined;
  const starting = settings.agreedAt === undefined || place === 'start';

  // To the name of the listing that was opened; from there back to the link to it.
  useFocusAlong(place, (from, to) => (to === '' ? `[data-item][href="${linkTo(from)}"]` : '.listing h2'));
  useKeys({
    'j arrowdown': () => moveFocus('[data-item]', 1),
    'k arrowup': () => moveFocus('[data-item]', -1),
    c: () => press('[data-copy]'),
    e: () => press('[data-export]'),
    '/': () => focusOn('[type=search]'),
    '?': () => setKeysShown(true),
    escape: () => (listing ? goTo('') : false),
  });

  if (starting)
    return (
      <>
        <UnreadSettings />
        <Later>
          <FirstRun onDone={() => goTo('')} />
        </Later>
      </>
    );
  return (
    <div className="panel">
      <TrainingRibbon />
      <PanelHead tab={tab} />
      <main>
        <h1 className="unseen">{words.name}</h1>
        {listing && (
          <>
            <nav className="pad">
              <a href={linkTo('')}>← {words.do.back}</a>
            </nav>
            <Later>
              <ListingView
                key={listing}
                listing={listing}
                tab={tab?.note?.keys.includes(listing) ? tab.id : undefined}
              />
            </Later>
          </>
        )}
        {!listing && <UnreadSettings />}
        {!listing && <PanelHome tab={tab} />}
        {!listing && <BackupDue apart />}
      </main>
      <footer className="panel-foot row wrap">
        <a href="/desk.html" target="_blank" rel="noreferrer">
          {words.do.openDesk}
        </a>
        <a href="/desk.html#export" target="_blank" rel="noreferrer" data-export={listing ? undefined : true}>
          {words.do.export}
        </a>
        <button type="button" className="quiet end" onClick={() => setKeysShown(true)}>
          {words.do.keys} <kbd>?</kbd>
        </button>
      </footer>
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
    </div>
  );
}
