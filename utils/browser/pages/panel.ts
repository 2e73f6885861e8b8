import { browser } from 'wxt/browser';
import type { Sender } from '../messages-io.ts';
import { ownAddress } from '../own-address.ts';

interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}

/** Chromium's side panel; the polyfill does not know it, and Firefox has none. */
const sidePanel = (): SidePanel | undefined => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the panel beside the page. Chromium only does so within the person's own click, so nothing may be awaited before.
 * Where there is no side panel (Firefox), the same page opens in a tab.
 */
export async function openPanel(sender: Sender): Promise<null> {
  const panel = sidePanel();
  if (panel && sender.window !== undefined) {
    await panel.open({ windowId: sender.window });
    return null;
  }
  await browser.tabs.create({ url: ownAddress('/sidepanel.html') });
  return null;
}
