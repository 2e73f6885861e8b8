import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { healthWords } from '../../components/words/health.ts';
import { Database } from '../../utils/browser/database.ts';
import { changeSettings } from '../../utils/browser/settings.ts';
import { startBackground } from '../../utils/browser/start-background.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { addDays, dayIn } from '../../utils/text/dates.ts';
import { aReading, aSource } from '../builders.ts';
import { soon } from '../soon.ts';
import { browser } from './browser.ts';
import './locks.ts';

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
/** As an alarm that is there already stays as it is, so does one that is set anew begin from the beginning. */
let alarms: Map<string, { name: string; periodInMinutes: number; scheduledTime: number }>;
let minute: number;
let db: Database;

beforeEach(async () => {
  browser.reset();
  minute = 0;
  alarms = new Map();
  db = new Database();
  await Promise.all(db.tables.map((table) => table.clear()));
  Object.assign(browser, {
    permissions: { onAdded: event(), onRemoved: event(), contains: async () => true },
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    commands: { onCommand: event() },
  });
  vi.spyOn(browser.alarms, 'get').mockImplementation((async (name: string) => alarms.get(name)) as never);
  vi.spyOn(browser.alarms, 'create').mockImplementation(((
    name: string,
    { periodInMinutes }: { periodInMinutes: number },
  ) => alarms.set(name, { name, periodInMinutes, scheduledTime: minute + periodInMinutes })) as never);
});

const rings = (name: string) => browser.alarms.onAlarm.trigger({ name } as never);
const failures = async () => (await db.counters.toArray()).map(({ name }) => name);

describe('the background', () => {
  test('started again every five minutes, still comes to what it does every hour', async () => {
    for (; minute < 15; minute += 5) {
      startBackground();
      await soon(() => expect(alarms.size).toBe(2));
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(alarms.get('crossbill-day')?.scheduledTime).toBe(60);
    expect(alarms.get('crossbill-copy')?.scheduledTime).toBe(5);
  });

  test('what the browser refuses is counted, and has a name in every language', async () => {
    Object.assign(browser.scripting, { getRegisteredContentScripts: () => Promise.reject(new Error('no')) });
    vi.spyOn(browser.storage.session, 'remove').mockRejectedValue(new Error('no'));
    startBackground();
    await browser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await soon(async () => expect(await failures()).toEqual(['failed: registrations', 'failed: tabs']));
    for (const { counted } of Object.values(healthWords))
      for (const name of await failures()) expect(counted).toHaveProperty([name]);
  });

  test('looks through what was judged once an hour, however often it starts, and at once where reports are missing', async () => {
    await keep(db, aReading(), aSource());
    const judged = async () => {
      startBackground();
      await soon(async () =>
        expect((await db.reports.toArray()).map(({ on }) => on)).toEqual([dayIn('Europe/Berlin', Date.now())]),
      );
      await soon(async () => expect(await browser.storage.session.get('done:judge')).not.toEqual({}));
    };
    await judged();
    await db.reports.clear();
    await judged();
    await db.reports.update('amazon/DE//id/B0CROSSB1L', { on: '2020-01-01' });
    startBackground();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await db.reports.toArray())[0]?.on).toBe('2020-01-01');
    await browser.storage.session.clear();
    await judged();
  });

  const LONG_AGO = Date.UTC(2020, 0, 1);
  const startWithOld = async (lastDay = addDays(dayIn(undefined, Date.now()), -1)) => {
    await browser.storage.local.set({ 'done:forget': lastDay });
    await keep(db, aReading(), aSource({ at: LONG_AGO }));
    startBackground();
    await rings('crossbill-day');
  };
  test('forgets what is older than the person keeps it', async () => {
    await changeSettings((before) => ({ ...before, agreedAt: LONG_AGO, keepMonths: 24 }));
    await startWithOld();
    await soon(async () => expect(await db.listings.count()).toBe(0));
  });

  test.each(['2020-01-02', '2999-01-01'])(
    'forgets nothing on the day the clock has leapt, from %s',
    async (lastDay) => {
      await changeSettings((before) => ({ ...before, agreedAt: LONG_AGO, keepMonths: 24 }));
      await startWithOld(lastDay);
      await soon(async () =>
        expect((await browser.storage.local.get('done:forget'))['done:forget']).toBe(dayIn(undefined, Date.now())),
      );
      expect(await db.listings.count()).toBe(1);
    },
  );

  test.each([
    ['were lost', undefined],
    ['cannot be read', { version: 3, agreedAt: LONG_AGO, keepMonths: { years: 9 } }],
  ])('forgets nothing where the settings %s', async (_how, settings) => {
    if (settings) await browser.storage.local.set({ settings });
    await startWithOld();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await db.listings.count()).toBe(1);
    expect(await failures()).toEqual([]);
  });
});
