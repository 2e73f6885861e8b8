import { useEffect, useState } from 'react';
import { saveBlob } from '../../utils/browser/desk/download.ts';
import { forgetUnreadSettings, type UnreadSettings as Unread, unreadSettings } from '../../utils/browser/settings.ts';
import { dayIn } from '../../utils/text/days.ts';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import type { Words } from '../words/words.ts';

/** Says that settings could not be read, which, and lets the person save what was stored, or let go of it. */
export function UnreadSettings() {
  const { words, settings, now } = useStage();
  const keep = useKeep();
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of settings may lay some beside
  useEffect(() => {
    let mine = true;
    unreadSettings().then(
      (found) => mine && setUnread(found),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [settings]);
  if (unread.length === 0) return null;
  const say = words.storage.unreadSettings;
  const named = namesIn(words);
  const names = [...new Set(unread.flatMap((one) => one.names))].flatMap((name) => named[name] ?? []);
  const save = () =>
    saveBlob(
      `crossbill_settings_${dayIn(undefined, now)}.json`,
      new Blob([JSON.stringify(unread, null, 2)], { type: 'application/json' }),
    );
  const forget = async () => {
    if (await keep(forgetUnreadSettings)) setUnread([]);
  };
  return (
    <Notice
      tone="unread"
      title={say.title}
      hint={[say.hint, ...(names.length > 0 ? [`${say.names}${words.say.colon}${names.join(' · ')}`] : [])].join(' ')}
    >
      <button type="button" onClick={save}>
        {say.save}
      </button>
      <button type="button" onClick={() => void forget()}>
        {say.forget}
      </button>
    </Notice>
  );
}

/** What settings are called where the person chooses them. */
const namesIn = (words: Words): Readonly<Record<string, string>> => ({
  agreedAt: words.firstRun.agree,
  marketplaces: words.desk.sections.marketplaces,
  pillNowhere: words.consent.pillNowhere,
  targets: words.markets.targets,
  language: words.settings.language,
  theme: words.settings.theme,
  density: words.settings.density,
  separator: words.settings.separator,
  keepMonths: words.storage.keep,
  thinMonths: words.storage.thin,
  budget: words.storage.budget,
  reminders: words.drawer.remind,
  hiddenColumns: words.export.columns,
  backedUp: words.backup.make,
});
