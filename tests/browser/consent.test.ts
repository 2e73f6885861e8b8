import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchOff, switchOn } from '../../utils/browser/pages/consent.ts';
import { syncRegistrations } from '../../utils/browser/pages/registrations.ts';
import { noteTab, tabNote } from '../../utils/browser/pages/tab-notes.ts';
import { changeSettings, readSettings } from '../../utils/browser/settings.ts';
import { aReading, aSeenListing } from '../builders.ts';
import { browser } from './browser.ts';
import './locks.ts';

interface Script {
  id: string;
  js: string[];
  matches: string[];
}
let granted: Set<string>;
let scripts: Script[];
let says: boolean;
let calls: string[];

beforeEach(async () => {
  granted = new Set();
  scripts = [];
  says = true;
  calls = [];
  await browser.storage.local.clear();
  await changeSettings((settings) => ({ ...settings, agreedAt: 1 }));
  Object.assign(browser, {
    permissions: {
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        calls.push('request');
        if (says) for (const origin of origins) granted.add(origin);
        return says;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => origins.map((origin) => granted.delete(origin))),
      contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin))),
      getAll: vi.fn(async () => ({ origins: [...granted] })),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => scripts),
      registerContentScripts: vi.fn(async (more: Script[]) => void scripts.push(...more)),
      updateContentScripts: vi.fn(async (anew: Script[]) => {
        scripts = scripts.map((one) => anew.find(({ id }) => id === one.id) ?? one);
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      }),
      executeScript: vi.fn(async ({ files }: { files: string[] }) => void calls.push(`started ${files[0]}`)),
    },
    action: {
      setBadgeText: vi.fn(
        async ({ tabId, text }: { tabId: number; text: string }) => void calls.push(`badge ${tabId} "${text}"`),
      ),
    },
    tabs: {
      ...browser.tabs,
      query: vi.fn(async () => [{ id: 3 }]),
      sendMessage: vi.fn(
        async (tab: number, { crossbill }: { crossbill: string }) => void calls.push(`${crossbill} ${tab}`),
      ),
    },
  });
});

describe('a marketplace on and off', () => {
  test('on: asked on the click, registered, started in what is open', async () => {
    expect(await switchOn('ozon')).toBe('on');
    expect(calls).toEqual(['request', 'started /watch.js']);
    expect(scripts.map(({ id, js }) => [id, js])).toEqual([['read-ozon', ['watch.js']]]);
    expect((await readSettings()).marketplaces.ozon?.on).toBe(true);
  });

  test('the browser is asked before anything is awaited', () => {
    void switchOn('ozon');
    expect(calls).toEqual(['request']);
  });

  test('refused: nothing is registered, nothing remembered as on', async () => {
    says = false;
    expect(await switchOn('ozon')).toBe('refused');
    expect(scripts).toEqual([]);
    expect((await readSettings()).marketplaces.ozon).toBeUndefined();
  });

  test('off: unregistered, stopped in open pages, permission given back', async () => {
    await switchOn('ozon');
    await switchOff('ozon');
    expect(scripts).toEqual([]);
    expect(calls).toContain('stop 3');
    expect(calls).toContain('badge 3 ""');
    expect([...granted]).toEqual([]);
    expect((await readSettings()).marketplaces.ozon?.on).toBe(false);
  });

  test('off: a form being edited there is forgotten, that the tab stands there is not, and other forms stay', async () => {
    const reading = aReading({ marketplace: 'ozon', draft: true, listings: [aSeenListing()] });
    const report = { key: 'draft', on: '2026-11-23', audits: [], goods: [], markets: [] };
    const note = { address: 'https://seller.ozon.ru/x', page: 'edit', state: 'read' as const, at: 1, keys: ['draft'] };
    await switchOn('ozon');
    await noteTab(3, { ...note, marketplace: 'ozon', draft: { reading, report } });
    await noteTab(4, { ...note, marketplace: 'amazon', draft: { reading, report } });
    await switchOff('ozon');
    expect(await tabNote(3)).toEqual({ ...note, marketplace: 'ozon' });
    expect((await tabNote(4))?.draft).toBeDefined();
  });

  test('off, and the browser will not unregister: stopped all the same, and the permission given back', async () => {
    await switchOn('ozon');
    browser.scripting.unregisterContentScripts = vi.fn(async () => Promise.reject(new Error('no')));
    await switchOff('ozon');
    expect(calls).toContain('stop 3');
    expect([...granted]).toEqual([]);
  });

  test('off, and the settings cannot be kept: nothing is read all the same, and that it was not kept is thrown', async () => {
    await switchOn('ozon');
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    await expect(switchOff('ozon')).rejects.toThrow('no room');
    full.mockRestore();
    expect(calls).toContain('stop 3');
    expect([...granted]).toEqual([]);
    expect(scripts).toEqual([]);
  });

  test('on, and the settings cannot be kept: it is off, and the access is given back', async () => {
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    await expect(switchOn('ozon')).rejects.toThrow('no room');
    full.mockRestore();
    expect([...granted]).toEqual([]);
    expect(scripts).toEqual([]);
    expect(calls).toEqual(['request']);
  });

  test('two on, one off: the other stays whole', async () => {
    await switchOn('ozon');
    await switchOn('amazon');
    const before = scripts.find(({ id }) => id === 'read-amazon');
    await switchOff('ozon');
    expect(scripts.map(({ id }) => id)).toEqual([before?.id]);
    expect((before?.matches ?? []).every((pattern) => granted.has(pattern))).toBe(true);
  });

  test('a registration of an older version is set anew', async () => {
    await switchOn('ozon');
    scripts = [{ id: 'read-ozon', js: ['old.js'], matches: ['https://old.example/*'] }];
    await syncRegistrations();
    expect(scripts.map(({ id, js }) => [id, js])).toEqual([['read-ozon', ['watch.js']]]);
    expect(scripts[0]?.matches).toContain('https://seller.ozon.ru/*');
  });

  test('registrations forgotten at a restart are set anew; those without a permission go', async () => {
    await switchOn('ozon');
    scripts = [];
    await syncRegistrations();
    expect(scripts.map(({ id }) => id)).toEqual(['read-ozon']);
    granted.clear();
    await syncRegistrations();
    expect(scripts).toEqual([]);
  });
});
