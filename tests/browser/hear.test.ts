import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Database } from '../../utils/browser/database.ts';
import { hear } from '../../utils/browser/hear.ts';
import type { Sender } from '../../utils/browser/messages-io.ts';
import { tabNote } from '../../utils/browser/pages/tab-notes.ts';
import { changeSettings } from '../../utils/browser/settings.ts';
import type { Settings } from '../../utils/browser/settings-record.ts';
import { watchDayAhead } from '../../utils/browser/store/day-ahead-note.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { inTurn } from '../../utils/browser/store/write.ts';
import { aReading, aSeenListing, NOON } from '../builders.ts';
import { browser } from './browser.ts';
import './locks.ts';

const address = 'https://sellercentral.amazon.de/myinventory/inventory?searchTerm=Frau+Muster';
const sender = { ours: false, tab: 7, window: 1, url: new URL(address) };
const amazonOn: Partial<Settings> = {
  agreedAt: 1,
  marketplaces: { amazon: { on: true, since: 1, pictures: true, pill: { hidden: false, side: 'right', top: 0.5 } } },
};

let db: Database;
let turn = 0;
const ears = () => ({ db, now: () => NOON });
const hears = (reading = aReading(), from: Sender = sender, at = address) =>
  hear({ reading, address: at }, from, ears());

let access = true;
Object.assign(browser, { permissions: { contains: async () => access } });

