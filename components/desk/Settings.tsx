import { useEffect, useState } from 'react';
import { keysAreAmongAddons, panelShortcut } from '../../utils/browser/about.ts';
import { switchReminders } from '../../utils/browser/settings.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import { Choice } from '../parts/Choice.tsx';
import { useStage } from '../stage/context.ts';
import { useKeep } from '../stage/useKeep.ts';
import { useSet } from '../stage/useSet.ts';
import { languageNames } from '../words/words.ts';

/** How the person wants it to look and speak. */
export function DeskSettings() {
  const { words, settings } = useStage();
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void panelShortcut().then(setShortcut, () => undefined);
  }, []);
  const keep = useKeep();
  const change = useSet();
  const set = (chosen: Partial<Settings>) => void change((before) => ({ ...before, ...chosen }));
  return (
    <div className="column fields">
      <Choice
        label={words.settings.language}
        value={settings.language}
        options={[
          ['auto', words.settings.auto],
          ['en', languageNames.en],
          ['zh', languageNames.zh],
          ['ru', languageNames.ru],
        ]}
        onChange={(language) => set({ language })}
      />
      <Choice
        label={words.settings.theme}
        value={settings.theme}
        options={(['system', 'light', 'dark'] as const).map((theme) => [theme, words.settings.themes[theme]])}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        label={words.settings.density}
        value={settings.density}
        options={(['normal', 'compact'] as const).map((density) => [density, words.settings.densities[density]])}
        onChange={(density) => set({ density })}
      />
      <Choice
        label={words.settings.separator}
        value={settings.separator}
        options={([',', ';', '\t'] as const).map((sign) => [sign, words.export.separators[sign]])}
        onChange={(separator) => set({ separator })}
      />
      <label className="row">
        <input
          type="checkbox"
          checked={settings.pillNowhere}
          onChange={(event) => set({ pillNowhere: event.target.checked })}
        />
        {words.consent.pillNowhere}
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={settings.reminders}
          onChange={({ target: { checked } }) => void keep(() => switchReminders(checked))}
        />
        {words.drawer.remind}
      </label>
      {shortcut && (
        <p>
          {words.settings.shortcut}
          {words.say.colon}
          <kbd>{shortcut}</kbd>
        </p>
      )}
      <p className="muted small">
        {keysAreAmongAddons() ? words.settings.shortcutAddons : words.settings.shortcutHint}
      </p>
    </div>
  );
}
