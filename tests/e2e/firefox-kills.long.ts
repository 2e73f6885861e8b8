import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from '../../utils/command-line/build.mjs';
import { until } from '../../utils/command-line/history.mjs';
import { at } from '../../utils/command-line/place.mjs';

// Firefox killed in the midst of writing, and its IndexedDB removed: a shorter run of what kills.long.ts does in Chromium.

const firefox = [process.env.CROSSBILL_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);
const uuid = '1b0a7f52-6f0e-4c39-9c55-0c4055b111aa';
const KILLS = Number(process.env.CROSSBILL_KILLS ?? 20);

test.skip(!firefox, 'no Firefox on this machine');

test(`Firefox killed ${KILLS} times, its IndexedDB removed every fourth time`, async () => {
  test.setTimeout(KILLS * 60_000);
  const folder = await build('firefox-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'crossbill-firefox-kills-'));
  const row = { kills: 0, acknowledged: 0, wipes: 0, noticed: 0, lost: 0 };
  let told = 0;
  const acked = new Set<number>();
  let wiped = false;
  let killedAt = 0;
  for (let round = 0; round <= KILLS; round += 1) {
    const { browser, desk } = await start(folder, profile);
    if (round > 0) {
      const { stocks, restored } = await until('in step', () => state(desk), 60_000);
      row.kills += 1;
      row.lost += [...acked].filter((batch) => !stocks.includes(batch)).length;
      if (wiped) row.wipes += 1;
      if (wiped && restored >= killedAt) row.noticed += 1;
    }
    if (round < KILLS) {
      for (const batch of await tell(desk, told + 1, 6)) acked.add(batch);
      told += 6;
    }
    // More are under way when it dies.
    void tell(desk, told + 1, 40).catch(() => undefined);
    told += 40;
    await new Promise((resolve) => setTimeout(resolve, 100 + ((round * 137) % 400)));
    killedAt = Date.now();
    browser.process()?.kill('SIGKILL');
    await until('gone', async () => browser.process()?.exitCode !== null || browser.process()?.signalCode !== null);
    // What runs Firefox puts its own preferences aside, and back when it has seen it go.
    await until('preferences put back', async () => !existsSync(join(profile, 'user.js.puppeteer')));
    wiped = round % 4 === 3;
    if (wiped) removeStore(profile);
  }
  row.acknowledged = acked.size;
  mkdirSync(at('artifacts'), { recursive: true });
  writeFileSync(at('artifacts', 'faults-Firefox.json'), JSON.stringify(row, null, 2));
  process.stdout.write(`Firefox: ${JSON.stringify(row)}\n`);
  expect(row.lost).toBe(0);
  expect(row.noticed).toBe(row.wipes);
  expect(row.acknowledged).toBeGreaterThan(0);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(folder: string, profile: string): Promise<{ browser: Browser; desk: Page }> {
  const running = await puppeteer.launch({
    browser: 'firefox',
    ...(firefox ? { executablePath: firefox } : {}),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'crossbill@crossbill.example': uuid }),
      // A temporary installation is gone with the browser; a real one, whose storage stays, needs a signature.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
      // After some crashes it would start without extensions, and with the tabs it had.
      'toolkit.startup.max_resumed_crashes': -1,
      'browser.sessionstore.resume_from_crash': false,
    },
  });
  await running.installExtension(folder);
  const desk = await running.newPage();
  await until(
    'the desk open',
    async () => {
      void desk.goto(`moz-extension://${uuid}/desk.html#settings`).catch(() => undefined);
      return desk.waitForSelector('.desk-main, .first-run', { timeout: 10_000 }).catch(() => undefined);
    },
    60_000,
  );
  await desk.evaluate(async () => {
    const { settings } = await browser.storage.local.get('settings');
    if (!settings) await browser.storage.local.set({ settings: { version: 1, agreedAt: 1 } });
  });
  return { browser: running, desk };
}

declare const browser: typeof chrome;

/** Tells so many batches of ten listings from a number on; which of them were acknowledged. */
function tell(desk: Page, from: number, count: number): Promise<number[]> {
  return desk.evaluate(
    async (first, many) => {
      const done: number[] = [];
      for (let batch = first; batch < first + many; batch += 1) {
        const reading = {
          marketplace: 'amazon',
          store: 'DE',
          page: 'listings',
          state: 'read',
          reader: 'amazon/listings',
          notUnderstood: [],
          listings: Array.from({ length: 10 }, (_, index) => ({
            id: `B0KILL${String(index).padStart(4, '0')}`,
            title: `Longnan walnut kernels, bag no. ${index}`,
            stock: batch,
            sources: {},
          })),
        };
        const address = 'https://sellercentral.amazon.de/myinventory/inventory';
        const answer = await browser.runtime.sendMessage({ crossbill: 'seen', says: { reading, address } });
        if (answer?.ok && answer.answer.state === 'kept') done.push(batch);
      }
      return done;
    },
    from,
    count,
  );
}

/** What is kept: the stocks of the batches that are there whole, and when it was last brought back (ms since 1970 UTC, or 0). */
function state(desk: Page): Promise<{ stocks: number[]; restored: number } | undefined> {
  return desk
    .evaluate(async () => {
      // Whoever brings the history back holds the writers' turn until all of it is told.
      await navigator.locks.request('crossbill-write', async () => undefined);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('crossbill');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
      try {
        if (!db.objectStoreNames.contains('places')) return undefined;
        const reading = db.transaction(['places', 'snapshots']);
        const all = <Row>(name: string) =>
          new Promise<Row[]>((resolve, reject) => {
            const asking = reading.objectStore(name).getAll();
            asking.onsuccess = () => resolve(asking.result);
            asking.onerror = () => reject(asking.error);
          });
        const [places, snapshots] = await Promise.all([
          all<{ name: string; seq?: number; at: number }>('places'),
          all<{ changed: { stock?: number } }>('snapshots'),
        ]);
        const { mark } = await browser.storage.local.get<{ mark?: { seq: number } }>('mark');
        const place = places.find(({ name }) => name === 'place');
        if (place?.seq === undefined || place.seq < (mark?.seq ?? 0)) return undefined;
        const counts = new Map<number, number>();
        for (const { changed } of snapshots)
          if (changed.stock !== undefined) counts.set(changed.stock, (counts.get(changed.stock) ?? 0) + 1);
        const restored = places.find(({ name }) => name === 'restored')?.at ?? 0;
        return { stocks: [...counts].filter(([, count]) => count === 10).map(([stock]) => stock), restored };
      } finally {
        db.close();
      }
    })
    .catch(() => undefined);
}

/** Removes the extension's IndexedDB from a profile, and nothing beside it: its own storage is another origin's to Firefox. */
function removeStore(profile: string): void {
  rmSync(join(profile, 'storage', 'default', `moz-extension+++${uuid}`, 'idb'), { recursive: true, force: true });
}
