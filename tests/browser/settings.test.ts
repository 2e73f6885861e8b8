import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings, forgetUnreadSettings, readSettings, unreadSettings } from '../../utils/browser/settings.ts';
import { isOn, settingsSchema } from '../../utils/browser/settings-record.ts';
import { marketplaceIds } from '../../utils/ids.ts';
import { NOON } from '../builders.ts';
import { browser } from './browser.ts';
import './locks.ts';

const stored = async (): Promise<Record<string, unknown>> =>
  (await browser.storage.local.get('settings')).settings as Record<string, unknown>;
const put = (settings: unknown) => browser.storage.local.set({ settings });
const turned = (on: boolean) => ({ on, since: NOON, pictures: true, pill: { hidden: false, side: 'left', top: 0.3 } });
const chosen = {
  ...settingsSchema.parse({ version: 1, agreedAt: NOON, keepMonths: null, theme: 'dark', targets: ['EU', 'KZ'] }),
  marketplaces: { ozon: turned(true), amazon: turned(false) },
};
/** Any change but of what the test is about. */
const touch = () => changeSettings((before) => ({ ...before, density: 'compact' }));

beforeEach(() => browser.storage.local.clear());

describe('settings of a newer Crossbill', () => {
  const newer = { ...chosen, version: 2, theme: { day: 'light', night: 'dark' }, chime: true };

  test('hold as far as they can be read, and what was there is laid beside at the next change', async () => {
    await put(newer);
    expect(await readSettings()).toMatchObject({ version: 1, agreedAt: NOON, keepMonths: null, theme: 'system' });
    expect(isOn(await readSettings(), 'ozon')).toBe(true);
    expect(await unreadSettings()).toEqual([{ names: ['version', 'theme'], raw: newer }]);
    await touch();
    expect(settingsSchema.safeParse(await stored()).success).toBe(true);
    expect(await readSettings()).toMatchObject({ density: 'compact', targets: ['EU', 'KZ'] });
    expect(await unreadSettings()).toEqual([{ at: expect.any(Number), names: ['version', 'theme'], raw: newer }]);
    await touch();
    expect(await unreadSettings()).toHaveLength(1);
  });

  test('what this version does not know stays in its place through every change', async () => {
    await put({ ...chosen, chime: true });
    await touch();
    await touch();
    expect(await stored()).toMatchObject({ chime: true, density: 'compact' });
    expect(await unreadSettings()).toEqual([]);
  });

  test('a marketplace this version does not know puts none of the others off', async () => {
    await put({ ...chosen, marketplaces: { ...chosen.marketplaces, bazaar: turned(true) } });
    expect((await readSettings()).marketplaces).toEqual(chosen.marketplaces);
    await touch();
    expect((await unreadSettings())[0]?.raw).toMatchObject({ marketplaces: { bazaar: { on: true } } });
  });

  test('the person may let go of what was laid beside, and of what still lies in its place', async () => {
    await put(newer);
    await forgetUnreadSettings();
    expect(await unreadSettings()).toEqual([]);
    expect(isOn(await readSettings(), 'ozon')).toBe(true);
    await put(newer);
    await touch();
    await forgetUnreadSettings();
    expect(await unreadSettings()).toEqual([]);
  });
});

describe('damaged settings', () => {
  test.each([['a text'], [[1, 2]], [{}]])('%j: everything is off, and nothing is forgotten for it', async (raw) => {
    await put(raw);
    const settings = await readSettings();
    expect(marketplaceIds.filter((id) => isOn(settings, id))).toEqual([]);
    expect(settings.keepMonths).toBeNull();
    await touch();
    expect(await unreadSettings()).toMatchObject([{ raw }]);
  });

  test('how long the history is kept cannot be read: for ever', async () => {
    await put({ ...chosen, keepMonths: 'long' });
    expect((await readSettings()).keepMonths).toBeNull();
  });

  test('a switch that cannot be read is off, and so are its pictures', async () => {
    await put({ ...chosen, marketplaces: { ozon: { ...turned(true), pictures: 'no' }, ebay: turned(true) } });
    expect(Object.keys((await readSettings()).marketplaces)).toEqual(['ebay']);
  });

  test('a first run has first settings, and nothing unread', async () => {
    expect(await readSettings()).toEqual(settingsSchema.parse({ version: 1 }));
    expect(await unreadSettings()).toEqual([]);
  });

  test('however damaged: never thrown at, never on what is not on there, and lost is nothing', async () => {
    const part = fc.oneof(fc.constant(chosen), fc.jsonValue());
    const damaged = fc
      .tuple(fc.dictionary(fc.constantFrom(...Object.keys(chosen)), part, { maxKeys: 4 }), fc.boolean())
      .map(([parts, whole]) => JSON.parse(JSON.stringify(whole ? { ...chosen, ...parts } : parts)));
    await fc.assert(
      fc.asyncProperty(damaged, async (raw) => {
        await browser.storage.local.clear();
        await put(raw);
        const settings = await readSettings();
        for (const id of marketplaceIds)
          if (isOn(settings, id)) expect([typeof raw.agreedAt, raw.marketplaces[id].on]).toEqual(['number', true]);
        const isWhole = settingsSchema.safeParse(raw).success;
        await touch();
        expect(await unreadSettings()).toHaveLength(isWhole ? 0 : 1);
        expect(settingsSchema.safeParse(await stored()).success).toBe(true);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