beforeEach(async () => {
  access = true;
  turn += 1;
  db = new Database(`crossbill-hear-${turn}`);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

describe('off means off', () => {
  const rows: [string, Partial<Settings>][] = [
    ['before agreement', { marketplaces: amazonOn.marketplaces }],
    ['never switched on', { agreedAt: 1 }],
    [
      'switched off again',
      {
        ...amazonOn,
        marketplaces: {
          amazon: { on: false, since: 2, pictures: true, pill: { hidden: false, side: 'right', top: 0.5 } },
        },
      },
    ],
  ];
  test.each(rows)('%s: refused, counted, nothing kept', async (_when, settings) => {
    await changeSettings((before) => ({ ...before, ...settings }));
    expect(await hears()).toMatchObject({ state: 'refused' });
    expect(await db.listings.count()).toBe(0);
    expect(await db.health.count()).toBe(0);
    expect((await db.counters.toArray())[0]?.count).toBe(1);
  });

  test('switched off while a reading waits its turn: nothing of it is kept', async () => {
    await changeSettings((before) => ({ ...before, ...amazonOn }));
    let release = () => {};
    const writing = inTurn(() => new Promise<void>((resolve) => (release = resolve)));
    const heard = hears();
    await changeSettings((before) => ({ ...before, ...rows[2]?.[1] }));
    release();
    await writing;
    expect(await heard).toMatchObject({ state: 'refused' });
    expect(await db.listings.count()).toBe(0);
  });

  test('while the browser has taken the access back: refused, whatever the switch says', async () => {
    await changeSettings((before) => ({ ...before, ...amazonOn }));
    access = false;
    expect(await hears()).toMatchObject({ state: 'refused' });
    expect(await db.listings.count()).toBe(0);
    expect((await db.counters.toArray())[0]?.name).toBe('refused: switched off');
  });

  test.each([
    ['by its script', sender],
    ['at a press of the person', { ours: true }],
  ])('a page about buyers and orders is nobody’s business, read %s', async (_how, from) => {
    await changeSettings((before) => ({ ...before, ...amazonOn }));
    const orders = 'https://sellercentral.amazon.de/orders/123';
    expect(await hears(aReading(), from, orders)).toMatchObject({ state: 'nothing', listings: 0 });
    expect(await db.listings.count()).toBe(0);
    expect(await db.health.count()).toBe(0);
    expect((await db.counters.toArray())[0]?.name).toBe('refused: a private page');
    expect(await tabNote(7)).toBeUndefined();
  });

  test('a script may speak only for its own page and marketplace', async () => {
    await changeSettings((before) => ({ ...before, ...amazonOn }));
    expect(await hears(aReading({ marketplace: 'ozon' }))).toMatchObject({ state: 'refused' });
    expect(await hears(aReading(), { ...sender, url: new URL('https://www.amazon.de/') })).toMatchObject({
      state: 'refused',
    });
    expect(
      await hears(
        aReading({ marketplace: null }),
        { ...sender, url: new URL('https://evil.example/') },
        'https://evil.example/',
      ),
    ).toMatchObject({ state: 'refused' });
    expect(await db.listings.count()).toBe(0);
  });
});

describe('on', () => {
  beforeEach(async () => {
    await changeSettings((before) => ({ ...before, ...amazonOn }));
  });

  test('kept, judged and noted before it is answered; the address is kept without its query', async () => {
    const mark = await hears();
    expect(mark).toMatchObject({ state: 'kept', listings: 1 });
    expect(await db.reports.count()).toBe(1);
    expect((await tabNote(7))?.keys).toEqual(['amazon/DE//id/B0CROSSB1L']);
    const everything = JSON.stringify([
      await Promise.all(db.tables.map((table) => table.toArray())),
      await browser.storage.session.get(null),
    ]);
    expect(everything).not.toContain('Muster');
  });

  test.each(['wall', 'changed', 'not-ours'] as const)(
    'a page that is %s keeps nothing but how the reading went',
    async (state) => {
      await hears(aReading({ state, listings: [] }));
      expect(await db.listings.count()).toBe(0);
      expect((await db.health.toArray())[0]).toMatchObject({ lastState: state, failures: 1, reads: 0 });
    },
  );

  test('a draft is judged with what is known, and never kept', async () => {
    await hears();
    const mark = await hears(
      aReading({
        page: 'edit',
        reader: 'amazon/edit',
        draft: true,
        listings: [aSeenListing({ title: 'x'.repeat(300) })],
      }),
    );
    expect(mark).toMatchObject({ state: 'draft' });
    expect(mark.must).toBeGreaterThan(0);
    expect((await db.listings.toArray())[0]?.listing.title).toBe('Longnan walnut kernels, 1 kg');
    expect(await db.snapshots.count()).toBe(1);
    expect((await tabNote(7))?.draft?.report.audits.length).toBeGreaterThan(0);
  });

  test('a page that shows days still to come by the clock: the clock dates nothing of it, and that is noted', async () => {
    const period = { start: '2026-11-25', end: '2026-11-25' };
    const metrics = {
      clicks: { value: 9, period },
      orders: { value: 8, period: null },
      salesRank: { value: 7, period: 'now' as const },
    };
    expect(await hears(aReading({ listings: [aSeenListing({ metrics })] }))).toMatchObject({ state: 'kept' });
    expect(
      (await measurementsOf(db, 'amazon/DE//id/B0CROSSB1L')).map(({ metric, period: of }) => [metric, of]),
    ).toEqual([['clicks', '2026-11-25/2026-11-25']]);
    const ends = new AbortController();
    expect(await new Promise((resolve) => watchDayAhead(resolve, ends.signal))).toBe('2026-11-25');
    ends.abort();
  });

  test('switched off while a form that was judged is noted: nothing of the form stays', async () => {
    const set = browser.storage.session.set.bind(browser.storage.session);
    const noting = vi.spyOn(browser.storage.session, 'set').mockImplementationOnce(async (items) => {
      await changeSettings((before) => ({ ...before, marketplaces: {} }));
      return set(items);
    });
    await hears(aReading({ page: 'edit', reader: 'amazon/edit', draft: true, listings: [aSeenListing()] }));
    noting.mockRestore();
    expect(await tabNote(7)).toMatchObject({ marketplace: 'amazon' });
    expect((await tabNote(7))?.draft).toBeUndefined();
  });

  test('what the tab shows cannot be noted: kept is kept', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await hears()).toMatchObject({ state: 'kept', listings: 1 });
    expect(await db.listings.count()).toBe(1);
  });

  test('a full disk is said, and what is there stays readable', async () => {
    await hears();
    const put = db.snapshots.bulkPut;
    db.snapshots.bulkPut = (() =>
      Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))) as never;
    expect(await hears(aReading({ listings: [aSeenListing({ stock: 1 })] }))).toMatchObject({ state: 'no-room' });
    db.snapshots.bulkPut = put;
    expect((await db.listings.toArray())[0]?.listing.stock).toBe(120);
    expect(await hears(aReading({ listings: [aSeenListing({ stock: 1 })] }))).toMatchObject({ state: 'kept' });
    expect((await db.listings.toArray())[0]?.listing.stock).toBe(1);
  });

  test('a disk that is full in the midst of writing is said too: requests tell only that they were given up', async () => {
    await hears();
    const put = db.snapshots.bulkPut;
    db.snapshots.bulkPut = (() => {
      // As Chromium does it: the transaction alone knows why.
      const why = new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError');
      Object.defineProperty(Dexie.currentTransaction?.idbtrans, 'error', { value: why });
      return Promise.reject(new DOMException('The transaction was aborted', 'AbortError'));
    }) as never;
    expect(await hears(aReading({ listings: [aSeenListing({ stock: 1 })] }))).toMatchObject({ state: 'no-room' });
    db.snapshots.bulkPut = put;
    expect((await db.listings.toArray())[0]?.listing.stock).toBe(120);
    expect(await hears(aReading({ listings: [aSeenListing({ stock: 1 })] }))).toMatchObject({ state: 'kept' });
  });

  test('four tabs at once end as one after the other would', async () => {
    await Promise.all([3, 1, 2, 1].map((stock) => hears(aReading({ listings: [aSeenListing({ stock })] }))));
    const snapshots = await db.snapshots.toArray();
    expect(snapshots.map(({ changed }) => changed.stock)).toEqual([3, 1, 2, 1]);
    expect(new Set(snapshots.map(({ at }) => at)).size).toBe(4);
  });
});
