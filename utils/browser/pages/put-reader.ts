import { browser } from 'wxt/browser';
import { marketplaceAt } from '../../marketplaces/index.ts';
import type { ReaderPart } from '../../marketplaces/marketplace.ts';
import type { Says } from '../messages.ts';
import type { Sender } from '../messages-io.ts';
import { readSettings } from '../settings.ts';
import { isOn } from '../settings-record.ts';
import { readerOf } from './registrations.ts';

/**
 * Puts the readers of the part of a marketplace that an address belongs to beside its content script, in the page that
 * asked, while that marketplace is on. Says which part it is; what is there already is left alone.
 */
export async function putReaderInto({ tab, url }: Sender, { have }: Says<'reader'>): Promise<ReaderPart> {
  const marketplace = url && marketplaceAt(url.hostname);
  if (tab === undefined || !marketplace || !isOn(await readSettings(), marketplace.id)) throw new Error('switched off');
  const part = marketplace.isConsole(url) ? 'console' : 'shop';
  if (!have.includes(part)) {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [readerOf(marketplace.id, part)],
    });
  }
  return part;
}
