import { useEffect, useState } from 'react';
import { saveBlob } from '../../utils/browser/desk/download.ts';
import { forgetUnreadSettings, type UnreadSettings as Unread, unreadSettings } from '../../utils/browser/settings.ts';
import { Notice } from '../parts/Notice.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';

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
  const names = [...new Set(unread.flatMap((one) => one.names))].join(', ');
  const save = () =>
    saveBlob(
      `crossbill_settings_${new Date(now).toISOString().slice(0, 10)}.json`,
      new Blob([JSON.stringify(unread, null, 2)], { type: 'application/json' }),
    );
  const forget = async () => {
    if (await keep(forgetUnreadSettings)) setUnread([]);
  };
  return (
    <Notice tone="unread" title={say.title} hint={say.hint}>
      <span className="small">
        {say.names}: <bdi>{names}</bdi>
      </span>
      <button type="button" onClick={save}>
        {say.save}
      </button>
      <button type="button" onClick={() => void forget()}>
        {say.forget}
      </button>
    </Notice>
  );
}
