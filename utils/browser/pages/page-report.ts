import { browser } from 'wxt/browser';
import { marketplaceOf } from '../../marketplaces/index.ts';
import { patternsOf } from '../../marketplaces/marketplace.ts';
import { about } from '../about.ts';

/** An open page of a marketplace, as the browser names it to the person. */
export interface OpenPage {
  tab: number;
  title: string;
}

/** Pages of a marketplace that are open now; none where its switch is off, since the browser then tells us of no tab. */
export async function openPages(marketplace: string): Promise<OpenPage[]> {
  const hosts = marketplaceOf(marketplace)?.hosts;
  if (!hosts) return [];
  const tabs = await browser.tabs.query({ url: patternsOf(hosts) }).catch(() => []);
  return tabs.flatMap(({ id, title, url }) => (id === undefined ? [] : [{ tab: id, title: title ?? url ?? '' }]));
}

/**
 * A report of how a page is built, with no text of it: to be shown whole before it is saved. Throws where the browser
 * lets nobody in.
 */
export async function reportOn(tab: number, reader: string, day: string): Promise<string> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/structure.js'] });
  if (typeof injected?.result !== 'string') throw new Error('the page gave no answer');
  return `Crossbill ${about().version}, structure of a page, ${day}\nreader: ${reader}\n\n${injected.result}`;
}
