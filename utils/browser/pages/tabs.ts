import { browser } from 'wxt/browser';
import { onTabNote, type TabNote, tabNote } from './tab-notes.ts';

/** The tab the person looks at, as far as our own reading of it tells. */
export interface ActiveTab {
  id: number;
  /** Its window: to open the panel there within a click. */
  window?: number;
  note?: TabNote;
}

/**
 * Calls back with the active tab of this window, now and whenever it or what it shows changes, until the signal ends it; with
 * none where the browser does not say which it is, as while a tab is being dragged.
 */
export function watchActiveTab(callback: (tab: ActiveTab | undefined) => void, signal: AbortSignal): void {
  let turn = 0;
  const look = async () => {
    turn += 1;
    const mine = turn;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const note = tab?.id === undefined ? undefined : await tabNote(tab.id);
    if (mine !== turn || signal.aborted) return;
    callback(tab?.id === undefined ? undefined : { id: tab.id, window: tab.windowId, ...(note ? { note } : {}) });
  };
  const again = () => void look().catch(() => !signal.aborted && callback(undefined));
  browser.tabs.onActivated.addListener(again);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(again));
  onTabNote(again, signal);
  again();
}
