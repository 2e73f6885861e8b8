import { browser } from 'wxt/browser';
import type { Mark } from './messages.ts';

/** The toolbar badge: how many Must on this page, and nothing where nothing is known. Advice has no badge. */
export async function showBadge(tab: number, mark: Mark): Promise<void> {
  const known = mark.state === 'kept' || mark.state === 'draft';
  try {
    await browser.action.setBadgeText({ tabId: tab, text: known && mark.must > 0 ? String(mark.must) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#B3122A' });
  } catch {
    // The tab has gone.
  }
}

/** Takes the badge of a tab away: nothing is said of its page any more. */
export async function clearBadge(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '' });
}
