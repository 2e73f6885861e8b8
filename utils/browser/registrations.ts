import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../ids.ts';
import { marketplaces } from '../marketplaces/index.ts';
import { type Marketplace, patternsOf } from '../marketplaces/marketplace.ts';
import { isOn, readSettings } from './settings.ts';

/** The one content script of a marketplace; each holds that marketplace's readers and no other's. */
export const scriptOf = <Id extends MarketplaceId>(id: Id): `read-${Id}.js` => `read-${id}.js`;

/** What is asked of the browser for a marketplace: its pages, and the hosts of its pictures. */
export const originsOf = ({ hosts, imageHosts }: Marketplace): string[] => patternsOf([...hosts, ...imageHosts]);

/** Whether the browser really grants a marketplace's pages. */
export const holds = (marketplace: Marketplace): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(marketplace.hosts) });

/**
 * Sets the content scripts anew from the settings and the permissions really held. Done at every start of the worker,
 * since unpacked extensions forget registrations at restart and people take permissions back in the browser's own pages.
 */
export function syncRegistrations(): Promise<void> {
  return navigator.locks.request('crossbill-registrations', async () => {
    const settings = await readSettings();
    const wanted: Marketplace[] = [];
    for (const marketplace of marketplaces)
      if (isOn(settings, marketplace.id) && (await holds(marketplace))) wanted.push(marketplace);
    const there = await browser.scripting.getRegisteredContentScripts();
    const unwanted = there
      .map(({ id }) => id)
      .filter((id) => !wanted.some((marketplace) => `read-${marketplace.id}` === id));
    if (unwanted.length > 0) await browser.scripting.unregisterContentScripts({ ids: unwanted });
    const missing = wanted.filter(({ id }) => !there.some((script) => script.id === `read-${id}`));
    if (missing.length > 0) {
      await browser.scripting.registerContentScripts(
        missing.map(({ id, hosts }) => ({
          id: `read-${id}`,
          js: [scriptOf(id)],
          matches: patternsOf(hosts),
          runAt: 'document_idle' as const,
          allFrames: false,
          persistAcrossSessions: true,
        })),
      );
    }
  });
}
