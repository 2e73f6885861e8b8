import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { Database } from '../../utils/browser/database.ts';
import { changeSettings, readSettings } from '../../utils/browser/settings.ts';
import { confirm, confirmedOf, counted, isConfirmed } from '../../utils/browser/store/confirmations.ts';
import { keep } from '../../utils/browser/store/keep.ts';
import { measurementsOf } from '../../utils/browser/store/measurements.ts';
import { takeOverConfirmations } from '../../utils/browser/store/take-over-confirmations.ts';
import { write } from '../../utils/browser/store/write.ts';
import type { SeenListing } from '../../utils/listing.ts';
import { aReading, aSeenListing, aSource, NOON } from '../builders.ts';
import './locks.ts';

let db: Database;
let turn = 0;
beforeEach(async () => {
  turn += 1;
  db = new Database(`confirmations-${turn}`);
  await browser.storage.local.clear();
});
afterEach(() => db.delete());

const reader = 'ebay/metrics';
const source = aSource({ reader });
const key = 'ebay/US//id/256000111222';
const figures = (views: number): SeenListing =>
  aSeenListing({
    id: '256000111222',
    sku: undefined,
    metrics: {
      pageViews: { value: views, period: { start: '2026-11-22', end: '2026-11-22' } },
      impressions: { value: 900, period: { start: '2026-11-22', end: '2026-11-22' } },
    },
  });
const onTrial = (views = 12) =>
  aReading({ marketplace: 'ebay', store: 'US', reader, page: 'metrics', trial: true, listings: [figures(views)] });
const say = (name: string, right = true, at = NOON) => confirm(db, reader, { key, name, right, at });
const trials = async () => (await measurementsOf(db, key)).map(({ metric, trial }) => [metric, trial ?? false]);

describe('values read on trial', () => {
  test('three found right against the page lift all that their reader has read', async () => {
    await keep(db, onTrial(), source);
    expect(await trials()).toEqual([
      ['impressions', true],
      ['pageViews', true],
    ]);
    expect((await db.listings.get(key))?.sources.price?.trial).toBe(true);

    await say('pageViews');
    await say('impressions');
    expect(isConfirmed(await db.confirmations.get(reader))).toBe(false);
    expect((await trials()).every(([, trial]) => trial)).toBe(true);

    await say('price');
    expect(isConfirmed(await db.confirmations.get(reader))).toBe(true);
    expect(await trials()).toEqual([
      ['impressions', false],
      ['pageViews', false],
    ]);
    expect((await measurementsOf(db, key)).map(({ value }) => value)).toEqual([900, 12]);
    expect((await db.listings.get(key))?.sources.price).toEqual({ source, from: 'column "Price"' });
  });

  test('the same value confirmed three times is one', async () => {
    await say('pageViews');
    await say('pageViews');
    expect(confirmedOf(await say('pageViews'))).toBe(1);
  });

  test('one that is not so begins the count anew', async () => {
    await say('pageViews');
    await say('impressions');
    const confirmation = await say('price', false, NOON + 5);
    expect(confirmedOf(confirmation)).toBe(0);
    expect(confirmation.wrongAt).toBe(NOON + 5);
    expect(confirmedOf(await say('title'))).toBe(1);
  });

  test('what a confirmed reader reads next counts at once', async () => {
    for (const name of ['pageViews', 'impressions', 'price']) await say(name);
    await keep(db, await counted(db, onTrial(30)), source);
    expect((await trials()).some(([, trial]) => trial)).toBe(false);
  });

  test('another reader stays on trial', async () => {
    await keep(db, onTrial(), aSource({ reader: 'ebay/listings' }));
    for (const name of ['pageViews', 'impressions', 'price']) await say(name);
    expect((await trials()).every(([, trial]) => trial)).toBe(true);
  });

  test('a listing that is erased takes its key along; what was found right stays found right', async () => {
    await keep(db, onTrial(), source);
    for (const name of ['pageViews', 'impressions', 'price']) await say(name);
    await write(db, { erase: { kind: 'listing', key } });
    const confirmation = await db.confirmations.get(reader);
    expect(isConfirmed(confirmation)).toBe(true);
    expect(JSON.stringify(confirmation)).not.toContain('256000111222');
  });

  test('what lay among the settings comes into the history once, and never over what is newer', async () => {
    const right = [{ key, name: 'price' }];
    await changeSettings((settings) => ({
      ...settings,
      confirmations: { [reader]: { right }, 'ozon/listings': { right: [], wrongAt: NOON } },
    }));
    await say('title');
    await takeOverConfirmations(db, NOON + 9);
    expect(await db.confirmations.toArray()).toEqual([
      { reader, right: [{ key, name: 'title' }], changedAt: NOON },
      { reader: 'ozon/listings', right: [], wrongAt: NOON, changedAt: NOON },
    ]);
    expect((await readSettings()).confirmations).toEqual({});
  });

  test('takes the place of nothing a trusted reader has read, and fills what nobody has', async () => {
    const listing = { id: '256000111222', sku: undefined };
    const trusted = aReading({
      marketplace: 'ebay',
      store: 'US',
      reader: 'ebay/product',
      listings: [aSeenListing({ ...listing, stock: undefined })],
    });
    await keep(db, trusted, aSource({ reader: 'ebay/product' }));
    const trial = { ...onTrial(), listings: [aSeenListing({ ...listing, title: 'Otherwise', stock: 7 })] };
    await keep(db, trial, aSource({ reader, at: NOON + 1 }));
    const known = await db.listings.get(key);
    expect(known?.listing.title).toBe('Longnan walnut kernels, 1 kg');
    expect(known?.sources.title?.trial).toBeUndefined();
    expect(known?.listing.stock).toBe(7);
    expect(known?.sources.stock?.trial).toBe(true);
  });
});
