import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../../ids.ts';
import { marketplaces } from '../../marketplaces/index.ts';
import type { ReaderPart } from '../../marketplaces/marketplace.ts';
import { type Marketplace, patternsOf } from '../../marketplaces/marketplace.ts';
import { readSettings } from '../settings.ts';
import { isOn } from '../settings-record.ts';

/** The content script of every marketplace that is on; registered for each by itself, so that off means off. */
export const SCRIPT = '/watch.js';

/** The readers of a part of a marketplace, put into a page on its content script's asking. */
export const readerOf = (id: MarketplaceId, part: ReaderPart) => `/reader-${id}-${part}.js` as const;

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
      .filter((id) => !wanted.some((marketplace) => scriptId(marketplace.id) === id));
    if (unwanted.length > 0) await browser.scripting.unregisterContentScripts({ ids: unwanted });
    // What is there is set anew as well: after an update it may still name yesterday's file and hosts.
    const kept = wanted.filter(({ id }) => there.some((script) => script.id === scriptId(id)));
    const missing = wanted.filter((marketplace) => !kept.includes(marketplace));
    if (kept.length > 0) await browser.scripting.updateContentScripts(kept.map(registration));
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
  });
}

const scriptId = (id: MarketplaceId): string => `read-${id}`;

const registration = ({ id, hosts }: Marketplace) => ({
  id: scriptId(id),
  js: [SCRIPT.slice(1)],
  matches: patternsOf(hosts),
  runAt: 'document_idle' as const,
  allFrames: false,
  persistAcrossSessions: true,
});
