import { readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Restored } from '../../utils/browser/store/place-rows.ts';
import { historyIn } from '../../utils/command-line/history.mjs';
import type { Snapshot } from '../../utils/known-listing.ts';
import type { Month } from '../../utils/measurement.ts';
import type { Picture, PictureAddress } from '../../utils/pictures/kept.ts';
import { type Crossbill, openDesk, startCrossbill, until } from './extension.ts';

// What the fault tests share: a shop of twenty listings that is read again and again, batch by batch, through the worker's
// own door, and a reckoning of what was acknowledged against what is there afterwards.

export const LISTINGS = 20;
const ADDRESS = 'https://sellercentral.amazon.de/myinventory/inventory';

/** Where the first listing's main picture stands in a batch. */
export const pictureOf = (batch: number): string => `https://m.media-amazon.com/images/I/KILL${batch}.png`;

/** The two ways in which Chromium keeps IndexedDB. */
export const backends = {
  LevelDB: [],
  SQLite: ['--enable-features=IdbSqliteBackingStore'],
} as const;

/** Starts the browser on a profile and opens the desk, once the person has agreed. */
export async function startOn(
  extension: string,
  profile: string,
  args: readonly string[] = [],
): Promise<{ crossbill: Crossbill; desk: Page }> {
  const crossbill = await startCrossbill({ extension, profile, args: [...args] });
  const desk = await openDesk(crossbill, 'settings');
  await desk.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    if (!settings) await chrome.storage.local.set({ settings: { version: 1, agreedAt: 1 } });
  });
  return { crossbill, desk };
}

/** Has each acknowledgement that `tellBatches` hears noted in `acked`. */
export const noteAcknowledged = (desk: Page, acked: Set<number>): Promise<unknown> =>
  desk.exposeFunction('acknowledged', (batch: number) => void acked.add(batch));

/**
 * Has the shop read again and again from batch `from` on, each batch told to the worker when the one before was
 * acknowledged; a batch that is not answered is told again, as the page's script does. Ends after `count` batches, or with
 * the browser.
 */
export async function tellBatches(desk: Page, { from, count }: { from: number; count: number }): Promise<void> {
  await desk
    .evaluate(
      async ({ first, last, listings, address, picture }) => {
        const told = globalThis as unknown as { acknowledged(batch: number): Promise<void> };
        for (let batch = first; batch <= last; batch += 1) {
          const day = new Date(Date.UTC(2024, 0, 1) + batch * 86_400_000).toISOString().slice(0, 10);
          const reading = {
            marketplace: 'amazon',
            store: 'DE',
            page: 'listings',
            state: 'read',
            reader: 'amazon/listings',
            notUnderstood: [],
            listings: Array.from({ length: listings }, (_, index) => ({
              id: `B0KILL${String(index).padStart(4, '0')}`,
              title: `Longnan walnut kernels, bag no. ${index}`,
              stock: batch,
              ...(index === 0 ? { image: picture.replace('KILL0', `KILL${batch}`) } : {}),
              metrics: { clicks: { value: batch, period: { start: day, end: day } } },
              sources: {},
            })),
          };
          for (;;) {
            const answer = await chrome.runtime
              .sendMessage({ crossbill: 'seen', says: { reading, address } })
              .catch(() => undefined);
            if (answer?.ok && answer.answer.state === 'kept') break;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          await told.acknowledged(batch);
        }
      },
      { first: from, last: from + count - 1, listings: LISTINGS, address: ADDRESS, picture: pictureOf(0) },
    )
    .catch(() => undefined);
}

/** Ends the browser as a power cut would, and waits until it is gone. */
export async function killBrowser({ profile, close }: Crossbill): Promise<void> {
  const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
  process.kill(pid, 'SIGKILL');
  await until('the browser gone', async () => !isAlive(pid));
  await close();
}

/** Removes the profile of a killed browser. Where a child of it still writes there, it stays in the system's temporary folder. */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {}
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What is kept, against what was acknowledged. */
export interface Reckoning {
  /** Acknowledged batches of which something is missing. */
  lost: number;
  /** Batches of which only some listings are there. */
  partial: number;
  /** Snapshots that stand more than once. */
  twice: number;
  /** What the extension found at its start, if it found anything. */
  restored?: Restored;
  /** How many batches are there. */
  kept: number;
}

/** Waits until the database is in step, then counts. */
export async function reckon(desk: Page, acked: ReadonlySet<number>): Promise<Reckoning> {
  // The worker looks at the store in the first writers' turn of all.
  await desk.evaluate(() => navigator.locks.request('crossbill-write', async () => undefined));
  const history = await until(
    'the database in step',
    async () => {
      const tables = await tablesIn(desk);
      const mark = await desk.evaluate(
        async () => (await chrome.storage.local.get<{ mark?: { seq: number } }>('mark')).mark?.seq ?? 0,
      );
      const place = tables.places?.find(({ name }) => name === 'place');
      return place?.seq !== undefined && place.seq >= mark && tables.snapshots ? tables : undefined;
    },
    60_000,
  );
  const perBatch = new Map<number, number>();
  for (const { changed } of history.snapshots ?? [])
    perBatch.set(changed.stock ?? -1, (perBatch.get(changed.stock ?? -1) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const { series } of history.months ?? [])
    for (const one of series)
      for (let at = 2; at < one.numbers.length; at += 4)
        numbers.set(one.numbers[at] ?? -1, (numbers.get(one.numbers[at] ?? -1) ?? 0) + 1);
  const counts = [...perBatch.values(), ...numbers.values()];
  const restored = history.places?.find((one) => one.name === 'restored') as Restored | undefined;
  return {
    lost: [...acked].filter((batch) => perBatch.get(batch) !== LISTINGS || numbers.get(batch) !== LISTINGS).length,
    partial: counts.filter((count) => count < LISTINGS).length,
    twice: counts.filter((count) => count > LISTINGS).length,
    kept: perBatch.size,
    ...(restored ? { restored } : {}),
  };
}

/**
 * Every row there is, by table. A store that the browser cannot open any more is left alone, and the history lies in a bucket
 * of its own.
 */
export const tablesIn = async (desk: Page): Promise<Tables> =>
  (await historyIn(desk).catch(() => spareHistory(desk))) as Tables;

/** The history in the bucket that takes the place of a store that cannot be opened. */
const spareHistory = (desk: Page): Promise<Tables> =>
  desk
    .evaluate(async () => {
      const { storageBuckets } = navigator as unknown as {
        storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
      };
      const opening = (await storageBuckets.open('crossbill-spare')).indexedDB.open('crossbill');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
        // Made by the extension, not by us.
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const names = ['snapshots', 'months', 'places', 'pictures', 'pictureAddresses'];
      const reading = db.transaction(names);
      const all = (name: string) =>
        new Promise<unknown[]>((resolve) => {
          const asking = reading.objectStore(name).getAll();
          asking.onsuccess = () => resolve(asking.result);
        });
      const tables = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await all(name)])));
      db.close();
      return tables;
    })
    .then((tables) => tables as Tables)
    .catch(() => ({}));

export interface Tables {
  snapshots?: Snapshot[];
  months?: Month[];
  places?: { name: string; seq?: number }[];
  pictures?: Pick<Picture, 'hash' | 'small'>[];
  pictureAddresses?: PictureAddress[];
}
