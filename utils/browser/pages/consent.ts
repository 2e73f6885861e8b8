import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../../ids.ts';
import { marketplaceOf, marketplaces } from '../../marketplaces/index.ts';
import { type Marketplace, patternsOf } from '../../marketplaces/marketplace.ts';
import { clearBadge } from '../badge.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { isOn, type Settings } from '../settings-record.ts';
import { holds, originsOf, SCRIPT, syncRegistrations } from './registrations.ts';
import { forgetDrafts } from './tab-notes.ts';

/**
 * Switches a marketplace on: asks the browser for its hosts, then remembers it, registers its script and starts it in
 * the pages that are open. To be called straight in a click, before any await, else the browser refuses to ask.
 */
export async function switchOn(id: MarketplaceId): Promise<'on' | 'refused'> {
  const marketplace = theOne(id);
  const granted = await browser.permissions.request({ origins: originsOf(marketplace) });
  if (!granted) return 'refused';
  try {
    await changeSettings((settings) => switched(settings, id, true));
  } catch (error) {
    await giveBack(marketplace, await readSettings());
    throw error;
  }
  await syncRegistrations();
  await Promise.all(
    (await openTabs(marketplace)).map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT] }).catch(() => undefined),
    ),
  );
  return 'on';
}

/**
 * Switches a marketplace off: its script is unregistered and stopped in every open page, whose badge goes and whose form, where
 * one is edited, is forgotten; the permission is given back. Its data stays. Throws where that cannot be remembered; without
 * access nothing is read all the same.
 */
export async function switchOff(id: MarketplaceId): Promise<void> {
  const marketplace = theOne(id);
  const remembered = changeSettings((before) => switched(before, id, false));
  const settings = await remembered.catch(readSettings);
  const stop = (tab: number) => browser.tabs.sendMessage(tab, { crossbill: 'stop', says: null });
  // Asked first: of pages it has no access to, the browser tells nobody.
  const tabs = await openTabs(marketplace);
  // Whatever fails of this, or takes its time, the rest is done.
  await Promise.allSettled([
    ...tabs.flatMap((tab) => [stop(tab), clearBadge(tab)]),
    forgetDrafts(id),
    giveBack(marketplace, settings).then(syncRegistrations),
  ]);
  await remembered;
}

/** Gives the access to a marketplace back, but to what another one that is on needs too. */
async function giveBack(marketplace: Marketplace, settings: Settings): Promise<void> {
  const others = marketplaces.filter((other) => other !== marketplace && isOn(settings, other.id));
  const shared = new Set(others.flatMap(originsOf));
  const origins = originsOf(marketplace).filter((origin) => !shared.has(origin));
  await browser.permissions.remove({ origins }).catch(() => undefined);
}

/** What the browser really grants at this moment, of all that we may ask for: permissions by name, and match patterns of hosts. */
export async function held(): Promise<{ permissions: string[]; hosts: string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions: permissions.map(String), hosts: origins };
}

/** Marketplaces that the person switched on but whose access has been taken back in the browser. */
export async function withoutAccess(settings: Settings): Promise<MarketplaceId[]> {
  const missing: MarketplaceId[] = [];
  for (const marketplace of marketplaces)
    if (isOn(settings, marketplace.id) && !(await holds(marketplace))) missing.push(marketplace.id);
  return missing;
}

const theOne = (id: MarketplaceId): Marketplace => {
  const marketplace = marketplaceOf(id);
  if (!marketplace) throw new RangeError(`no marketplace ${id}`);
  return marketplace;
};

function switched(settings: Settings, id: MarketplaceId, on: boolean): Settings {
  const before = settings.marketplaces[id];
  const pill = before?.pill ?? { hidden: false, side: 'right' as const, top: 0.5 };
  return {
    ...settings,
    marketplaces: {
      ...settings.marketplaces,
      [id]: { pictures: before?.pictures ?? true, pill, on, since: Date.now() },
    },
  };
}

async function openTabs({ hosts }: Marketplace): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternsOf(hosts) }).catch(() => []);
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
