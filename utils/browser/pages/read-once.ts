import { browser } from 'wxt/browser';
import { type PageReading, readingSchema } from '../../reading.ts';
import type { Mark } from '../messages.ts';
import { ask } from '../messages-io.ts';

/**
 * Reads the page in front of the person once, because they pressed the button, through activeTab: the way for shops on
 * their own domains and for sites not in the list. Throws where the browser lets nobody in (its own pages, stores).
 */
export const readThisPage = async (): Promise<Mark & { reading: PageReading }> => readTab(await tabInFront());

/** The tab in front of the person. Throws where there is none. */
export async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no page to read');
  return tab.id;
}

/** The same for a tab that is named. */
async function readTab(tab: number): Promise<Mark & { reading: PageReading }> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/read-once.js'] });
  const told = (injected?.result ?? {}) as { reading?: unknown; address?: unknown };
  const reading = readingSchema.parse(told.reading);
  const mark = await ask('seen', { reading, address: String(told.address), tab });
  return { ...mark, reading };
}
