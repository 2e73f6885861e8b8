import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { until } from '../../utils/command-line/history.mjs';
import { chanceOf } from '../chance.ts';
import { expect, killWorker, openDesk, startCrossbill, test } from './extension.ts';
import { killBrowser, removeProfile, startOn } from './faults.ts';

// The browser killed at random moments while a store of the first version is brought to the newest: it is the one or the
// other, whole, and the next start completes it.

const KILLS = Number(process.env.CROSSBILL_KILLS ?? 30);
const NUMBERS = Number(process.env.CROSSBILL_NUMBERS ?? 40_000);

/** Makes a store of version 1 in place of the extension's own, with so many numbers. */
async function laidDown(desk: Page, count: number): Promise<void> {
  await desk.evaluate(async (numbers) => {
    await chrome.storage.local.remove('mark');
    const files = await navigator.storage.getDirectory();
    await files.removeEntry('copy', { recursive: true }).catch(() => undefined);
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('crossbill'));
    const opening = indexedDB.open('crossbill', 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const listings = db.createObjectStore('listings', { keyPath: 'key' });
      listings.createIndex('marketplace', 'marketplace');
      listings.createIndex('lastSeen', 'lastSeen');
      db.createObjectStore('snapshots', { keyPath: ['key', 'at'] });
      db.createObjectStore('measurements', { keyPath: ['key', 'metric', 'period', 'via'] });
      db.createObjectStore('versions', { keyPath: ['key', 'field', 'from'] });
      db.createObjectStore('reports', { keyPath: 'key' });
      db.createObjectStore('papers', { keyPath: 'id' }).createIndex('kind', 'kind');
      db.createObjectStore('health', { keyPath: 'reader' });
      db.createObjectStore('counters', { keyPath: 'name' });
    };
    await done(opening);
    const db = opening.result;
    const source = { via: 'page', reader: 'amazon/metrics', where: 'https://sellercentral.amazon.de/x', at: 1 };
    for (let from = 0; from < numbers; from += 5000) {
      const writing = db.transaction('measurements', 'readwrite');
      for (let index = from; index < Math.min(numbers, from + 5000); index += 1) {
        const day = new Date(Date.UTC(2026, 0, 1) + (index % 200) * 86_400_000).toISOString().slice(0, 10);
        writing.objectStore('measurements').put({
          key: `amazon/DE//id/B0${String(Math.floor(index / 200)).padStart(8, '0')}`,
          metric: 'clicks',
          period: `${day}/${day}`,
          via: 'page',
          value: index,
          unit: 'count',
          spans: 'days',
          start: day,
          end: day,
          readAt: 1,
          source,
        });
      }
      await new Promise<void>((resolve) => {
        writing.oncomplete = () => resolve();
      });
    }
    db.close();
  }, count);
}

/** The version of the store and how many numbers it holds, in whichever form; undefined while it cannot be looked at. */
function state(desk: Page): Promise<{ version: number; numbers: number } | undefined> {
  return desk
    .evaluate(async () => {
      const opening = indexedDB.open('crossbill');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const name = db.objectStoreNames.contains('months') ? 'months' : 'measurements';
      const asking = db.transaction(name).objectStore(name).getAll();
      const rows = await new Promise<{ series?: { numbers: number[] }[] }[]>((resolve) => {
        asking.onsuccess = () => resolve(asking.result);
      });
      const { version } = db;
      db.close();
      const numbers = rows.reduce(
        (sum, { series }) => sum + (series ? series.reduce((all, one) => all + one.numbers.length / 4, 0) : 1),
        0,
      );
      return { version, numbers };
    })
    .catch(() => undefined);
}

test(`killed ${KILLS} times during an upgrade of ${NUMBERS} numbers`, async ({ extension }) => {
  test.setTimeout(KILLS * 60_000 + 120_000);
  const origin = mkdtempSync(join(tmpdir(), 'crossbill-old-'));
  const first = await startOn(extension, origin);
  // A page of the extension in which nothing of it runs: all others would open the store anew.
  await first.desk.goto(first.crossbill.page('manifest.json'));
  await killWorker(first.crossbill);
  await laidDown(first.desk, NUMBERS);
  await killBrowser(first.crossbill);
  const chance = chanceOf(Number(process.env.CROSSBILL_SEED ?? 9));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'crossbill-upgrade-'));
    cpSync(origin, profile, { recursive: true, filter: (path) => !/Singleton/.test(path) });
    const upgrading = await startCrossbill({ extension, profile });
    await new Promise((resolve) => setTimeout(resolve, chance() * 1500));
    await killBrowser(upgrading);
    const crossbill = await startCrossbill({ extension, profile });
    const desk = await openDesk(crossbill, 'settings');
    const after = await until(
      'the upgrade done',
      async () => {
        const now = await state(desk);
        return now && now.version > 10 ? now : undefined;
      },
      60_000,
    );
    expect(after.numbers).toBe(NUMBERS);
    await killBrowser(crossbill);
    removeProfile(profile);
  }
  removeProfile(origin);
});
