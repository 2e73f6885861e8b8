import { useEffect, useState } from 'react';
import { keysAreAmongAddons, panelShortcut } from '../../utils/browser/about.ts';
import { changeSettings, switchReminders } from '../../utils/browser/settings.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import { Choice } from '../parts/Choice.tsx';
import { useStage } from '../stage/context.ts';
import { languageNames } from '../words/words.ts';

/** How the person wants it to look and speak. */
export function DeskSettings() {
  const { words, settings } = useStage();
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void panelShortcut().then(setShortcut, () => undefined);
  }, []);
  const set = (change: Partial<Settings>) => void changeSettings((before) => ({ ...before, ...change }));
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
          onChange={(event) => void switchReminders(event.target.checked)}
        />
        {words.drawer.remind}
      </label>
      {shortcut && (
        <p>
          {words.settings.shortcut}: <kbd>{shortcut}</kbd>
        </p>
      )}
      <p className="muted small">
        {keysAreAmongAddons() ? words.settings.shortcutAddons : words.settings.shortcutHint}
      </p>
    </div>
  );
}
