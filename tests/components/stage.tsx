import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Stage, StageContext } from '../../components/stage/context.ts';
import { formatIn } from '../../components/stage/format.ts';
import { words } from '../../components/words/words.ts';
import { Database } from '../../utils/browser/database.ts';
import { settingsSchema } from '../../utils/browser/settings-record.ts';
import type { Language } from '../../utils/source.ts';
import { locks } from '../browser/web-locks.ts';
import { NOON } from '../builders.ts';

// What is waited for comes when the machine has time for it; no clock decides a test.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and our views use of a browser.
/** What was copied, newest last. */
export const copied: string[] = [];
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: async (text: string) => void copied.push(text) },
  configurable: true,
});
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Nothing has a size in jsdom; a table that draws what is in sight needs some.
Object.defineProperty(Element.prototype, 'clientHeight', { value: 600, configurable: true });
Object.defineProperty(Element.prototype, 'clientWidth', { value: 900, configurable: true });
browser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Crossbill', version: '0.0.0', permissions: [] });

let turn = 0;
/** A database of its own for each test. */
export const freshDatabase = (name = 'views'): Database => {
  turn += 1;
  return new Database(`${name}-${turn}`);
};

afterEach(() => {
  cleanup();
  copied.length = 0;
  location.hash = '';
});

/** Puts a view on a stage of its own: its database, its language, its moment. */
export function show(
  view: ReactNode,
  { db = freshDatabase(), language = 'en', ...differs }: Partial<Stage> & { language?: Language } = {},
) {
  const announce = vi.fn<(text: string) => void>();
  const stage: Stage = {
    db,
    settings: settingsSchema.parse({ version: 1, agreedAt: NOON }),
    language,
    words: words[language],
    format: formatIn(language),
    now: NOON,
    announce,
    toListing: (key) => `#listing/${key}`,
    ...differs,
  };
  return { ...render(<StageContext value={stage}>{view}</StageContext>), stage, announce, db };
}
