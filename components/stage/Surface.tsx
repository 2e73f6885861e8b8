import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { inStep } from '../../utils/browser/copy/recover.ts';
import type { Database } from '../../utils/browser/database.ts';
import { watchSettings } from '../../utils/browser/settings.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import { askToLast } from '../../utils/browser/store/lasting.ts';
import { openHistory } from '../../utils/browser/store/open-history.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { resolveLanguage } from '../../utils/words/language.ts';
import { languageTags, words } from '../words/words.ts';
import { Boundary } from './Boundary.tsx';
import { type Stage, StageContext } from './context.ts';
import { formatIn } from './format.ts';
import { useMedia } from './useMedia.ts';
import { useNow } from './useNow.ts';

/** Puts the person's language, colours and density on the page, opens the database, and lets views stand on them. */
export function Surface({
  db,
  toListing,
  children,
}: {
  db?: Database;
  toListing: Stage['toListing'];
  children: ReactNode;
}) {
  const [database] = useState(() => db ?? openHistory());
  const [settings, setSettings] = useState<Settings>();
  const [unreadable, setUnreadable] = useState(false);
  const [said, setSaid] = useState('');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const now = useNow();

  useEffect(() => {
    const ends = new AbortController();
    watchSettings(setSettings, ends.signal, () => setUnreadable(true));
    return () => ends.abort();
  }, []);

  useEffect(() => {
    const { copy } = database;
    // A wiped store is noticed by whoever looks first; a page that opens need not wait for the background to wake.
    if (copy) void inTurn(() => inStep(database, copy)).catch(() => undefined);
    const giveWay = () => {
      database.close();
      location.reload();
      return false;
    };
    // A newer Crossbill wants to change the store: an old page must not stand in its way.
    database.on('versionchange', giveWay);
    return () => database.on('versionchange').unsubscribe(giveWay);
  }, [database]);

  const agreed = settings?.agreedAt !== undefined;
  useEffect(() => {
    if (agreed) void askToLast().catch(() => undefined);
  }, [agreed]);

  const language = settings && resolveLanguage(settings.language, navigator.languages);
  // Before anything is painted: no surface is seen for a moment in another language or in another's colours.
  useLayoutEffect(() => {
    if (!settings || !language) return;
    const page = document.documentElement;
    page.lang = languageTags[language];
    page.dataset.theme = settings.theme === 'system' ? (dark ? 'dark' : 'light') : settings.theme;
    page.dataset.density = settings.density;
  }, [settings, language, dark]);

  // The same words said twice are heard twice only if the text changes.
  const announce = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);

  const stage = useMemo<Stage | undefined>(
    () =>
      settings && language
        ? {
            db: database,
            settings,
            language,
            words: words[language],
            format: formatIn(language),
            now,
            announce,
            toListing,
          }
        : undefined,
    [database, settings, language, now, announce, toListing],
  );
  if (!stage && unreadable) return <Unreadable />;
  if (!stage) return null;
  return (
    <StageContext value={stage}>
      <Boundary>{children}</Boundary>
      <div className="said" role="status" aria-live="polite">
        {said && (
          <span key={said} className="toast">
            {said}
          </span>
        )}
      </div>
    </StageContext>
  );
}

/** Where the browser does not even give the settings: said in the browser's own language, instead of a blank page. */
function Unreadable() {
  const { trouble } = words[resolveLanguage('auto', navigator.languages)];
  return (
    <section className="notice trouble" role="alert">
      <h2>{trouble.title}</h2>
      <p>{trouble.hint}</p>
    </section>
  );
}
