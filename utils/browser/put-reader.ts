import { browser } from 'wxt/browser';
import { marketplaceAt } from '../marketplaces/index.ts';
import type { Sender } from './messages-io.ts';
import { readerOf } from './registrations.ts';
import { isOn, readSettings } from './settings.ts';

/** Puts a marketplace's reader beside its content script, in the page that asked, while that marketplace is on. */
export async function putReaderInto({ tab, url }: Sender): Promise<void> {
  const marketplace = url && marketplaceAt(url.hostname);
  if (tab === undefined || !marketplace || !isOn(await readSettings(), marketplace.id)) throw new Error('switched off');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [readerOf(marketplace.id)],
  });
}
